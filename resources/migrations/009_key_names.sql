-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders
-- SPDX-License-Identifier: Apache-2.0
-- Names of keys that differ only in case, or in how their letters are put together, are the same name. The folded form is filled in when the
-- server starts: SQLite cannot fold. Of names that were different until then, the oldest has it, and the others stay without (NULL).
ALTER TABLE api_keys ADD COLUMN name_folded TEXT;
DROP INDEX api_keys_by_name;
CREATE UNIQUE INDEX api_keys_by_name ON api_keys (workspace_id, name_folded) WHERE revoked_at IS NULL AND replaced_by IS NULL;
CREATE INDEX api_keys_unfolded ON api_keys (created_at, id) WHERE name_folded IS NULL;
