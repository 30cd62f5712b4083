#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""A key that goes from the window into the real keychain without being shown, and the receipt of its end, checked by the command line."""
import json
import os
import subprocess
import unittest

from desktop import Desktop
from traces import Aftermath
from waiting import until


class AKeyIsHandedOver(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        from driver import Console
        from journey import Journey, Person

        self.console = self.enterContext(Console(self.desktop, os.environ["INTRLUME_CONSOLE"]))
        self.journey = Journey(self.console, Person())
        self.secrets = self.enterContext(Aftermath(self.desktop, self.console)).secrets
        self.secrets.add("password", self.journey.person.password)

    def test_into_the_keychain_and_out_of_use(self):
        from elements import Generate, Handover, Keys, Receipt, Reveal, Revoke

        self.journey.sign_up()
        self.journey.confirm_email()
        self.journey.create_workspace()
        self.console.submit(Keys.GENERATE)
        self.console.find(Generate.DIALOG)
        self.console.fill(Generate.NAME, "CRM sync")
        self.console.press(Generate.ADD_THIS_COMPUTER)
        self.console.submit(Generate.SUBMIT)
        self.console.find(Reveal.SECRET)
        self.console.press(Handover.MENU)
        self.console.press(Handover.KEYCHAIN)
        self.console.find(Handover.STORED, 20)
        self.assert_kept()
        self.journey.finish_reveal()

        self.journey.open_revoke("CRM sync")
        self.console.fill(Revoke.name("CRM sync"), "CRM sync")
        self.console.submit(Revoke.SUBMIT)
        self.console.find(Revoke.ALL_STOPPED, 20)
        self.console.press(Receipt.SHOW)
        self.console.enabled(Receipt.SAVE)
        self.console.find(Receipt.MUMBAI)
        self.save_receipt(self.desktop.path("receipt.json"))
        self.console.press(Receipt.CLOSE)

    def assert_kept(self):
        """The keyring holds a key, which is looked for everywhere else at the end."""
        from keyring import entries

        keys = [entry for entry in entries(self.desktop) if entry.startswith("intrlume_sk_live_")]
        self.assertEqual(len(keys), 1)
        self.secrets.add("key", keys[0])
        self.assertEqual(self.secrets.names_in(self.console.dump()), [])

    def save_receipt(self, path):
        from elements import Receipt

        self.console.press(Receipt.SAVE)
        self.console.find(Receipt.FILE_DIALOG)
        self.console.key("ctrl+l")
        self.console.type(path)
        self.console.key("Return")
        until("the receipt is there", lambda: os.path.exists(path))
        self.console.find(Receipt.SAVED)
        with open(path, encoding="utf-8") as file:
            public_key = json.load(file)["public_key"]
        checked = subprocess.run([os.environ["INTRLUME_COMMAND"], "audit", "verify-receipt", path, "--public-key", public_key],
                                 env=self.desktop.env, capture_output=True, text=True, check=False)
        self.assertEqual(checked.returncode, 0, checked.stderr)
        self.assertIn("CRM sync", checked.stdout)


if __name__ == "__main__":
    unittest.main()
