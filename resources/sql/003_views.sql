-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saved views of the customer list. User-made: an observation cannot touch them. Removed ones stay,
-- so that removing can be undone. Lists are one entry a line: "-nextEnd" is descending, "name=28"
-- a column with its width in characters.

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  query TEXT NOT NULL,
  sorts TEXT NOT NULL,
  columns TEXT NOT NULL,
  grouping TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX saved_view_name ON saved_view (name_key) WHERE removed = 0;
