#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Shows that what the other tests lean on can fail: searches find what is planted, waits end, a desktop leaves nothing behind."""
import base64
import os
import subprocess
import sys
import tempfile
import unittest

from desktop import Desktop, descendants
from portal import Portal
from traces import ArgumentWatch, Secrets
from waiting import TimedOut, until

PLANTED = "correct-horse-battery-42"


class TheSearch(unittest.TestCase):
    def setUp(self):
        self.secrets = Secrets()
        self.secrets.add("planted", PLANTED)

    def test_finds_a_secret_in_every_shape(self):
        around = f'{{"user":"asha","secret":"{PLANTED}","more":1}}'
        shapes = {"plain": around.encode(), "UTF-16": around.encode("utf-16-le"), "hex": around.encode().hex().encode()}
        shapes |= {f"base64 after {n} bytes": base64.b64encode(b"x" * n + around.encode()) for n in range(3)}
        for name, data in shapes.items():
            with self.subTest(name):
                self.assertEqual(self.secrets.names_in(b"\x00\xff" + data), ["planted"])

    def test_finds_nothing_where_nothing_is(self):
        self.assertEqual(self.secrets.names_in("correct horse battery"), [])

    def test_finds_a_planted_file_but_not_an_allowed_one(self):
        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(os.path.join(folder, "deep"))
            path = os.path.join(folder, "deep", "log")
            with open(path, "w", encoding="utf-8") as file:
                file.write("x" * 5000 + PLANTED)
            self.assertEqual(self.secrets.files_with(folder), [f"{path}: planted"])
            self.assertEqual(self.secrets.files_with(folder, [path]), [])

    def test_sees_the_arguments_of_a_short_lived_program(self):
        with ArgumentWatch() as watch:
            subprocess.run([sys.executable, "-c", "import time; time.sleep(0.3)", PLANTED], check=True)
        self.assertEqual(self.secrets.names_in(b"\n".join(watch.seen)), ["planted"])


class TheDesktop(unittest.TestCase):
    def test_waits_end_and_say_what_did_not_come(self):
        with self.assertRaisesRegex(TimedOut, "the moon"):
            until("the moon", lambda: False, 0.1)

    def test_leaves_no_process_and_no_file_behind(self):
        with Desktop() as desktop:
            home = desktop.home
            with Portal(desktop, "dark"):
                answer = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.portal.Desktop",
                                         "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings.Read",
                                         "string:org.freedesktop.appearance", "string:color-scheme"],
                                        env=desktop.env, capture_output=True, text=True, check=True)
            self.assertIn("uint32 1", answer.stdout)
            self.assertTrue(descendants())
        self.assertEqual(descendants(), set())
        self.assertFalse(os.path.exists(home))


if __name__ == "__main__":
    unittest.main(verbosity=2)
