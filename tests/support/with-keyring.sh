#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
# with-keyring.sh PROGRAM [ARGS…]: own-home.sh, and inside it a D-Bus session with an unlocked gnome-keyring.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/own-home.sh" dbus-run-session -- bash -c '
    printf test-keyring | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    "$@"' with-keyring "$@"
