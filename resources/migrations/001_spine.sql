-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders
-- SPDX-License-Identifier: Apache-2.0
-- Times are milliseconds since 1970 in UTC. Tokens and keys are here as SHA-256 only.

CREATE TABLE server_secrets (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
);

-- An account exists once its address is confirmed; until then its sign-up waits in confirmations.
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    password_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL
);

-- password_hash is NULL where the address had an account already: such a confirmation never confirms anything,
-- and answers like any other.
CREATE TABLE confirmations (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    full_name TEXT NOT NULL,
    password_hash BLOB,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    confirmed_at INTEGER
);
CREATE INDEX confirmations_by_email ON confirmations (email_key, created_at);

CREATE TABLE confirmation_tokens (
    token_hash BLOB PRIMARY KEY,
    confirmation_id TEXT NOT NULL REFERENCES confirmations (id) ON DELETE CASCADE,
    sent_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    replaced_at INTEGER
);
CREATE INDEX confirmation_tokens_by_confirmation ON confirmation_tokens (confirmation_id, sent_at);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    device_name TEXT NOT NULL,
    platform TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    ended_at INTEGER,
    end_reason TEXT
);
CREATE INDEX sessions_by_account ON sessions (account_id, id);

CREATE TABLE access_tokens (
    token_hash BLOB PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
);
CREATE INDEX access_tokens_by_expiry ON access_tokens (expires_at);

CREATE TABLE refresh_tokens (
    token_hash BLOB PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    generation INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    spent_at INTEGER,
    grace_used_at INTEGER
);
CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id, generation);

CREATE TABLE workspaces (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    region TEXT NOT NULL,
    rotation_days INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE members (
    id TEXT PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('owner', 'developer', 'analyst', 'viewer')),
    created_at INTEGER NOT NULL,
    UNIQUE (workspace_id, account_id)
);
CREATE INDEX members_by_account ON members (account_id, workspace_id);

CREATE TABLE api_keys (
    id TEXT PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    environment TEXT NOT NULL CHECK (environment IN ('live', 'test')),
    key_hash BLOB NOT NULL UNIQUE,
    head TEXT NOT NULL,
    tail TEXT NOT NULL,
    allowed_ips TEXT NOT NULL,
    note TEXT NOT NULL,
    automation INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0,
    created_by TEXT NOT NULL REFERENCES accounts (id),
    created_at INTEGER NOT NULL,
    rotation_due_at INTEGER NOT NULL,
    ends_at INTEGER,
    revoked_at INTEGER,
    last_used_at INTEGER,
    last_used_ip TEXT,
    version INTEGER NOT NULL DEFAULT 1
);
-- The rule itself: a name is free again once its key is revoked.
CREATE UNIQUE INDEX api_keys_by_name ON api_keys (workspace_id, name) WHERE revoked_at IS NULL;
CREATE INDEX api_keys_by_workspace ON api_keys (workspace_id, id);

CREATE TABLE api_key_uses (
    key_id TEXT NOT NULL REFERENCES api_keys (id) ON DELETE CASCADE,
    hour INTEGER NOT NULL,
    uses INTEGER NOT NULL,
    PRIMARY KEY (key_id, hour)
) WITHOUT ROWID;

CREATE TABLE revocations (
    key_id TEXT NOT NULL REFERENCES api_keys (id) ON DELETE CASCADE,
    region TEXT NOT NULL,
    position INTEGER NOT NULL,
    requested_at INTEGER NOT NULL,
    stopped_at INTEGER,
    milliseconds INTEGER,
    PRIMARY KEY (key_id, region)
) WITHOUT ROWID;
CREATE INDEX revocations_pending ON revocations (region) WHERE stopped_at IS NULL;

CREATE TABLE agents (
    id TEXT PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    environment TEXT NOT NULL CHECK (environment IN ('live', 'test')),
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX agents_by_workspace ON agents (workspace_id, id);

-- Answers of creating calls, kept for 24 hours so that a repeated call can be told from a new one. Never a secret.
CREATE TABLE idempotency (
    scope TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    answer TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (scope, idempotency_key)
) WITHOUT ROWID;

CREATE TABLE audit_events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    workspace_id TEXT,
    at INTEGER NOT NULL,
    actor_kind TEXT NOT NULL CHECK (actor_kind IN ('person', 'key', 'system', 'anonymous')),
    actor_id TEXT NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    address TEXT NOT NULL,
    device TEXT NOT NULL,
    request_id TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX audit_events_by_workspace ON audit_events (workspace_id, sequence);
CREATE TRIGGER audit_events_stay BEFORE UPDATE ON audit_events BEGIN SELECT RAISE(ABORT, 'audit events are append-only'); END;
CREATE TRIGGER audit_events_remain BEFORE DELETE ON audit_events BEGIN SELECT RAISE(ABORT, 'audit events are append-only'); END;
