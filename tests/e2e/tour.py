#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Walks through the console as a person would and pictures every screen, light and dark, at two sizes.

Ends with 0 only if every picture was written.
"""
import argparse
import os
import subprocess
import sys

from desktop import Desktop
from portal import Portal
from waiting import until

SIZES = ((1280, 800), (960, 620))
SCHEMES = ("light", "dark")
SCREENS = ("sign-up-hindi", "sign-up", "sign-up-error", "sign-up-filled", "confirm-email", "local-mailbox", "create-workspace", "invite-team", "no-keys-yet",
           "generate-key", "reveal-key", "key-copied", "keys", "row-menu", "revoke-key", "key-revoked", "keys-hindi", "account-menu", "sign-in",
           "forgot-password", "check-email", "reset-password", "password-changed", "sign-in-code", "recovery-code", "locked", "session-ended",
           "link-refused", "approve-device", "sign-in-accounts", "team", "change-role", "invite-people", "account-page", "mailbox", "team-hindi")
#: More rows than this between two looks are a change; a spinner or a caret is less.
_MOVING_ROWS = 48


class Photographer:
    """Takes four pictures of each screen, the first time that it is there."""

    def __init__(self, console, portal, folder):
        self._console = console
        self._portal = portal
        self._folder = folder
        self.taken = {}

    def __call__(self, screen):
        if screen in self.taken or screen not in SCREENS:
            return
        self.taken[screen] = []
        for width, height in SIZES:
            self._console.resize(width, height)
            for scheme in SCHEMES:
                self._portal.prefer(scheme)
                self._settle(scheme)
                path = os.path.join(self._folder, f"{SCREENS.index(screen) + 1:02}-{screen}-{scheme}-{width}x{height}.png")
                self._console.screenshot(path)
                self.taken[screen].append(path)
                print(path, flush=True)
        self._console.resize(*SIZES[0])
        self._portal.prefer(SCHEMES[0])
        self._settle(SCHEMES[0])

    def _settle(self, scheme):
        """Waits until the window wears the scheme and nothing but a spinner moves."""
        before = []

        def still():
            rows = self._console.pixels()
            moving = sum(1 for old, new in zip(before, rows) if old != new) if len(before) == len(rows) else len(rows)
            before[:] = rows
            # The window's lower left corner is its plainest background on every screen, under a dialog's shade too.
            light = sum(rows[-3][6:9]) > 3 * 96
            return light == (scheme == "light") and moving <= _MOVING_ROWS

        until(f"the window is {scheme} and still", still)


def tour(program, folder):
    """Walks and pictures; gives back what is missing."""
    with Desktop() as desktop, Portal(desktop, SCHEMES[0]) as portal:
        # These find the desktop's accessibility bus when they are imported, so not before there is one.
        from driver import Console
        from elements import Language, SignUp
        from journey import Journey, Person

        with Console(desktop, program) as console:
            photograph = Photographer(console, portal, folder)
            journey = Journey(console, Person(), photograph)
            console.find(SignUp.PAGE, 30)
            journey.choose_language(Language.HINDI)
            photograph("sign-up-hindi")
            journey.choose_language(Language.ENGLISH)
            journey.sign_up()
            journey.confirm_email()
            journey.create_workspace()
            for name, live in (("CRM sync", True), ("Call simulator", False), ("Legacy IVR bridge", True), ("Nightly reports", True)):
                journey.generate_key(name, live)
                if "key-copied" not in photograph.taken:
                    journey.copy_key()
                journey.finish_reveal()
            photograph("keys")
            journey.revoke("Legacy IVR bridge")
            journey.open_account_menu()
            console.press(Language.HINDI)
            photograph("keys-hindi")
            journey.open_account_menu()
            console.press(Language.ENGLISH)
            see_the_team(desktop, console, journey, photograph)
            journey.sign_out()
            come_back(desktop, console, journey, photograph)
            console.close()
        expected = {screen: len(SIZES) * len(SCHEMES) for screen in SCREENS}
        written = {screen: sum(1 for path in paths if os.path.getsize(path) > 0) for screen, paths in photograph.taken.items()}
        return [screen for screen, count in expected.items() if written.get(screen) != count]


def see_the_team(desktop, console, journey, photograph):
    """The Team page with people in it, its dialogs, and the Account page."""
    from elements import Account, Language, Mailbox, Team
    from journey import Person
    from service import Service

    service = Service(desktop)
    service.sign_in(journey.person)
    for name, role in (("Devansh Patil", "developer"), ("Ritu Sharma", "analyst"), ("Meera Nair", "viewer")):
        service.let_join(Person(name.split()[0].lower() + "@nilavya.example", name), role)
    service.invite("ishaan@nilavya.example", "developer")
    service.invite("noor@nilavya.example", "analyst")
    console.press(Team.OPEN)
    console.find(Team.row("Devansh Patil", "Developer"), 20)
    photograph("team")
    console.press(Team.row("Devansh Patil", "Developer"))
    console.find(Team.changing("Devansh Patil"))
    console.toggle(Team.role("Viewer"))
    photograph("change-role")
    console.press(Team.CANCEL)  # Escape would ask about the choice first.
    console.gone(Team.changing("Devansh Patil"))
    console.press(Team.INVITE)
    console.find(Team.INVITE_DIALOG)
    console.fill(Team.ADDRESSES, "asha@nilavya.example, farhan@nilavya.example ")
    photograph("invite-people")
    console.key("Escape")
    console.gone(Team.INVITE_DIALOG)
    journey.open_account_menu()
    console.press(Mailbox.OPEN)
    console.find(Mailbox.DIALOG)
    photograph("mailbox")
    console.press(Mailbox.CLOSE)
    console.gone(Mailbox.DIALOG)
    console.key("ctrl+comma")
    console.find(Account.PAGE, 20)
    photograph("account-page")
    journey.open_account_menu()
    console.press(Language.HINDI)
    console.press(Team.OPEN_HINDI)
    photograph("team-hindi")
    journey.open_account_menu()
    console.press(Language.ENGLISH)


def come_back(desktop, console, journey, photograph):
    """Every page on the ways back in, from the sign-in page."""
    from elements import DeviceCode, Forgot, Keys, Link, Lock, SecondFactor, SessionEnded, Shell, SignIn
    from service import Service, code_now

    console.press(Forgot.OPEN)
    console.find(Forgot.PAGE)
    photograph("forgot-password")
    console.submit(Forgot.SUBMIT)
    console.find(Forgot.SENT, 20)
    photograph("check-email")
    journey.follow_reset_mail()
    journey.person.password = "four lanterns " + journey.person.password
    console.fill(Forgot.NEW, journey.person.password)
    photograph("reset-password")
    console.submit(Forgot.SET)
    console.find(Forgot.CHANGED, 20)
    photograph("password-changed")
    service = Service(desktop)
    service.sign_in(journey.person)
    secret, _ = service.turn_second_factor_on(journey.person)
    console.fill(SignIn.PASSWORD, journey.person.password)
    console.submit(SignIn.SUBMIT)
    console.find(SecondFactor.PAGE, 20)
    photograph("sign-in-code")
    console.press(SecondFactor.OTHER)
    photograph("recovery-code")
    console.press(SecondFactor.APP)
    console.fill(SecondFactor.CODE, code_now(secret))
    console.find(Shell.ACCOUNT, 20)

    asked = service.call("POST", "/device-codes", {"device": {"name": "build-7", "platform": "Debian GNU/Linux 12"}})
    journey.open_account_menu()
    console.press(DeviceCode.OPEN)
    console.fill(DeviceCode.CODE, asked["user_code"])
    console.submit(DeviceCode.LOOK)
    console.enabled(DeviceCode.APPROVE, 20)
    photograph("approve-device")
    console.press(DeviceCode.DENY)
    console.press(DeviceCode.DONE, 20)
    console.gone(DeviceCode.DONE)

    subprocess.run([console.program, "intrlume://confirm?token=abcdefghijkl&server=https%3A%2F%2Fevil.example"], env=desktop.env, timeout=30, check=True)
    console.find(Link.REFUSED)
    photograph("link-refused")
    console.press(Link.CLOSE)
    console.gone(Link.CLOSE)

    journey.open_account_menu()
    console.press(Lock.OPEN)
    console.find(Lock.PAGE)
    photograph("locked")
    console.fill(Lock.PASSWORD, journey.person.password)
    console.submit(Lock.UNLOCK)
    console.gone(Lock.PAGE, 20)

    journey.open_account_menu()
    console.press(Shell.ADD_ACCOUNT)
    console.find(SignIn.PAGE, 20)
    photograph("sign-in-accounts")
    console.press(SignIn.GO_ON)
    console.find(Shell.ACCOUNT, 20)

    service.end_other_sessions()
    console.submit(Keys.GENERATE)
    console.find(SessionEnded.PAGE, 60)
    photograph("session-ended")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--console", required=True, help="the built intrlume-console")
    parser.add_argument("--output", required=True, help="the folder for the pictures; those already there go")
    choice = parser.parse_args()
    os.makedirs(choice.output, exist_ok=True)
    for old in os.listdir(choice.output):
        if old.endswith(".png"):
            os.remove(os.path.join(choice.output, old))
    missing = tour(os.path.abspath(choice.console), os.path.abspath(choice.output))
    if missing:
        print("Not pictured: " + ", ".join(missing), file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
