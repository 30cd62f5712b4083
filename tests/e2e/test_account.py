#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""The Account page in the built window: two-factor sign-in on, used and off again, another device signed out; and a computer forgotten."""
import os
import re
import subprocess
import time
import unittest
import urllib.error

from desktop import Desktop
from keyring import entries
from service import Service, authenticator_code, code_now, wrong_code
from traces import ArgumentWatch, Secrets
from waiting import until


class AccountPage(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        self.watch = self.enterContext(ArgumentWatch())
        from driver import Console
        from journey import Journey, Person

        self.console = self.enterContext(Console(self.desktop, os.environ["INTRLUME_CONSOLE"]))
        self.person = Person()
        self.journey = Journey(self.console, self.person)
        self.secrets = Secrets()
        self.secrets.add("password", self.person.password)

    def test_an_account_in_its_owners_hands(self):
        """One way through, as the accessibility library finds the bus of one desktop in its life."""
        self.journey.sign_up()
        self.journey.confirm_email()
        self.journey.create_workspace()

        self.another_device_is_signed_out()
        secret = self.two_factor_is_turned_on()
        codes = self.the_recovery_codes_are_stored()
        self.nothing_of_it_can_be_read_aloud(secret, codes)
        self.signing_in_takes_a_code(secret)
        self.two_factor_is_turned_off(codes[0])
        self.the_computer_is_forgotten()
        self.assertEqual(self.secrets.names_in(self.console.dump()), [])
        self.console.close()
        self.nothing_is_left_lying_about()

    def another_device_is_signed_out(self):
        from elements import Account

        other = Service(self.desktop)
        other.sign_in(self.person)
        self.open_page()
        self.console.find(Account.device("a script"), 20)
        self.console.press(Account.end_device("a script"))
        self.console.find(Account.asking_to_end("a script"))
        # The page has a button of that name, too; the dialog's comes after it.
        until("the question can be answered", lambda: len(self.console.all(Account.END)) > 1)
        self.console.act(self.console.all(Account.END)[-1], "press")
        self.console.gone(Account.device("a script"), 20)
        with self.assertRaises(urllib.error.HTTPError) as refused:
            other.call("GET", "/me")
        self.assertEqual(refused.exception.code, 401)

    def two_factor_is_turned_on(self):
        from elements import Account, Elevate, Enrol

        self.console.find(Account.FACTOR_OFF)
        self.console.submit(Account.TURN_ON)
        self.console.find(Elevate.DIALOG)
        self.console.fill(Elevate.PASSWORD, self.person.password)
        self.console.submit(Elevate.CONTINUE)
        self.console.find(Enrol.DIALOG, 20)
        self.console.find(Enrol.QR)
        self.console.press(Enrol.COPY)
        secret = until("the setup key is in the clipboard", lambda: self.copied(r"\A[A-Z2-7]{32}\Z"))[0]
        self.secrets.add("secret of the app", secret)
        self.console.fill(Enrol.CODE, wrong_code(secret))
        self.console.find(Enrol.WRONG)
        self.console.fill(Enrol.CODE, code_now(secret))
        return secret

    def the_recovery_codes_are_stored(self):
        from elements import Account, RecoveryCodes

        self.console.find(RecoveryCodes.DIALOG, 20)
        self.console.press(RecoveryCodes.COPY)
        codes = until("ten codes are in the clipboard", lambda: self.copied(r"\b[a-z2-9]{5}-[a-z2-9]{5}\b", 10))
        for number, code in enumerate(codes):
            self.secrets.add(f"recovery code {number}", code)
        self.assertEqual(self.secrets.names_in(self.console.dump()), [])
        self.console.toggle(RecoveryCodes.STORED)
        self.console.submit(RecoveryCodes.DONE)
        self.console.gone(RecoveryCodes.DIALOG, 20)
        self.console.find(Account.FACTOR_ON, 20)
        self.console.find(Account.codes_left(10))
        return codes

    def nothing_of_it_can_be_read_aloud(self, secret, codes):
        self.assertEqual(self.secrets.names_in(self.console.dump()), [])
        self.assertEqual(len(set(codes)), 10)
        self.assertNotIn(secret, self.console.title())

    def signing_in_takes_a_code(self, secret):
        from elements import SecondFactor, Shell

        self.journey.sign_out()
        self.sign_in_with_password()
        self.console.find(SecondFactor.PAGE, 20)
        self.console.fill(SecondFactor.CODE, code_now(secret))
        # Turning it on used up the code of now, where nothing took half a minute since: the one after it is taken as well.
        until("the code is taken, or was used", lambda: self.console.shows(Shell.ACCOUNT) or self.console.shows(SecondFactor.USED))
        if not self.console.shows(Shell.ACCOUNT):
            self.console.fill(SecondFactor.CODE, self.next_code(secret))
        self.console.find(Shell.ACCOUNT, 20)

    def two_factor_is_turned_off(self, code):
        from elements import Account, Elevate, Shell, TurnOff

        self.open_page()
        self.console.find(Account.FACTOR_ON, 20)
        self.console.submit(Account.MANAGE_FACTOR)
        self.console.press(Account.TURN_OFF)
        self.console.find(TurnOff.DIALOG)
        self.console.fill(TurnOff.CODE, code)
        self.console.submit(TurnOff.SUBMIT)
        # This session has not proved itself: the password is wanted besides the code.
        self.console.find(Elevate.DIALOG, 20)
        self.console.fill(Elevate.PASSWORD, self.person.password)
        self.console.submit(Elevate.CONTINUE)
        self.console.gone(TurnOff.DIALOG, 20)
        self.console.find(Account.FACTOR_OFF, 20)
        self.journey.sign_out()
        self.sign_in_with_password()
        self.console.find(Shell.ACCOUNT, 20)

    def the_computer_is_forgotten(self):
        """The sessions of the command line among what is forgotten, and for the server, too."""
        from elements import Shell
        from journey import Person

        other = Person("vikram@nilavya.example", "Vikram Rao")
        self.secrets.add("the other's password", other.password)
        service = Service(self.desktop)
        service.sign_up(other)
        self.intrlume("login", other.email, "--password-stdin", lines=other.password + "\n")
        self.assertIn(other.email, self.intrlume("whoami"))
        self.assertIn("in the console", self.intrlume("accounts", "list"))
        self.assertEqual(len(entries(self.desktop)), 2)
        service.sign_in(other)
        self.assertEqual(len(service.call("GET", "/sessions")["items"]), 2)

        self.journey.open_account_menu()
        self.console.find(Shell.other_account(other.email))
        self.console.press(Shell.FORGET)
        self.console.find(Shell.FORGETTING)
        self.console.submit(Shell.FORGET_IT)
        self.console.find(Shell.FORGOTTEN, 20)
        self.assertEqual(entries(self.desktop), [])
        self.assertEqual(len(service.call("GET", "/sessions")["items"]), 1)
        self.assertIn("No account was signed in here", self.intrlume("accounts", "list"))

    def intrlume(self, *arguments, lines=""):
        """What the built command line says."""
        done = subprocess.run([os.environ["INTRLUME_COMMAND"], *arguments, "--server", "local"], input=lines, env=self.desktop.env,
                              capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout + done.stderr

    def nothing_is_left_lying_about(self):
        for arguments in self.watch.seen:
            self.assertEqual(self.secrets.names_in(arguments), [])
        self.assertEqual(self.secrets.names_in(self.console.output()), [])
        # Not even the platform keeps the secret or the codes as they are.
        self.assertEqual(self.secrets.files_with(self.desktop.home), [])

    def open_page(self):
        from elements import Account

        self.console.key("ctrl+comma")
        self.console.find(Account.PAGE, 20)

    def sign_in_with_password(self):
        from elements import SignIn

        self.console.fill(SignIn.EMAIL, self.person.email)
        self.console.fill(SignIn.PASSWORD, self.person.password)
        self.console.submit(SignIn.SUBMIT)

    def copied(self, pattern, count=1):
        """What of the clipboard is like `pattern`, if that is `count` times there."""
        found = re.findall(pattern, self.journey.clipboard().strip())
        return found if len(found) == count else None

    @staticmethod
    def next_code(secret):
        return authenticator_code(secret, int(time.time()) // 30 + 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
