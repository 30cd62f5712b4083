-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders
-- SPDX-License-Identifier: Apache-2.0
-- Roles of a workspace's own, invitations, and who may be invited.

-- Names of permissions with a space between them, in the order of the contract.
CREATE TABLE roles (
    id TEXT PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    permissions TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX roles_by_name ON roles (workspace_id, name COLLATE NOCASE);

-- The same members: a role may be one of the workspace's own now, and each row has a version. SQLite changes no CHECK in place.
CREATE TABLE members_with_roles (
    id TEXT PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('owner', 'developer', 'analyst', 'viewer') OR role GLOB 'role_*'),
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (workspace_id, account_id)
);
INSERT INTO members_with_roles (id, workspace_id, account_id, role, created_at) SELECT id, workspace_id, account_id, role, created_at FROM members;
DROP TABLE members;
ALTER TABLE members_with_roles RENAME TO members;
CREATE INDEX members_by_account ON members (account_id, workspace_id);
CREATE INDEX members_by_role ON members (workspace_id, role);
-- When somebody was last active, for each row of a list.
CREATE INDEX sessions_last_seen ON sessions (account_id, last_seen_at);

-- One open invitation an address; an expired one is still open, for it can be sent again. Links are here as SHA-256 only.
CREATE TABLE invitations (
    id TEXT PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('owner', 'developer', 'analyst', 'viewer') OR role GLOB 'role_*'),
    token_hash BLOB NOT NULL UNIQUE,
    invited_by TEXT NOT NULL REFERENCES accounts (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'revoked'))
);
CREATE UNIQUE INDEX invitations_open ON invitations (workspace_id, email_key) WHERE state = 'open';
CREATE INDEX invitations_by_workspace ON invitations (workspace_id, id);

-- JSON lists; an empty list of domains lets everybody in.
ALTER TABLE workspaces ADD COLUMN allowed_domains TEXT NOT NULL DEFAULT '[]';
ALTER TABLE workspaces ADD COLUMN domain_exceptions TEXT NOT NULL DEFAULT '[]';
