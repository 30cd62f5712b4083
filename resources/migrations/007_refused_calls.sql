-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders
-- SPDX-License-Identifier: Apache-2.0
-- Calls that were refused although the key is known: paused, revoked, or from an address that is not allowed.

ALTER TABLE api_key_uses ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
