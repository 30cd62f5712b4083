#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""A key is revoked while one region is cut off: the window says which one is silent, goes on in the background, and is right about it."""
import os
import signal
import unittest
import urllib.error
import urllib.request

from desktop import Desktop
from traces import Aftermath

CUT_OFF = "ap-singapore"


class ARegionThatDoesNotAnswer(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        from driver import Console
        from journey import Journey, Person
        from ownserver import OwnServer

        self.server = self.enterContext(OwnServer(self.desktop, "--cut-region", CUT_OFF))
        self.console = self.enterContext(Console(self.desktop, os.environ["INTRLUME_CONSOLE"]))
        self.journey = Journey(self.console, Person())
        self.secrets = self.enterContext(Aftermath(self.desktop, self.console)).secrets
        self.secrets.add("password", self.journey.person.password)

    def test_it_is_named_and_awaited(self):
        from elements import Keys, Revoke

        window = self.console
        self.server.settle(self.journey)
        self.journey.generate_key("CRM sync")
        secret = self.journey.copy_key()
        self.secrets.add("key", secret)
        self.journey.finish_reveal()
        self.assertEqual({self.answer(secret, region) for region in self.server.regions}, {200})

        self.server.signal(signal.SIGUSR1)
        self.journey.open_revoke("CRM sync")
        window.fill(Revoke.name("CRM sync"), "CRM sync")
        window.submit(Revoke.SUBMIT)
        window.find(Revoke.stopped_in(4, 5), 20)
        window.find(Revoke.SILENT, 30)
        window.find(Revoke.region("Singapore", "No answer in 10 s"))
        answers = {region: self.answer(secret, region) for region in self.server.regions}
        self.assertIn(answers.pop(CUT_OFF), (200, 503))  # It cannot know; after 50 s without news it refuses everything.
        self.assertEqual(set(answers.values()), {401})

        window.press(Revoke.CLOSE)
        window.find(Keys.row_that_says("CRM sync", "Stopping 4 of 5"))
        self.server.signal(signal.SIGUSR2)
        window.gone(Keys.row("CRM sync"), 30)
        self.assertEqual(self.answer(secret, CUT_OFF), 401)

    def answer(self, secret, region):
        """What a region answers to a call with this key."""
        request = urllib.request.Request(self.server.regions[region] + "/v1/keys/self", headers={"Authorization": "Bearer " + secret})
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:
                return reply.status
        except urllib.error.HTTPError as refused:
            refused.close()
            return refused.code


if __name__ == "__main__":
    unittest.main(verbosity=2)
