#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""The rules of the house as tests: `rules.py RULE ROOT` prints each place that breaks RULE and exits 1 where there is one.

Qt's headers share one include root, so linking alone stops nobody from including what is not theirs: this looks at the text.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# Who may include whom (house: "Who may include whom"). A folder may always include itself.
MAY_INCLUDE = {
    "app/core": [],
    "app/api": ["core"],
    "app/session": ["api", "core"],
    "app/handover": ["core"],
    "app/scan": ["core"],
    "app/cli": ["session", "handover", "scan", "api", "core", "cli"],
    "app/server/store": ["core"],
    "app/server/mail": ["core", "server/service/crypto.h"],
    "app/server/service": ["core", "server/store", "server/mail", "server/notifier.h", "server/log.h", "server/workerpool.h"],
    "app/server/edge": ["core", "server/service", "server/store", "server/notifier.h", "server/log.h", "server/workerpool.h"],
    "app/server/http": ["core", "server/service", "server/edge", "server/mail", "server/notifier.h", "server/log.h", "server/workerpool.h"],
    "ui": ["session", "handover", "api", "core"],
}
LAYERS = ("core/", "api/", "session/", "handover/", "scan/", "server/", "cli/", "console/")

# Each outside library belongs to a few files (house, and CONTRIBUTING "Dependencies").
PRIVATE = {
    r"<(QNetwork\w+|QTcp\w+|QSsl\w+|QUdp\w+|QHostAddress|QHostInfo|QCoroNetwork\w*)>": ["app/api/networktransport.cpp", "app/api/certificateproblem.cpp"],
    r"<(qt6keychain/|keychain\.h|qtkeychain)": ["app/session/keychain.cpp"],
    r"<QSql\w+>": ["app/server/store/"],
    r"<boost/(asio|beast)": ["app/server/http/", "app/server/edge/"],
    r"<CLI/": ["app/cli/", "app/server/main.cpp"],
    r"<zxcvbn": ["app/server/"],
    r"<sodium": ["app/server/", "app/core/receipt.cpp"],
}

SOURCES = (".cpp", ".h", ".qml", ".py", ".sh", ".lua")
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "README.md", "CONTRIBUTING.md", "LICENSE", "dev", "app", "ui", "qml", "resources", "tests", "packaging"}


def tracked(root):
    """Every file that git knows or would take."""
    output = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True, check=True).stdout
    return [name for name in output.splitlines() if (Path(root) / name).is_file()]


def lines(root, name):
    return (Path(root) / name).read_text(encoding="utf-8", errors="replace").splitlines()


def includes(root):
    """Includes go down the layers only, and outside libraries stay where they belong."""
    for name in tracked(root):
        if not name.endswith((".cpp", ".h")) or name.startswith(("tests/", "app/console/")):
            continue
        folder = max((known for known in MAY_INCLUDE if name.startswith(known + "/")), key=len, default=None)
        for number, line in enumerate(lines(root, name), 1):
            inner = re.match(r'#include "([^"]+)"', line)
            if inner and folder and inner[1].startswith(LAYERS):
                own = folder.removeprefix("app/") + "/"
                if not inner[1].startswith(own) and not any(inner[1] == may or inner[1].startswith(may + "/") for may in MAY_INCLUDE[folder]):
                    yield f"{name}:{number}: {folder} may not include {inner[1]}"
            for pattern, owners in PRIVATE.items():
                if re.match(r"#include " + pattern, line) and not name.startswith(tuple(owners)):
                    yield f"{name}:{number}: only {', '.join(owners)} may include this"


def qml(root):
    """Colours come from the theme, text can be translated, and Controls are imported by their style."""
    for name in tracked(root):
        if not name.endswith(".qml") or not name.startswith("qml/"):
            continue
        for number, line in enumerate(lines(root, name), 1):
            code = re.sub(r"(^|\s)//.*", "", line)
            reasoned = code != line  # A name or an example may stay as it is where the line says so.
            if re.search(r'"#[0-9A-Fa-f]{3,8}"', code) and not name.startswith("qml/theme/"):
                yield f"{name}:{number}: a colour of its own; name one of Theme.color"
            if re.search(r'\b(text|title|label|placeholderText|placeholder|help|busyText|disabledReason)\s*:\s*"[^"]*[A-Za-z]{2}', code) and not reasoned:
                yield f"{name}:{number}: text without qsTr()"
            if re.match(r"\s*import QtQuick\.Controls\s*$", code):
                yield f"{name}:{number}: import QtQuick.Controls.Basic, or nothing is compiled ahead of time"


def licences(root):
    """Both SPDX lines stand at the top of every source."""
    for name in tracked(root):
        if name.endswith(SOURCES) or name.endswith(("CMakeLists.txt", ".cmake")) or name in ("dev", ".ci/run"):
            head = "\n".join(lines(root, name)[:4])
            if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier: Apache-2.0" not in head:
                yield f"{name}:1: no SPDX lines"


# What can take a right away, and so the last owner or what an invitation offers.
TAKES_RIGHTS = re.compile(r"\bstore\.(members\.(setRole|moveRole|remove)|removals\.remove|roles\.(update|remove))\(")


def ownership(root):
    """Whatever takes a right of a member away ends its transaction in commitTeam(), the one place of the owner rule, and in no other way."""
    for name in tracked(root):
        if not name.startswith("app/server/") or name.startswith("app/server/store/") or not name.endswith((".cpp", ".h")):
            continue
        begin = 0  # Functions begin and end at the margin, as clang-format lays them out.
        text = lines(root, name)
        for number, line in enumerate(text, 1):
            if line != "}" and number < len(text):
                continue
            body = text[begin:number]
            taken = [at for at, one in enumerate(body) if TAKES_RIGHTS.search(one)]
            ended = [at for at, one in enumerate(body) if "commitTeam(" in one]
            if taken and (not ended or ended[-1] < taken[-1] or any(".commit()" in one for one in body)):
                yield f"{name}:{begin + taken[-1] + 1}: takes a right away without commitTeam()"
            begin = number


def layout(root):
    """Nothing else at the top, and no words that put work off."""
    for name in tracked(root):
        top = name.split("/")[0]
        if top not in TOP_LEVEL and not top.startswith("."):
            yield f"{name}:1: does not belong at the top"
        if name.endswith(SOURCES) and not name.startswith("tests/lint/"):
            for number, line in enumerate(lines(root, name), 1):
                if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line):
                    yield f"{name}:{number}: work put off"


def translations(root):
    """Every text has its translation, and none is marked as unfinished."""
    for name in tracked(root):
        if not name.endswith(".ts"):
            continue
        tree = ElementTree.parse(Path(root) / name)
        messages = list(tree.iter("message"))
        if not messages:
            yield f"{name}:1: no messages"
        for message in messages:
            translation = message.find("translation")
            texts = [form.text for form in translation.iter("numerusform")] if message.get("numerus") else [translation.text]
            if translation.get("type") != "vanished" and (translation.get("type") == "unfinished" or not texts or not all(texts)):
                yield f"{name}: not translated: {message.find('source').text!r}"


RULES = {rule.__name__: rule for rule in (includes, qml, licences, ownership, layout, translations)}


def main():
    rule, root = sys.argv[1:]
    broken = list(RULES[rule](root))
    print("\n".join(broken))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
