-- SPDX-License-Identifier: GPL-3.0-or-later
-- A step that takes back the one before it. Steps are only ever added.
ALTER TABLE invitation_step ADD COLUMN corrects INTEGER NOT NULL DEFAULT 0;
