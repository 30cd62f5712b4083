#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
# with-bare-bus.sh PROGRAM [ARGS…]: own-home.sh, and inside it a D-Bus session that starts no services by itself.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/own-home.sh" bash -c '
    cat > "$XDG_RUNTIME_DIR/bus.conf" <<CONF
<busconfig><type>session</type><listen>unix:dir=$XDG_RUNTIME_DIR</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
CONF
    dbus-run-session --config-file "$XDG_RUNTIME_DIR/bus.conf" -- "$@"' with-bare-bus "$@"
