# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""The way of a person through the window, step by step: what the tests check and the tour pictures."""
import secrets
import subprocess
from dataclasses import dataclass, field

from elements import ConfirmEmail, CreateWorkspace, Forgot, Generate, InviteTeam, Keys, Language, Reveal, Revoke, SaveFile, Shell, SignIn, SignUp
from waiting import until


@dataclass
class Person:
    """Someone who signs up. The password is made for one run, so that finding it anywhere means that it leaked."""
    email: str = "ananya@nilavya.example"
    name: str = "Ananya Krishnan"
    workspace: str = "Nilavya Health"
    password: str = field(default_factory=lambda: secrets.token_urlsafe(18), repr=False)


class Journey:
    """Takes `person` through `console`; calls `seen` with a screen's name whenever one is there to look at."""

    def __init__(self, console, person, seen=lambda screen: None):
        self.console = console
        self.person = person
        self._seen = seen

    def sign_up(self):
        window = self.console
        window.find(SignUp.PAGE, 30)
        self._seen("sign-up")
        window.fill(SignUp.EMAIL, "ananya@")
        window.focus(SignUp.NAME)
        window.find(SignUp.EMAIL_ERROR)
        self._seen("sign-up-error")
        window.fill(SignUp.EMAIL, self.person.email)
        window.fill(SignUp.NAME, self.person.name)
        window.fill(SignUp.PASSWORD, self.person.password)
        window.find(SignUp.STRENGTH)
        self._seen("sign-up-filled")
        window.submit(SignUp.SUBMIT)
        window.find(ConfirmEmail.PAGE, 20)

    def confirm_email(self):
        window = self.console
        self._seen("confirm-email")
        window.press(ConfirmEmail.MAILBOX)
        window.enabled(ConfirmEmail.CONFIRM)
        self._seen("local-mailbox")
        window.press(ConfirmEmail.CONFIRM)
        window.find(CreateWorkspace.PAGE, 20)

    def create_workspace(self):
        window = self.console
        window.fill(CreateWorkspace.NAME, self.person.workspace)
        window.find(CreateWorkspace.ADDRESS_FREE)
        window.gone(CreateWorkspace.MEASURING)
        window.toggle(CreateWorkspace.MUMBAI)
        self._seen("create-workspace")
        window.submit(CreateWorkspace.SUBMIT)
        window.find(InviteTeam.PAGE, 20)
        self._seen("invite-team")
        window.submit(InviteTeam.SKIP)
        window.find(Keys.EMPTY, 20)
        self._seen("no-keys-yet")

    def generate_key(self, name, live=True):
        """Generates a key and stays at its reveal."""
        window = self.console
        window.submit(Keys.GENERATE)
        window.find(Generate.DIALOG)
        window.fill(Generate.NAME, name)
        window.toggle(Generate.LIVE if live else Generate.TEST)
        self._seen("generate-key")
        window.submit(Generate.SUBMIT)
        window.find(Reveal.DIALOG)
        window.find(Reveal.SECRET)
        self._seen("reveal-key")

    def copy_key(self):
        """Copies the key that is being revealed, and gives back what the clipboard holds."""
        self.console.press(Reveal.COPY)
        self.console.find(Reveal.COPIED)
        self._seen("key-copied")
        return self.clipboard()

    def save_key(self, path):
        """Saves the key that is being revealed to the file at `path`."""
        window = self.console
        window.press(Reveal.SAVE)
        window.find(SaveFile.DIALOG)
        window.key("ctrl+l")
        window.type(path)
        window.key("Return")
        window.gone(SaveFile.DIALOG)
        window.find(Reveal.SAVED)

    def finish_reveal(self):
        window = self.console
        window.toggle(Reveal.STORED)
        window.submit(Reveal.DONE)
        window.gone(Reveal.DIALOG)

    def open_revoke(self, name):
        window = self.console
        window.press(Keys.row_menu(name))
        window.find(Keys.REVOKE)
        self._seen("row-menu")
        window.press(Keys.REVOKE)
        window.find(Revoke.asking(name))
        self._seen("revoke-key")

    def revoke(self, name):
        window = self.console
        self.open_revoke(name)
        window.fill(Revoke.name(name), name)
        window.submit(Revoke.SUBMIT)
        window.find(Revoke.ALL_STOPPED, 20)
        self._seen("key-revoked")
        window.press(Revoke.DONE)
        window.gone(Revoke.DONE)

    def follow_reset_mail(self):
        """From the page that says that a link is on its way: mail is sent after the answer, so that may be a look too early."""
        window = self.console
        window.press(Forgot.MAILBOX)

        def arrived():
            if not window.shows(Forgot.SET_NEW):
                window.press(Forgot.LOOK_AGAIN)
            return window.shows(Forgot.SET_NEW)

        until("the mail with the link arrived", arrived, 20)
        window.press(Forgot.SET_NEW)
        window.find(Forgot.NEW_PAGE, 20)

    def open_account_menu(self):
        self.console.press(Shell.ACCOUNT)
        self.console.find(Language.HINDI)

    def sign_out(self):
        self.open_account_menu()
        self._seen("account-menu")
        self.console.press(Shell.SIGN_OUT)
        self.console.find(SignIn.PAGE, 20)
        self._seen("sign-in")

    def sign_in(self):
        window = self.console
        window.fill(SignIn.EMAIL, self.person.email)
        window.fill(SignIn.PASSWORD, self.person.password)
        window.submit(SignIn.SUBMIT)
        window.find(Shell.ACCOUNT, 20)

    def choose_language(self, item):
        """From a page before signing in."""
        self.console.press(Language.BUTTON)
        self.console.press(item)
        self.console.gone(item)

    def clipboard(self, target=None):
        """What the clipboard holds, as text or as another `target`."""
        command = ["xclip", "-selection", "clipboard", "-o", *(["-t", target] if target else [])]
        return subprocess.run(command, env=self.console.desktop.env, capture_output=True, text=True, check=True).stdout
