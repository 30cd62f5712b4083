#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
# fresh-root.sh [COMMAND…]: tries the README's two commands in a clean clone inside a fresh Debian 12, so that nothing that was installed
# by hand hides a missing package. With arguments it runs those ./dev commands instead, such as "test tst_ids".
#
# Needs root, debootstrap, about 5 GB below TMPDIR and a mirror: it uses the one that this machine's apt uses. Everything is removed at the end.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
[ "$(id -u)" -eq 0 ] || { echo "fresh-root.sh has to be run by root: it makes a root of its own." >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "Install debootstrap first." >&2; exit 2; }

root=$(mktemp -d "${TMPDIR:-/tmp}/intrlume-root.XXXXXX")
cleanup() {
    umount -l "$root/proc" "$root/sys" "$root/dev/shm" "$root/dev" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT

mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep '/debian/\?$' | head -n 1)
debootstrap --variant=minbase --include=ca-certificates bookworm "$root" "$mirror"

# The same sources and settings as here: the mirror may be reached only in this way.
rm -f "$root/etc/apt/sources.list" # debootstrap's own names the same mirror once more
cp -r /etc/apt/sources.list.d /etc/apt/apt.conf.d "$root/etc/apt/"
[ ! -s /etc/apt/sources.list ] || cp /etc/apt/sources.list "$root/etc/apt/"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev"

git clone -q "$here" "$root/root/intrlume-console"
in_root() { env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb LANG=C.UTF-8 chroot "$root" bash -c 'cd /root/intrlume-console && "$@"' in-root "$@"; }
if [ $# -gt 0 ]; then
    in_root ./dev "$@"
else
    in_root ./dev run
    in_root ./dev test
fi
