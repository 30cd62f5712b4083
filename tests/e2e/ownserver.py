# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""A platform that is not the console's own: a server program beside the window, and the way of a person to it."""
import json
import os
import re
import signal
import subprocess
import urllib.parse
import urllib.request

from elements import CreateWorkspace, ServerChoice, SignUp
from waiting import until


class OwnServer:
    """A context manager; `address` and `regions` are where it is reached."""

    def __init__(self, desktop, *options):
        self._desktop = desktop
        self._options = options
        self._process = None
        self.address = ""
        self.regions = {}

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.end()

    def start(self, listen="127.0.0.1:0"):
        os.makedirs(self._desktop.path("server"), mode=0o700, exist_ok=True)
        with open(self._desktop.path("server.log"), "ab") as log:
            self._process = subprocess.Popen([os.environ["INTRLUME_SERVER_PROGRAM"], "--data-dir", self._desktop.path("server"), "--listen", listen,
                                              "--local-mailbox", *self._options], env=self._desktop.env, stdout=subprocess.PIPE, stderr=log)
        ready = json.loads(self._process.stdout.readline())
        self.address, self.regions = ready["listening"], ready["regions"]

    def end(self):
        self._process.send_signal(signal.SIGCONT)
        self._process.terminate()
        self._process.wait()
        self._process.stdout.close()

    def signal(self, number):
        self._process.send_signal(number)

    def mails(self):
        with urllib.request.urlopen(self.address + "/v1/local/mailbox", timeout=10) as answer:
            return json.load(answer)["items"]

    def invitation_link(self, email):
        """What a desktop opens where somebody follows the newest invitation to `email`, and its token."""
        mail = until("the invitation arrived", lambda: [mail for mail in self.mails() if mail["to"] == email and "invited you" in mail["subject"]])[0]
        token = re.search(r"token=([A-Za-z0-9_.~-]+)", mail["text"]).group(1)
        return f"intrlume://invite?token={token}&server={urllib.parse.quote(self.address, safe='')}", token

    def confirm_by_link(self):
        """What the page behind the mail's link does, for a console whose server is not its own."""
        mail = until("the mail arrived", self.mails)[-1]
        token = re.search(r"token=([A-Za-z0-9_.~-]+)", mail["text"]).group(1)
        request = urllib.request.Request(self.address + "/v1/confirmations", data=json.dumps({"token": token}).encode(),
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            assert answer.status == 200, answer.status

    def point(self, console):
        """Makes the console that shows its first page use this server."""
        console.press(SignUp.SERVER, 30)
        console.toggle(ServerChoice.OTHER)
        console.fill(ServerChoice.ADDRESS, self.address)
        console.press(ServerChoice.USE)
        console.gone(ServerChoice.DIALOG)

    def settle(self, journey):
        """Takes a new person from the first page to a workspace on this server."""
        self.point(journey.console)
        journey.sign_up()
        self.confirm_by_link()
        journey.console.find(CreateWorkspace.PAGE, 40)
        journey.create_workspace()
