-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders
-- SPDX-License-Identifier: Apache-2.0
-- A session that proved itself by a code has not said the password: turning the second factor off wants both.
ALTER TABLE sessions ADD COLUMN password_proved_until INTEGER;

-- A sign-up with the address of an account keeps its password, too: signing in with it is answered as for an address without an account.
ALTER TABLE confirmations ADD COLUMN decoy INTEGER NOT NULL DEFAULT 0;
UPDATE confirmations SET decoy = 1 WHERE password_hash IS NULL AND confirmed_at IS NULL;
