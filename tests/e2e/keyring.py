# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Asks the real keyring, with secret-tool, what the console keeps in it."""
import re
import subprocess

#: QtKeychain's schema, see platform-notes.
_SCHEMA = ("xdg:schema", "org.qt.keychain")


def entries(desktop):
    """The secrets of all entries that the console wrote, oldest first."""
    found = subprocess.run(["secret-tool", "search", "--all", "--unlock", *_SCHEMA], env=desktop.env, capture_output=True, text=True,
                           check=False)
    return re.findall(r"^secret = (.*)$", found.stdout, re.MULTILINE)
