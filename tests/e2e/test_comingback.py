#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Every way back in, in the built window: second factor, recovery code, lock, an ended session, a command line, a forgotten password."""
import os
import unittest

from desktop import Desktop
from service import Service, code_now, wrong_code
from traces import Aftermath
from waiting import until


class ComingBack(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        from driver import Console
        from journey import Journey, Person

        self.console = self.enterContext(Console(self.desktop, os.environ["INTRLUME_CONSOLE"]))
        self.person = Person()
        self.journey = Journey(self.console, self.person)
        self.secrets = self.enterContext(Aftermath(self.desktop, self.console)).secrets
        self.secrets.add("password", self.person.password)

    def test_every_way_back_in(self):
        """One way through, as the accessibility library finds the bus of one desktop in its life."""
        self.journey.sign_up()
        self.journey.confirm_email()
        self.journey.create_workspace()

        self.the_lock_covers_the_window()
        service = Service(self.desktop)  # Only now: the platform of this computer moves with each start.
        service.sign_in(self.person)
        self.the_screen_lock_of_the_desktop_covers_it_too()
        self.an_ended_session_keeps_what_was_typed(service)
        self.a_command_line_is_let_in()
        secret, codes = service.turn_second_factor_on(self.person)
        self.secrets.add("secret of the app", secret)
        for number, code in enumerate(codes):
            self.secrets.add(f"recovery code {number}", code)
        self.a_code_is_asked_for(secret)
        self.a_recovery_code_works_once(codes[0])
        self.a_forgotten_password_is_set_anew()

    def the_lock_covers_the_window(self):
        from elements import Keys, Lock

        self.journey.generate_key("CRM sync")
        self.journey.finish_reveal()
        self.journey.open_account_menu()
        self.console.press(Lock.OPEN)
        self.console.find(Lock.PAGE)
        self.console.gone(Keys.row("CRM sync"))
        self.assertNotIn("CRM sync", self.console.dump())
        self.assertEqual(self.console.title(), "Intrlume Console")
        # Closing the window and starting again opens nothing.
        self.assertEqual(self.console.close(), 0, self.console.output())
        self.console.start()
        self.console.find(Lock.PAGE, 30)
        self.assertNotIn("CRM sync", self.console.dump())
        self.assertEqual(self.console.title(), "Intrlume Console")
        self.console.fill(Lock.PASSWORD, "not the password")
        self.console.key("Return")
        self.console.find(Lock.WRONG)
        self.unlock()
        self.console.find(Keys.row("CRM sync"))

    def the_screen_lock_of_the_desktop_covers_it_too(self):
        from elements import Generate, Keys, Lock, Reveal
        from gi.repository import Gio, GLib

        self.console.submit(Keys.GENERATE)
        self.console.find(Generate.DIALOG)
        self.console.fill(Generate.NAME, "Half a name")
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "RequestName", GLib.Variant("(su)", ("org.freedesktop.ScreenSaver", 0)),
                      None, Gio.DBusCallFlags.NONE, 5000)
        bus.emit_signal(None, "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", GLib.Variant("(b)", (True,)))
        bus.flush_sync()
        self.console.find(Lock.PAGE)
        # The dialog that was open is not there for anybody, and is there again afterwards.
        self.console.gone(Generate.DIALOG)
        self.unlock()
        self.console.find(Generate.DIALOG)
        # With what was typed: generating works without typing it again.
        self.console.submit(Generate.SUBMIT)
        self.console.find(Reveal.DIALOG, 20)
        self.journey.finish_reveal()
        self.console.find(Keys.row("Half a name"))

    def an_ended_session_keeps_what_was_typed(self, service):
        from elements import Generate, Keys, Reveal, SessionEnded

        self.console.submit(Keys.GENERATE)
        self.console.find(Generate.DIALOG)
        self.console.fill(Generate.NAME, "Night shift")
        service.end_other_sessions()
        self.console.submit(Generate.SUBMIT)
        self.console.find(SessionEnded.PAGE, 30)
        self.console.fill(SessionEnded.PASSWORD, self.person.password)
        self.console.submit(SessionEnded.CONTINUE)
        self.console.gone(SessionEnded.PAGE, 20)
        self.console.find(Generate.DIALOG)
        # The name is still there: generating works without typing it again.
        self.console.submit(Generate.SUBMIT)
        self.console.find(Reveal.DIALOG, 20)
        self.journey.finish_reveal()
        self.console.find(Keys.row("Night shift"))

    def a_command_line_is_let_in(self):
        from elements import DeviceCode

        asked = Service(self.desktop).call("POST", "/device-codes", {"device": {"name": "build-7", "platform": "Debian"}})
        self.secrets.add("device code", asked["device_code"])
        self.journey.open_account_menu()
        self.console.press(DeviceCode.OPEN)
        self.console.find(DeviceCode.DIALOG)
        self.console.fill(DeviceCode.CODE, asked["user_code"].lower().replace("-", ""))
        self.console.submit(DeviceCode.LOOK)
        self.console.press(DeviceCode.APPROVE, 20)
        # Asked for only where nobody proved it a moment ago.
        until("it is approved or asks for the password", lambda: self.console.shows(DeviceCode.APPROVED) or self.console.shows(DeviceCode.PASSWORD))
        if self.console.shows(DeviceCode.PASSWORD):
            self.console.fill(DeviceCode.PASSWORD, self.person.password)
            self.console.key("Return")
        self.console.find(DeviceCode.APPROVED, 20)
        self.console.press(DeviceCode.DONE)
        self.console.gone(DeviceCode.DONE)
        grant = Service(self.desktop).call("POST", "/device-codes/token", {"device_code": asked["device_code"]})
        self.assertEqual(grant["account"]["email"], self.person.email)

    def a_code_is_asked_for(self, secret):
        from elements import SecondFactor, Shell

        self.journey.sign_out()
        self.sign_in_with_password()
        self.console.find(SecondFactor.PAGE, 20)
        self.console.fill(SecondFactor.CODE, wrong_code(secret))
        self.console.find(SecondFactor.WRONG)
        self.console.fill(SecondFactor.CODE, code_now(secret))
        self.console.find(Shell.ACCOUNT, 20)

    def a_recovery_code_works_once(self, code):
        from elements import SecondFactor, Shell

        for turn in range(2):
            self.journey.sign_out()
            self.sign_in_with_password()
            self.console.press(SecondFactor.OTHER, 20)
            self.console.fill(SecondFactor.RECOVERY, code)
            self.console.submit(SecondFactor.SUBMIT)
            self.console.find(SecondFactor.USED if turn else Shell.ACCOUNT, 20)

    def a_forgotten_password_is_set_anew(self):
        from elements import Forgot, SecondFactor, SignIn

        self.console.press(SecondFactor.BACK)
        self.console.find(SignIn.PAGE)
        self.console.press(Forgot.OPEN)
        self.console.find(Forgot.PAGE)
        self.console.submit(Forgot.SUBMIT)
        self.console.find(Forgot.SENT, 20)
        self.journey.follow_reset_mail()
        self.person.password = "four lanterns " + self.person.password
        self.secrets.add("new password", self.person.password)
        self.console.fill(Forgot.NEW, self.person.password)
        self.console.submit(Forgot.SET)
        self.console.find(Forgot.CHANGED, 20)
        self.sign_in_with_password()
        # The second factor stays on.
        self.console.find(SecondFactor.PAGE, 20)

    def unlock(self):
        from elements import Lock

        self.console.fill(Lock.PASSWORD, self.person.password)
        self.console.submit(Lock.UNLOCK)
        self.console.gone(Lock.PAGE, 20)

    def sign_in_with_password(self):
        from elements import SignIn

        self.console.fill(SignIn.EMAIL, self.person.email)
        self.console.fill(SignIn.PASSWORD, self.person.password)
        self.console.submit(SignIn.SUBMIT)


if __name__ == "__main__":
    unittest.main(verbosity=2)
