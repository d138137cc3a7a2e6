-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are UTC milliseconds; the smallest integer is "not set", the largest "never". Tenant ids
-- are 16 bytes, or none. Enumerations are the numbers pinned in src/store/storednumbers.h.
--
-- Observed tables: a row is the present version of a thing, <table>_history keeps the earlier ones
-- with the observations in which each began and ended. Beside the content stand
--   first_seen  observation that first saw it
--   began       observation in which this version (content, presence, lists) began
--   since       observation that brought the present content
--   gone_since  observation that no longer saw it, 0 while it is current
--   listed      bit set of the datasets that list it
--   seen_floor  it was seen in this observation or later; later ones follow from coverage and
--               sighting, so that seeing it unchanged costs no write
--   hash        checksum of the content

CREATE TABLE workspace (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_sequence INTEGER NOT NULL,
  journal_hash BLOB NOT NULL
) STRICT;
INSERT INTO workspace VALUES (1, 0, x'');

CREATE TABLE realm (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  cloud INTEGER NOT NULL,
  partner_tenant BLOB NOT NULL,
  mpn_id TEXT NOT NULL,
  letter_language TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE observation (
  id INTEGER PRIMARY KEY,
  realm INTEGER NOT NULL REFERENCES realm (id),
  source INTEGER NOT NULL,
  source_name TEXT NOT NULL,
  format TEXT NOT NULL,
  observed_at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  read INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  gone INTEGER NOT NULL,
  reappeared INTEGER NOT NULL,
  customers_read INTEGER NOT NULL,
  customers_added INTEGER NOT NULL,
  customers_changed INTEGER NOT NULL,
  customers_unchanged INTEGER NOT NULL,
  customers_gone INTEGER NOT NULL,
  customers_reappeared INTEGER NOT NULL
) STRICT;

-- What an observation saw completely; customer x'' is the whole realm.
CREATE TABLE coverage (
  observation INTEGER NOT NULL REFERENCES observation (id),
  dataset INTEGER NOT NULL,
  customer BLOB NOT NULL,
  PRIMARY KEY (observation, dataset, customer)
) STRICT, WITHOUT ROWID;

-- The rows an observation saw without seeing their whole dataset: one compressed list per table.
CREATE TABLE sighting (
  observation INTEGER NOT NULL REFERENCES observation (id),
  entity INTEGER NOT NULL,
  ids BLOB NOT NULL,
  PRIMARY KEY (observation, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  realm INTEGER NOT NULL REFERENCES realm (id),
  first_seen INTEGER NOT NULL,
  began INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  tenant BLOB NOT NULL,
  name TEXT NOT NULL,
  domain TEXT NOT NULL,
  custom_domains TEXT NOT NULL,
  country TEXT NOT NULL,
  language TEXT NOT NULL,
  relationship INTEGER NOT NULL,
  relationship_raw TEXT NOT NULL,
  delegated_access INTEGER NOT NULL,
  sort_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX customer_tenant ON customer (tenant, realm);
CREATE INDEX customer_sort ON customer (realm, sort_key);
CREATE INDEX customer_first ON customer (first_seen);
CREATE TABLE customer_history (
  id INTEGER NOT NULL REFERENCES customer (id),
  began INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  tenant BLOB NOT NULL,
  name TEXT NOT NULL,
  domain TEXT NOT NULL,
  custom_domains TEXT NOT NULL,
  country TEXT NOT NULL,
  language TEXT NOT NULL,
  relationship INTEGER NOT NULL,
  relationship_raw TEXT NOT NULL,
  delegated_access INTEGER NOT NULL,
  PRIMARY KEY (id, began)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_history_ended ON customer_history (ended);

CREATE TABLE partner (
  id INTEGER PRIMARY KEY,
  realm INTEGER NOT NULL REFERENCES realm (id),
  first_seen INTEGER NOT NULL,
  began INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  tenant BLOB NOT NULL,
  mpn_id TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  standing INTEGER NOT NULL,
  transacts INTEGER NOT NULL,
  merged_into INTEGER NOT NULL,
  name_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX partner_tenant ON partner (tenant, realm) WHERE length(tenant) > 0;
CREATE INDEX partner_mpn ON partner (mpn_id, realm) WHERE mpn_id <> '';
CREATE UNIQUE INDEX partner_name ON partner (name_key, realm) WHERE name_key <> '';
CREATE TABLE partner_history (
  id INTEGER NOT NULL REFERENCES partner (id),
  began INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  tenant BLOB NOT NULL,
  mpn_id TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  standing INTEGER NOT NULL,
  transacts INTEGER NOT NULL,
  merged_into INTEGER NOT NULL,
  PRIMARY KEY (id, began)
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_history_ended ON partner_history (ended);

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  realm INTEGER NOT NULL REFERENCES realm (id),
  first_seen INTEGER NOT NULL,
  began INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  customer INTEGER NOT NULL REFERENCES customer (id),
  partner INTEGER NOT NULL REFERENCES partner (id),
  kind INTEGER NOT NULL,
  service TEXT NOT NULL,
  external_id TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  status INTEGER NOT NULL,
  status_raw TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  auto_extend INTEGER NOT NULL,
  indirect_provider BLOB NOT NULL,
  unreadable TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX attachment_key ON attachment (customer, partner, kind, service, external_id);
-- A granular relationship (kind 4) is one by its own id alone.
CREATE UNIQUE INDEX attachment_granular ON attachment (external_id, realm)
  WHERE kind = 4 AND external_id <> '';
CREATE INDEX attachment_partner ON attachment (partner, customer);
CREATE INDEX attachment_first ON attachment (first_seen);
CREATE TABLE attachment_history (
  id INTEGER NOT NULL REFERENCES attachment (id),
  began INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  customer INTEGER NOT NULL,
  partner INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  service TEXT NOT NULL,
  external_id TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  status INTEGER NOT NULL,
  status_raw TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  auto_extend INTEGER NOT NULL,
  indirect_provider BLOB NOT NULL,
  unreadable TEXT NOT NULL,
  PRIMARY KEY (id, began)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_history_ended ON attachment_history (ended);
CREATE INDEX attachment_history_customer ON attachment_history (customer, began);

CREATE TABLE subscription (
  id INTEGER PRIMARY KEY,
  realm INTEGER NOT NULL REFERENCES realm (id),
  first_seen INTEGER NOT NULL,
  began INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  customer INTEGER NOT NULL REFERENCES customer (id),
  subscription_id TEXT NOT NULL,
  offer_id TEXT NOT NULL,
  offer_name TEXT NOT NULL,
  nickname TEXT NOT NULL,
  service TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  status INTEGER NOT NULL,
  status_raw TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  commitment_end INTEGER NOT NULL,
  renewal INTEGER NOT NULL,
  auto_renew INTEGER NOT NULL,
  billing_cycle TEXT NOT NULL,
  term_duration TEXT NOT NULL,
  partner_mpn TEXT NOT NULL,
  partner_name TEXT NOT NULL,
  seller_name TEXT NOT NULL,
  seller_tenant BLOB NOT NULL,
  unreadable TEXT NOT NULL,
  subscription_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX subscription_key ON subscription (customer, subscription_key);
CREATE INDEX subscription_first ON subscription (first_seen);
CREATE TABLE subscription_history (
  id INTEGER NOT NULL REFERENCES subscription (id),
  began INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  customer INTEGER NOT NULL,
  subscription_id TEXT NOT NULL,
  offer_id TEXT NOT NULL,
  offer_name TEXT NOT NULL,
  nickname TEXT NOT NULL,
  service TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  status INTEGER NOT NULL,
  status_raw TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  commitment_end INTEGER NOT NULL,
  renewal INTEGER NOT NULL,
  auto_renew INTEGER NOT NULL,
  billing_cycle TEXT NOT NULL,
  term_duration TEXT NOT NULL,
  partner_mpn TEXT NOT NULL,
  partner_name TEXT NOT NULL,
  seller_name TEXT NOT NULL,
  seller_tenant BLOB NOT NULL,
  unreadable TEXT NOT NULL,
  PRIMARY KEY (id, began)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscription_history_ended ON subscription_history (ended);
CREATE INDEX subscription_history_customer ON subscription_history (customer, began);

CREATE TABLE access_assignment (
  id INTEGER PRIMARY KEY,
  realm INTEGER NOT NULL REFERENCES realm (id),
  first_seen INTEGER NOT NULL,
  began INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  customer INTEGER NOT NULL,
  relationship_id TEXT NOT NULL,
  assignment_id TEXT NOT NULL,
  group_id TEXT NOT NULL,
  group_name TEXT NOT NULL,
  roles TEXT NOT NULL,
  status TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  assignment_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX access_assignment_key ON access_assignment (relationship_id, assignment_key, realm);
CREATE INDEX access_assignment_customer ON access_assignment (customer);
CREATE INDEX access_assignment_first ON access_assignment (first_seen);
CREATE TABLE access_assignment_history (
  id INTEGER NOT NULL REFERENCES access_assignment (id),
  began INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  customer INTEGER NOT NULL,
  relationship_id TEXT NOT NULL,
  assignment_id TEXT NOT NULL,
  group_id TEXT NOT NULL,
  group_name TEXT NOT NULL,
  roles TEXT NOT NULL,
  status TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  PRIMARY KEY (id, began)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_assignment_history_ended ON access_assignment_history (ended);
CREATE INDEX access_assignment_history_customer ON access_assignment_history (customer, began);

-- User-made: recorded by hand, each step by an observation of its own.
CREATE TABLE manual_attachment (
  id INTEGER PRIMARY KEY,
  realm INTEGER NOT NULL REFERENCES realm (id),
  first_seen INTEGER NOT NULL,
  began INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  customer INTEGER NOT NULL REFERENCES customer (id),
  partner INTEGER NOT NULL REFERENCES partner (id),
  kind INTEGER NOT NULL,
  service TEXT NOT NULL,
  external_id TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  status INTEGER NOT NULL,
  status_raw TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  auto_extend INTEGER NOT NULL,
  indirect_provider BLOB NOT NULL,
  unreadable TEXT NOT NULL,
  remark TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX manual_attachment_customer ON manual_attachment (customer);
CREATE INDEX manual_attachment_partner ON manual_attachment (partner, customer);
CREATE INDEX manual_attachment_first ON manual_attachment (first_seen);
CREATE TABLE manual_attachment_history (
  id INTEGER NOT NULL REFERENCES manual_attachment (id),
  began INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  since INTEGER NOT NULL,
  gone_since INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  seen_floor INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  customer INTEGER NOT NULL,
  partner INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  service TEXT NOT NULL,
  external_id TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  status INTEGER NOT NULL,
  status_raw TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  auto_extend INTEGER NOT NULL,
  indirect_provider BLOB NOT NULL,
  unreadable TEXT NOT NULL,
  remark TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  PRIMARY KEY (id, began)
) STRICT, WITHOUT ROWID;
CREATE INDEX manual_attachment_history_ended ON manual_attachment_history (ended);
CREATE INDEX manual_attachment_history_customer ON manual_attachment_history (customer, began);

-- Log entries: append only. The customer is found by its tenant id when they are read.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  realm INTEGER NOT NULL REFERENCES realm (id),
  observation INTEGER NOT NULL,
  record_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  tenant BLOB NOT NULL,
  customer_name TEXT NOT NULL,
  action TEXT NOT NULL,
  user TEXT NOT NULL,
  status TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX activity_record ON activity (record_id, realm);
CREATE INDEX activity_tenant ON activity (tenant, realm, at);

-- From here on: what users make. An observation cannot touch it.
CREATE TABLE partner_mark (
  partner INTEGER PRIMARY KEY REFERENCES partner (id),
  standing INTEGER NOT NULL,
  transacts INTEGER NOT NULL
) STRICT;

CREATE TABLE customer_annotation (
  customer INTEGER PRIMARY KEY REFERENCES customer (id),
  alias TEXT NOT NULL,
  owner TEXT NOT NULL,
  next_action TEXT NOT NULL,
  next_action_due INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE customer_tag (
  customer INTEGER NOT NULL REFERENCES customer (id),
  tag_key TEXT NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (customer, tag_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL REFERENCES customer (id),
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  removed INTEGER NOT NULL
) STRICT;
CREATE INDEX note_customer ON note (customer);

-- The customer is the one with this tenant id in this realm, once there is one.
CREATE TABLE invitation (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE,
  realm INTEGER NOT NULL REFERENCES realm (id),
  tenant BLOB NOT NULL,
  company_name TEXT NOT NULL,
  domain TEXT NOT NULL,
  kind INTEGER NOT NULL,
  state INTEGER NOT NULL,
  includes_privileges INTEGER NOT NULL,
  roles TEXT NOT NULL,
  duration_days INTEGER NOT NULL,
  auto_extend INTEGER NOT NULL,
  relationship_name TEXT NOT NULL,
  link TEXT NOT NULL,
  language TEXT NOT NULL,
  recipients TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  sent_at INTEGER NOT NULL,
  remind_at INTEGER NOT NULL,
  reminded_at INTEGER NOT NULL,
  accepted_at INTEGER NOT NULL,
  closed_at INTEGER NOT NULL,
  statement_by TEXT NOT NULL,
  statement_at INTEGER NOT NULL,
  statement_note TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX invitation_tenant ON invitation (tenant, realm);

CREATE TABLE invitation_step (
  id INTEGER PRIMARY KEY,
  invitation INTEGER NOT NULL REFERENCES invitation (id),
  state INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX invitation_step_of ON invitation_step (invitation);

-- Append only; each hash covers the one before.
CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous_hash BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE INDEX journal_subject ON journal (subject);
