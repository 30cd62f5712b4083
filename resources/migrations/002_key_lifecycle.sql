-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders
-- SPDX-License-Identifier: Apache-2.0
-- Rotation, automation keys, elevated sessions, and indexes for lists of 100,000 keys.

ALTER TABLE api_keys ADD COLUMN replaces TEXT;
ALTER TABLE api_keys ADD COLUMN replaced_by TEXT;
ALTER TABLE api_keys ADD COLUMN created_with TEXT;
ALTER TABLE sessions ADD COLUMN elevated_until INTEGER;

-- The rule itself: a name is free again once its key is revoked, and passes on to the key that takes over.
DROP INDEX api_keys_by_name;
CREATE UNIQUE INDEX api_keys_by_name ON api_keys (workspace_id, name) WHERE revoked_at IS NULL AND replaced_by IS NULL;
CREATE INDEX api_keys_by_successor ON api_keys (replaced_by) WHERE replaced_by IS NOT NULL AND revoked_at IS NULL;
-- What the sweep looks for.
CREATE INDEX api_keys_by_end ON api_keys (ends_at) WHERE revoked_at IS NULL AND ends_at IS NOT NULL;

-- One index a stretch of a sorted list (store/keylist.cpp): in its order, with the id to tell equals apart. What is revoked only ever
-- grows, so the lists that leave it out have indexes without it.
CREATE INDEX api_keys_due ON api_keys (workspace_id, rotation_due_at, id) WHERE revoked_at IS NULL AND ends_at IS NULL;
CREATE INDEX api_keys_ending ON api_keys (workspace_id, ends_at, id) WHERE revoked_at IS NULL AND ends_at IS NOT NULL;
CREATE INDEX api_keys_paused ON api_keys (workspace_id, rotation_due_at, id) WHERE revoked_at IS NULL AND paused = 1;
CREATE INDEX api_keys_active ON api_keys (workspace_id, rotation_due_at, id) WHERE revoked_at IS NULL AND ends_at IS NULL AND paused = 0;
CREATE INDEX api_keys_stopped ON api_keys (workspace_id, COALESCE(revoked_at, ends_at), id) WHERE COALESCE(revoked_at, ends_at) IS NOT NULL;
CREATE INDEX api_keys_named ON api_keys (workspace_id, name COLLATE NOCASE, id);
CREATE INDEX api_keys_named_live ON api_keys (workspace_id, name COLLATE NOCASE, id) WHERE revoked_at IS NULL;
CREATE INDEX api_keys_created ON api_keys (workspace_id, created_at, id);
CREATE INDEX api_keys_created_live ON api_keys (workspace_id, created_at, id) WHERE revoked_at IS NULL;
CREATE INDEX api_keys_used ON api_keys (workspace_id, COALESCE(last_used_at, 0), id);
CREATE INDEX api_keys_used_live ON api_keys (workspace_id, COALESCE(last_used_at, 0), id) WHERE revoked_at IS NULL;

-- The numbers over the list, from indexes alone: hence every column that is asked for, those of the condition too.
CREATE INDEX api_keys_counted ON api_keys (workspace_id, automation, environment, paused, ends_at, rotation_due_at, created_at, revoked_at)
    WHERE revoked_at IS NULL;
CREATE INDEX api_keys_open ON api_keys (workspace_id, environment, automation, ends_at, revoked_at, allowed_ips)
    WHERE revoked_at IS NULL AND allowed_ips = '[]';

-- A key's history.
CREATE INDEX audit_events_by_target ON audit_events (target, sequence);
