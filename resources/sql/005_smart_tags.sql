-- SPDX-License-Identifier: GPL-3.0-or-later
-- A saved view that is a smart tag as well: every customer that its query finds carries its name.

ALTER TABLE saved_view ADD COLUMN is_tag INTEGER NOT NULL DEFAULT 0;
