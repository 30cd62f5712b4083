-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders
-- SPDX-License-Identifier: Apache-2.0
-- When the owners were last reminded to rotate a key: one cool-down a key, however many people are told.
CREATE TABLE api_key_reminders (
    key_id TEXT PRIMARY KEY REFERENCES api_keys (id) ON DELETE CASCADE,
    sent_at INTEGER NOT NULL
) WITHOUT ROWID;
