-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders
-- SPDX-License-Identifier: Apache-2.0
-- From which addresses a key was used, a row a day: what a draft of allowed ranges is tried against.
CREATE TABLE api_key_sources (
    key_id TEXT NOT NULL REFERENCES api_keys (id) ON DELETE CASCADE,
    ip TEXT NOT NULL,
    day INTEGER NOT NULL,
    uses INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    PRIMARY KEY (key_id, ip, day)
) WITHOUT ROWID;
CREATE INDEX api_key_sources_by_day ON api_key_sources (day);

-- The public halves of the keys that sign receipts; the secret half is in server_secrets under the same id.
CREATE TABLE signing_keys (
    id TEXT PRIMARY KEY,
    public_key BLOB NOT NULL,
    created_at INTEGER NOT NULL
);
