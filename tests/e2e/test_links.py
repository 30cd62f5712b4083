#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Links of mails open the one console that runs: as a second start of the program, and over D-Bus; wrong ones do nothing but say so."""
import json
import os
import re
import stat
import subprocess
import unittest
import urllib.parse
import urllib.request

from desktop import Desktop
from traces import Secrets
from waiting import until


class LinksOfMails(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        from driver import Console
        from journey import Journey, Person

        self.program = os.environ["INTRLUME_CONSOLE"]
        self.console = self.enterContext(Console(self.desktop, self.program))
        self.person = Person()
        self.journey = Journey(self.console, self.person)

    def test_links_open_the_one_console_that_runs(self):
        """One way through, as the accessibility library finds the bus of one desktop in its life."""
        from elements import SignUp

        self.console.find(SignUp.PAGE, 30)
        self.wrong_links_do_nothing_but_say_so()
        self.the_desktop_opens_links_over_dbus()
        self.only_its_person_reaches_it()
        self.a_link_confirms()
        self.console.close()
        self.a_first_start_with_a_link_hides_it()

    def wrong_links_do_nothing_but_say_so(self):
        from elements import SignUp

        for link in ("intrlume://confirm?token=abcdefghijkl&server=https%3A%2F%2Fevil.example", "intrlume://delete?token=abcdefghijkl",
                     "intrlume://confirm?token=abcdefghijkl&server=https%3A%2F%2Fa.example%0d%0aX%3A", "intrlume:" + "a" * 6000):
            self.assertEqual(self.start_with(link), 0)
            self.said_refused()
        self.console.find(SignUp.PAGE)
        # Without a link another start only brings the window to the front.
        self.assertEqual(self.start_with(), 0)
        self.assertTrue(self.console.running)

    def the_desktop_opens_links_over_dbus(self):
        self.call("Open", "intrlume://confirm?token=abcdefghijkl&server=https%3A%2F%2Fevil.example")
        self.said_refused()
        self.call("Activate")

    def only_its_person_reaches_it(self):
        mode = os.stat(self.desktop.path("run", "intrlume-console.sock")).st_mode
        self.assertEqual(stat.S_IMODE(mode) & 0o077, 0)

    def a_link_confirms(self):
        from elements import CreateWorkspace, Link

        self.journey.sign_up()
        token = self.token_of("Confirm")
        self.assertEqual(self.start_with(self.link("confirm", token)), 0)
        self.console.find(Link.CONFIRMED, 30)
        self.console.press(Link.CLOSE)
        # The page behind went on by itself.
        self.console.find(CreateWorkspace.PAGE, 30)
        self.assertEqual(self.start_with(self.link("confirm", token)), 0)
        self.console.find(Link.USED)
        self.leaves_no_trace(token)
        self.console.press(Link.CLOSE)
        self.console.gone(Link.CLOSE)

    def leaves_no_trace(self, token):
        secrets = Secrets()
        secrets.add("token", token)
        self.assertEqual(secrets.names_in(self.arguments_of(self.console.process.pid)), [])
        self.assertEqual(secrets.names_in(self.console.dump()), [])
        platform = self.desktop.path("data", "intrlume", "console", "platform")  # The mail itself is there.
        self.assertEqual([place for place in secrets.files_with(self.desktop.home) if not place.startswith(platform)], [])

    def a_first_start_with_a_link_hides_it(self):
        from driver import Console
        from elements import Link

        token = "aVeryLongTokenOfAMail1234"
        link = f"intrlume://confirm?token={token}&server=https%3A%2F%2Fevil.example"
        with Console(self.desktop, self.program, [link], "again") as console:
            console.find(Link.REFUSED, 30)
            self.assertNotIn(token.encode(), self.arguments_of(console.process.pid))

    def said_refused(self):
        from elements import Link

        self.console.find(Link.REFUSED)
        self.console.press(Link.CLOSE)
        self.console.gone(Link.CLOSE)

    def start_with(self, *arguments):
        """Starts the program once more, as xdg-open does, and gives back its exit code."""
        return subprocess.run([self.program, *arguments], env=self.desktop.env, timeout=30, check=False, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode

    @staticmethod
    def call(method, *uris):
        """Calls the program as desktops do (org.freedesktop.Application)."""
        from gi.repository import Gio, GLib

        arguments = GLib.Variant("(asa{sv})", (uris, {})) if uris else GLib.Variant("(a{sv})", ({},))
        Gio.bus_get_sync(Gio.BusType.SESSION).call_sync("tech.intrlume.Console", "/tech/intrlume/Console", "org.freedesktop.Application", method,
                                                        arguments, None, Gio.DBusCallFlags.NO_AUTO_START, 5000)

    def link(self, page, token):
        return f"intrlume://{page}?token={token}&server={urllib.parse.quote(self.address(), safe='')}"

    def address(self):
        with open(self.desktop.path("data", "intrlume", "console", "platform", "platform.json"), encoding="utf-8") as file:
            return json.load(file)["listening"]

    def token_of(self, subject):
        def arrived():
            with urllib.request.urlopen(self.address() + "/v1/local/mailbox", timeout=10) as answer:
                return [mail for mail in json.load(answer)["items"] if subject in mail["subject"] and mail["to"] == self.person.email]

        return re.search(r"token=([A-Za-z0-9_.~-]+)", until("the mail arrived", arrived)[0]["text"]).group(1)

    @staticmethod
    def arguments_of(pid):
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read()


if __name__ == "__main__":
    unittest.main(verbosity=2)
