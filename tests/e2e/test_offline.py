#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""A console that points at another server, which goes away and comes back: the list stays readable, nothing can be written."""
import os
import signal
import unittest

from desktop import Desktop
from traces import Aftermath


class AServerOfItsOwn(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        from driver import Console
        from journey import Journey, Person
        from ownserver import OwnServer

        self.server = self.enterContext(OwnServer(self.desktop))
        self.console = self.enterContext(Console(self.desktop, os.environ["INTRLUME_CONSOLE"]))
        self.journey = Journey(self.console, Person())
        self.secrets = self.enterContext(Aftermath(self.desktop, self.console)).secrets
        self.secrets.add("password", self.journey.person.password)

    def test_a_lost_server_leaves_the_list_readable_and_comes_back(self):
        from elements import Keys

        self.server.settle(self.journey)
        self.journey.generate_key("CRM sync")
        self.journey.finish_reveal()
        self.console.find(Keys.row("CRM sync"))

        # It takes connections and says nothing, as behind a network that drops everything.
        self.server.signal(signal.SIGSTOP)
        self.console.find(Keys.OFFLINE, 60)
        self.console.find(Keys.row("CRM sync"))
        refused = self.console.find(Keys.GENERATE)
        self.assertIn("offline", refused.description)

        self.server.signal(signal.SIGCONT)
        self.console.gone(Keys.OFFLINE, 60)
        self.console.submit(Keys.GENERATE)
        self.console.key("Escape")

        # Started again it has the same address, and its regions have others.
        regions = self.server.regions
        self.server.end()
        self.console.find(Keys.OFFLINE, 60)
        self.server.start(self.server.address.removeprefix("http://"))
        self.assertNotEqual(regions, self.server.regions)
        self.console.gone(Keys.OFFLINE, 60)
        self.console.submit(Keys.GENERATE)


if __name__ == "__main__":
    unittest.main(verbosity=2)
