#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""The spine: from the sign-up page to a key that works, that stops, and to a session that ends, in the real window."""
import json
import os
import subprocess
import unittest
import urllib.error
import urllib.request

from desktop import Desktop
from waiting import PATIENCE

KEY_NAME = "CRM sync"
EXAMPLES = (["sh", "curl.sh"], ["/usr/bin/python3", "python.py"], ["node", "javascript.mjs"])


def programs():
    """The built console and the sources, as CMake names them."""
    return os.environ["INTRLUME_CONSOLE"], os.environ["INTRLUME_SOURCE"]


class TheSpine(unittest.TestCase):
    """One long test, since each step needs the one before."""

    def setUp(self):
        program, self.source = programs()
        self.desktop = self.enterContext(Desktop())
        # These find the desktop's accessibility bus when they are imported, so not before there is one.
        from driver import Console
        from journey import Journey, Person
        from traces import ArgumentWatch, Secrets

        self.seen = []
        self.secrets = Secrets()
        self.person = Person()
        self.secrets.add("password", self.person.password)
        self.arguments = self.enterContext(ArgumentWatch())
        self.console = self.enterContext(Console(self.desktop, program))
        self.journey = Journey(self.console, self.person, self.look)

    def look(self, screen):
        """Remembers what the window told the outside at this moment."""
        self.seen.append(f"{screen}\n{self.console.title()}\n{self.console.dump()}")

    def test_from_sign_up_to_sign_out(self):
        self.no_core_dumps()
        self.journey.sign_up()
        self.journey.confirm_email()
        self.journey.create_workspace()
        self.journey.generate_key(KEY_NAME)
        key = self.the_key_leaves_only_when_asked()
        self.the_key_goes_into_a_file(key)
        self.journey.finish_reveal()
        self.examples_answer(key, 201)
        self.assertEqual(set(self.ask_regions(key).values()), {200})
        self.journey.revoke(KEY_NAME)
        self.assertEqual(set(self.ask_regions(key).values()), {401})
        self.examples_answer(key, 401)
        self.still_signed_in_after_a_restart()
        self.signing_out_empties_the_keyring()
        self.assertEqual(self.console.close(), 0, self.console.output())
        self.nothing_leaked()

    def no_core_dumps(self):
        with open(f"/proc/{self.console.process.pid}/limits", encoding="ascii") as limits:
            core = next(line for line in limits if line.startswith("Max core file size"))
        self.assertEqual(core.split()[4], "0")

    def the_key_leaves_only_when_asked(self):
        from elements import Reveal

        key = self.journey.copy_key()
        self.assertRegex(key, r"\Aintrlume_sk_live_[0-9A-Za-z]{36}\Z")
        self.secrets.add("key", key)
        self.assertIn("x-kde-passwordManagerHint", self.journey.clipboard("TARGETS").split())
        self.console.press(Reveal.SHOW)
        self.console.find(Reveal.SECRET_SHOWN)
        self.look("the key on the screen")
        self.console.press(Reveal.HIDE)
        self.console.find(Reveal.SECRET)
        return key

    def the_key_goes_into_a_file(self, key):
        os.mkdir(self.desktop.path("voice"))
        path = self.desktop.path("voice", ".env")
        self.journey.save_key(path)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read(), f"INTRLUME_API_KEY={key}\n")
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
        self.saved = path

    def addresses(self):
        with open(self.desktop.path("data", "intrlume", "console", "platform", "platform.json"), encoding="utf-8") as file:
            return json.load(file)

    def examples_answer(self, key, status):
        """The documented examples, unchanged: host and key come from the environment."""
        platform = self.addresses()["listening"]
        environment = {**self.desktop.env, "INTRLUME_API_URL": platform, "INTRLUME_API_KEY": key}
        for command in EXAMPLES:
            with self.subTest(example=command[-1], status=status):
                run = subprocess.run([command[0], os.path.join(self.source, "resources", "examples", command[1])], env=environment,
                                     capture_output=True, text=True, timeout=60, check=False)
                self.assertEqual(run.stdout.split("\n")[0], str(status), run.stdout + run.stderr)
                self.assertEqual(run.returncode == 0, status == 201)

    def ask_regions(self, key):
        """What each region answers to one request with the key."""
        answers = {}
        for region, address in self.addresses()["regions"].items():
            request = urllib.request.Request(address + "/v1/agents", headers={"Authorization": "Bearer " + key})
            try:
                with urllib.request.urlopen(request, timeout=10 * PATIENCE) as answer:
                    answers[region] = answer.status
            except urllib.error.HTTPError as refusal:
                answers[region] = refusal.code
                refusal.close()
        self.assertEqual(len(answers), 5)
        return answers

    def still_signed_in_after_a_restart(self):
        from elements import Shell

        self.assertEqual(self.console.close(), 0, self.console.output())
        self.console.start()
        self.console.find(Shell.ACCOUNT, 30)
        self.look("after a restart")

    def signing_out_empties_the_keyring(self):
        from keyring import entries
        from waiting import until

        kept = entries(self.desktop)
        self.assertEqual(len(kept), 1)
        self.secrets.add("session in the keychain", kept[0])
        self.journey.sign_out()
        until("the keyring is empty", lambda: not entries(self.desktop))

    def nothing_leaked(self):
        told = "\n".join(self.seen)
        # Were these missing, the search below would find nothing because it looked at nothing.
        self.assertRegex(told, "text “Password”")
        self.assertRegex(told, "API key, hidden, ends in [0-9A-Za-z]{4}")
        self.assertRegex(told, "API keys – Nilavya Health – Intrlume Console")
        self.assertTrue(any(b"intrlume-console" in arguments for arguments in self.arguments.seen))
        self.assertIn("intrlume.sqlite", " ".join(name for _, _, files in os.walk(self.desktop.home) for name in files))

        self.assertEqual(self.secrets.names_in(told), [], "in titles or in the accessibility tree")
        self.assertEqual(self.secrets.names_in(b"\n".join(self.arguments.seen)), [], "in the arguments of a program")
        self.assertEqual(self.secrets.names_in(self.console.output()), [], "in what the console printed")
        self.assertEqual(self.secrets.files_with(self.desktop.home, [self.saved]), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
