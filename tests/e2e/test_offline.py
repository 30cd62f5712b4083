#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""A console that points at another server, which goes away and comes back: the list stays readable, nothing can be written."""
import json
import os
import re
import signal
import subprocess
import unittest
import urllib.request

from desktop import Desktop
from waiting import until


class AServerOfItsOwn(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        from driver import Console
        from journey import Journey, Person

        self.start_server()
        self.addCleanup(self.end_server)
        self.console = self.enterContext(Console(self.desktop, os.environ["INTRLUME_CONSOLE"]))
        self.journey = Journey(self.console, Person())

    def start_server(self, listen="127.0.0.1:0"):
        os.makedirs(self.desktop.path("server"), mode=0o700, exist_ok=True)
        with open(self.desktop.path("server.log"), "ab") as log:
            self.server = subprocess.Popen([os.environ["INTRLUME_SERVER_PROGRAM"], "--data-dir", self.desktop.path("server"), "--listen", listen,
                                            "--local-mailbox"], env=self.desktop.env, stdout=subprocess.PIPE, stderr=log)
        ready = json.loads(self.server.stdout.readline())
        self.address, self.regions = ready["listening"], ready["regions"]

    def end_server(self):
        self.server.send_signal(signal.SIGCONT)
        self.server.terminate()
        self.server.wait()
        self.server.stdout.close()

    def test_a_lost_server_leaves_the_list_readable_and_comes_back(self):
        from elements import CreateWorkspace, Keys

        self.point_at_the_server()
        self.journey.sign_up()
        self.confirm_by_link()
        self.console.find(CreateWorkspace.PAGE, 40)
        self.journey.create_workspace()
        self.journey.generate_key("CRM sync")
        self.journey.finish_reveal()
        self.console.find(Keys.row("CRM sync"))

        # It takes connections and says nothing, as behind a network that drops everything.
        self.server.send_signal(signal.SIGSTOP)
        self.console.find(Keys.OFFLINE, 60)
        self.console.find(Keys.row("CRM sync"))
        refused = self.console.find(Keys.GENERATE)
        self.assertIn("offline", refused.description)

        self.server.send_signal(signal.SIGCONT)
        self.console.gone(Keys.OFFLINE, 60)
        self.console.submit(Keys.GENERATE)
        self.console.key("Escape")

        # Started again it has the same address, and its regions have others.
        regions = self.regions
        self.end_server()
        self.console.find(Keys.OFFLINE, 60)
        self.start_server(self.address.removeprefix("http://"))
        self.assertNotEqual(regions, self.regions)
        self.console.gone(Keys.OFFLINE, 60)
        self.console.submit(Keys.GENERATE)

    def point_at_the_server(self):
        from elements import ServerChoice, SignUp

        self.console.press(SignUp.SERVER, 30)
        self.console.toggle(ServerChoice.OTHER)
        self.console.fill(ServerChoice.ADDRESS, self.address)
        self.console.press(ServerChoice.USE)
        self.console.gone(ServerChoice.DIALOG)

    def confirm_by_link(self):
        """What the page behind the mail's link does, for a console whose server is not its own."""
        mail = until("the mail arrived", self.mails)[-1]
        token = re.search(r"token=([A-Za-z0-9_.~-]+)", mail["text"]).group(1)
        request = urllib.request.Request(self.address + "/v1/confirmations", data=json.dumps({"token": token}).encode(),
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            self.assertEqual(answer.status, 200)

    def mails(self):
        with urllib.request.urlopen(self.address + "/v1/local/mailbox", timeout=10) as answer:
            return json.load(answer)["items"]


if __name__ == "__main__":
    unittest.main(verbosity=2)
