#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Shows that each rule catches what it should, and lets be what it should."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
import rules  # noqa: E402

SPDX = "// SPDX-FileCopyrightText: 2026 The Intrlume Console founders\n// SPDX-License-Identifier: Apache-2.0\n"


class Rules(unittest.TestCase):
    def broken(self, rule, name, text):
        """What a rule says of a tree that holds one file."""
        with tempfile.TemporaryDirectory() as root:
            subprocess.run(["git", "init", "-q", root], check=True)
            path = Path(root) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            return list(rules.RULES[rule](root))

    def test_includes_go_down_only(self):
        self.assertTrue(self.broken("includes", "app/core/a.h", '#include "api/client.h"\n'))
        self.assertTrue(self.broken("includes", "app/api/a.h", '#include "server/platform.h"\n'))
        self.assertTrue(self.broken("includes", "app/server/store/a.h", '#include "server/service/keyservice.h"\n'))
        self.assertTrue(self.broken("includes", "ui/a.h", '#include "server/platform.h"\n'))
        self.assertFalse(self.broken("includes", "app/session/a.h", '#include "api/client.h"\n#include "session/session.h"\n'))

    def test_libraries_stay_where_they_belong(self):
        self.assertTrue(self.broken("includes", "ui/a.cpp", "#include <QNetworkAccessManager>\n"))
        self.assertTrue(self.broken("includes", "app/server/service/a.cpp", "#include <QSqlQuery>\n"))
        self.assertTrue(self.broken("includes", "app/server/service/a.cpp", "#include <boost/asio/post.hpp>\n"))
        self.assertTrue(self.broken("includes", "app/session/session.cpp", "#include <qt6keychain/keychain.h>\n"))
        self.assertFalse(self.broken("includes", "app/api/networktransport.cpp", "#include <QNetworkAccessManager>\n"))

    def test_colours_and_texts_of_qml(self):
        self.assertTrue(self.broken("qml", "qml/keys/A.qml", 'color: "#ff0000"\n'))
        self.assertFalse(self.broken("qml", "qml/theme/A.qml", 'color: "#ff0000"\n'))
        self.assertTrue(self.broken("qml", "qml/keys/A.qml", 'text: "Generate"\n'))
        self.assertFalse(self.broken("qml", "qml/keys/A.qml", 'text: qsTr("Generate")\n// text: "Generate"\n'))
        self.assertFalse(self.broken("qml", "qml/keys/A.qml", 'text: "Intrlume" // The product\'s name.\n'))
        self.assertTrue(self.broken("qml", "qml/keys/A.qml", "import QtQuick.Controls\n"))
        self.assertFalse(self.broken("qml", "qml/keys/A.qml", "import QtQuick.Controls.Basic\n"))

    def test_licences(self):
        self.assertTrue(self.broken("licences", "app/core/a.h", "#pragma once\n"))
        self.assertFalse(self.broken("licences", "app/core/a.h", SPDX + "#pragma once\n"))

    def test_ownership(self):
        name = "app/server/service/a.cpp"
        function = "Result<void> f(Store &store)\n{{\n    Transaction transaction(store.connection());\n{}}}\n"
        for taking in ("members.remove(id)", "members.setRole(id, role)", "members.moveRole(w, a, b)", "removals.remove(a)", "roles.update(r)"):
            taken = f"    store.{taking};\n"
            ended = "    return commitTeam(store, context, now, transaction, {workspace});\n"
            other = function.format(ended)
            self.assertTrue(self.broken("ownership", name, function.format(taken)))
            self.assertTrue(self.broken("ownership", name, function.format(taken) + other))
            self.assertTrue(self.broken("ownership", name, function.format(ended + taken)))
            self.assertTrue(self.broken("ownership", name, function.format("    transaction.commit();\n" + taken + ended)))
            self.assertFalse(self.broken("ownership", name, function.format(taken + ended)))
            self.assertFalse(self.broken("ownership", "app/server/store/a.cpp", function.format(taken)))
        self.assertFalse(self.broken("ownership", name, function.format("    store.members.insert(id);\n    transaction.commit();\n")))

    def test_layout(self):
        self.assertTrue(self.broken("layout", "scripts/a.sh", "true\n"))
        self.assertTrue(self.broken("layout", "app/core/a.h", "// " + "TO" + "DO: later\n"))
        self.assertFalse(self.broken("layout", "app/core/a.h", SPDX))

    def test_translations(self):
        text = '<TS><context><name>A</name><message><source>Key</source><translation{}>{}</translation></message></context></TS>'
        self.assertTrue(self.broken("translations", "resources/i18n/a.ts", text.format(' type="unfinished"', "")))
        self.assertTrue(self.broken("translations", "resources/i18n/a.ts", text.format("", "")))
        self.assertTrue(self.broken("translations", "resources/i18n/a.ts", "<TS></TS>"))
        self.assertFalse(self.broken("translations", "resources/i18n/a.ts", text.format("", "कुंजी")))


if __name__ == "__main__":
    unittest.main()
