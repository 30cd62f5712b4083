#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
# own-home.sh PROGRAM [ARGS…]: runs a test with a home and XDG folders of its own, removed afterwards,
# so that no test reads or writes what belongs to the person who runs it.
set -euo pipefail
home=$(mktemp -d "${TMPDIR:-/tmp}/intrlume-test.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
unset XDG_SESSION_TYPE WAYLAND_DISPLAY QT_QPA_PLATFORMTHEME
"$@"
