-- SPDX-License-Identifier: GPL-3.0-or-later
-- Access reviews. What was frozen and what was said is only ever added to: the triggers hold even
-- against another program, and the checksums in review find what got past them.

CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE,
  header TEXT NOT NULL,
  snapshot BLOB NOT NULL,
  items INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  closed_by TEXT NOT NULL,
  closed_at INTEGER NOT NULL,
  result BLOB NOT NULL
) STRICT;

-- scope: cloud and name of the realm. flags: as ReviewFlag. former, content: JSON.
CREATE TABLE review_item (
  review INTEGER NOT NULL REFERENCES review (id),
  position INTEGER NOT NULL,
  tenant BLOB NOT NULL,
  scope TEXT NOT NULL,
  name TEXT NOT NULL,
  flags INTEGER NOT NULL,
  former TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (review, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_item_tenant ON review_item (tenant, scope, review);

CREATE TABLE review_entry (
  review INTEGER NOT NULL REFERENCES review (id),
  guid TEXT NOT NULL,
  position INTEGER NOT NULL,
  reviewer TEXT NOT NULL,
  decision INTEGER NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  in_batch INTEGER NOT NULL,
  settles TEXT NOT NULL,
  PRIMARY KEY (review, guid)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_entry_item ON review_entry (review, position);
CREATE INDEX review_entry_at ON review_entry (review, at);

CREATE TRIGGER review_frozen BEFORE UPDATE ON review
  WHEN OLD.result <> x'' OR NEW.guid <> OLD.guid OR NEW.header <> OLD.header
    OR OLD.snapshot <> x'' AND (NEW.snapshot <> OLD.snapshot OR NEW.items <> OLD.items)
  BEGIN SELECT raise(ABORT, 'a review is only added to'); END;
CREATE TRIGGER review_kept BEFORE DELETE ON review
  BEGIN SELECT raise(ABORT, 'a review is only added to'); END;
CREATE TRIGGER review_item_frozen BEFORE UPDATE ON review_item
  BEGIN SELECT raise(ABORT, 'a review is only added to'); END;
CREATE TRIGGER review_item_kept BEFORE DELETE ON review_item
  BEGIN SELECT raise(ABORT, 'a review is only added to'); END;
CREATE TRIGGER review_item_closed BEFORE INSERT ON review_item
  WHEN (SELECT snapshot FROM review WHERE id = NEW.review) <> x''
  BEGIN SELECT raise(ABORT, 'a review is only added to'); END;
CREATE TRIGGER review_entry_frozen BEFORE UPDATE ON review_entry
  BEGIN SELECT raise(ABORT, 'a review is only added to'); END;
CREATE TRIGGER review_entry_kept BEFORE DELETE ON review_entry
  BEGIN SELECT raise(ABORT, 'a review is only added to'); END;
CREATE TRIGGER review_entry_closed BEFORE INSERT ON review_entry
  WHEN (SELECT result FROM review WHERE id = NEW.review) <> x''
  BEGIN SELECT raise(ABORT, 'a closed review never changes'); END;
