-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders
-- SPDX-License-Identifier: Apache-2.0
-- What proves who somebody is: second factor, resets, another address, programs without a window.

ALTER TABLE accounts ADD COLUMN confirmed_at INTEGER;
ALTER TABLE accounts ADD COLUMN password_changed_at INTEGER;
ALTER TABLE accounts ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
UPDATE accounts SET confirmed_at = created_at, password_changed_at = created_at;

ALTER TABLE sessions ADD COLUMN address TEXT NOT NULL DEFAULT '';

-- The secret is encrypted with one of the server's own. Until enabled_at it is an enrolment that waits for its first code.
CREATE TABLE second_factors (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    secret BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    enabled_at INTEGER,
    last_step INTEGER NOT NULL DEFAULT 0,
    codes_saved_at INTEGER
);

CREATE TABLE recovery_codes (
    code_hash BLOB PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    used_at INTEGER
);
CREATE INDEX recovery_codes_by_account ON recovery_codes (account_id);

-- The password was right, the code is still to come.
CREATE TABLE sign_in_challenges (
    token_hash BLOB PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    device_name TEXT NOT NULL,
    platform TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    wrong_codes INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE password_resets (
    token_hash BLOB PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    replaced_at INTEGER
);
CREATE INDEX password_resets_by_account ON password_resets (account_id, created_at);

-- decoy: the address belonged to another account already, so that confirming it does nothing.
CREATE TABLE email_changes (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    decoy INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    cancelled_at INTEGER
);
CREATE INDEX email_changes_by_account ON email_changes (account_id, created_at);

CREATE TABLE device_codes (
    device_hash BLOB PRIMARY KEY,
    user_hash BLOB NOT NULL UNIQUE,
    device_name TEXT NOT NULL,
    platform TEXT NOT NULL,
    address TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    asked_at INTEGER,
    state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'denied')),
    account_id TEXT REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE TABLE second_factor_reminders (
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    sent_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, workspace_id)
) WITHOUT ROWID;
