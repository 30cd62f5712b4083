# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Every element that the end-to-end tests look for, by screen: its role and the name that a screen reader says.

The one place to change when a word in the window changes. But where a class says
otherwise, the names are those of the English window.
"""
from driver import Selector


def button(name, pattern=False):
    return Selector("push button", name, pattern)


def field(name):
    return Selector("text", name)


def heading(name, pattern=False):
    return Selector("heading", name, pattern)


def said(pattern):
    """Words that any element says, as its name or its description, perhaps among others."""
    return Selector("", pattern, True)


def dialog(name, pattern=False):
    return Selector("dialog", name, pattern)


class Language:
    """Found in every language: the names of languages are not translated."""
    BUTTON = button(".*: (English|हिन्दी)", True)
    # In the account menu the one that is chosen also says so.
    HINDI = Selector("menu item", "हिन्दी.*", True)
    ENGLISH = Selector("menu item", ".*English.*", True)


class SignUp:
    PAGE = Selector("panel", "Create your account")
    EMAIL = field("Work email")
    NAME = field("Full name")
    PASSWORD = Selector("(password )?text", "Password")
    STRENGTH = said("Password strength: (Good, 3|Strong, 4) of 4")
    SUBMIT = button("Create account")
    TO_SIGN_IN = button("Sign in")
    EMAIL_ERROR = said(r"Enter an email address, such as name@company\.in\.")
    SERVER = button("Server: .*", True)


class ServerChoice:
    DIALOG = dialog("Server")
    OTHER = Selector("radio button", "Another server.*", True)
    ADDRESS = field("Server address")
    USE = button("Use this server")


class ConfirmEmail:
    PAGE = Selector("panel", "Confirm your email")
    MAILBOX = button("Local mailbox")
    MAILBOX_DIALOG = dialog("Local mailbox")
    CONFIRM = button("Confirm this email")


class CreateWorkspace:
    PAGE = Selector("panel", "Create your workspace")
    NAME = field("Workspace name")
    ADDRESS = field("Address")
    ADDRESS_FREE = said("Available.*")
    MUMBAI = Selector("radio button", "Mumbai, .*", True)
    #: The cards' names change with what was measured; none may still say that it measures.
    MEASURING = Selector("radio button", ".*, Measuring.*", True)
    SUBMIT = button("Create workspace")


class InviteTeam:
    PAGE = Selector("panel", "Invite your team")
    SKIP = button("Skip for now")


class SignIn:
    PAGE = Selector("panel", "Sign in to Intrlume")
    EMAIL = field("Work email")
    PASSWORD = Selector("(password )?text", "Password")
    STAY = Selector("check box", "Stay signed in on this computer")
    GO_ON = button("Go on as .*", True)
    SUBMIT = button("Sign in")


class SecondFactor:
    PAGE = Selector("panel", "Enter your sign-in code")
    CODE = Selector("(password )?text", "6-digit code")
    OTHER = button("Use a recovery code")
    APP = button("Use the app’s code")
    RECOVERY = Selector("(password )?text", "Recovery code")
    SUBMIT = button("Continue")
    BACK = button("Back")
    WRONG = said("That code is not right.*")
    USED = said("That code was already used.*")


class Forgot:
    OPEN = button("Forgot password")
    PAGE = Selector("panel", "Reset your password")
    SUBMIT = button("Send reset link")
    SENT = Selector("panel", "Check your email")
    MAILBOX = button("Local mailbox")
    LOOK_AGAIN = button("Look again")
    SET_NEW = button("Set a new password")
    NEW_PAGE = Selector("panel", "Set a new password")
    NEW = Selector("(password )?text", "New password")
    SET = button("Set password")
    CHANGED = said("Your password is changed.*")


class Lock:
    OPEN = Selector("menu item", "Lock")
    PAGE = Selector("panel", "Locked")
    PASSWORD = Selector("(password )?text", "Password")
    UNLOCK = button("Unlock")
    WRONG = said("This password is wrong.*")


class DeviceCode:
    OPEN = Selector("menu item", "Sign in a command line…")
    DIALOG = dialog("Sign in a command line")
    CODE = field("Code")
    LOOK = button("Continue")
    APPROVE = button("Approve")
    DENY = button("Deny")
    PASSWORD = Selector("(password )?text", "Your password")
    DONE = button("Done")
    APPROVED = said(".* is signed in.*")


class SessionEnded:
    PAGE = Selector("panel", "Your session has ended")
    PASSWORD = Selector("(password )?text", "Password")
    CONTINUE = button("Continue")


class Link:
    """What is said of a link that opened the program."""
    CONFIRMED = dialog("Email confirmed")
    USED = dialog("The link does not work any more")
    REFUSED = dialog("The link was not opened")
    CLOSE = button("Close")


class Shell:
    ACCOUNT = button(".*: (Ananya Krishnan|Vikram Rao), .*", True)
    SIGN_OUT = Selector("menu item", "Sign out")
    ADD_ACCOUNT = Selector("menu item", "Add account")
    FORGET = Selector("menu item", "Forget this computer…")
    FORGETTING = dialog("Forget this computer?")
    FORGET_IT = button("Forget this computer")
    FORGOTTEN = said("This computer holds no session any more\\.")

    @staticmethod
    def other_account(email):
        return Selector("menu item", f".*{email}.*", True)


class Keys:
    EMPTY = said("No API keys yet.*")
    GENERATE = button("Generate new key")
    OFFLINE = said("You’re offline.*")

    @staticmethod
    def row(name):
        return Selector("table row", f"{name}, .*", True)

    @staticmethod
    def row_menu(name):
        return button(f"Actions for {name}")

    REVOKE = Selector("menu item", "Revoke.*", True)
    PAUSE = Selector("menu item", "Pause")
    RESUME = Selector("menu item", "Resume")
    NAME = field("Name of the key")
    POLICY = button("Change")

    @staticmethod
    def rotated_every(days):
        return Selector("label", f"Rotated every {days} days")

    @staticmethod
    def row_that_says(name, words):
        return Selector("table row", f"{name}, .*{words}.*", True)


class Details:
    """The sheet of one key."""
    ROTATE = button("Rotate")
    REVOKE = button("Revoke…")
    STOP_OLD = button("Stop old key now…")
    UNUSED = said("The new key is still unused.*")

    @staticmethod
    def sheet(name):
        return dialog(name)

    @staticmethod
    def happened(words):
        return Selector("list item", f"{words}.*", True)


class Rotate:
    DAY = Selector("radio button", "In 24 hours.*", True)
    SUBMIT = button("Rotate key")

    @staticmethod
    def dialog(name):
        return dialog(f"Rotate {name}")


class StopNow:
    SUBMIT = button("Stop now")


class Policy:
    DIALOG = dialog("Key rotation")
    MONTH = Selector("radio button", "30 days")
    EFFECT = said("No other key becomes overdue.")
    SUBMIT = button("Save")


class Generate:
    DIALOG = dialog("Generate new key")
    NAME = field("Name")
    LIVE = Selector("radio button", "Live.+", True)
    TEST = Selector("radio button", "Test.+", True)
    SUBMIT = button("Generate key")
    ADD_THIS_COMPUTER = button("Add this computer, .*", True)
    CANCEL = button("Cancel")


class Handover:
    MENU = button("Hand over")
    KEYCHAIN = Selector("menu item", "This computer’s keychain")
    STORED = said("Stored in this computer’s keychain.*")


class Receipt:
    SHOW = button("Receipt…")
    SAVE = button("Save receipt…")
    MUMBAI = said("Mumbai: .*, after .*")
    #: Qt's own file dialog, which shows where no desktop offers one.
    FILE_DIALOG = dialog("Save receipt")
    SAVED = said("Saved to .*")
    CLOSE = button("Close")


class Reveal:
    DIALOG = dialog("Your new key is ready")
    SECRET = said("API key, hidden, ends in [0-9A-Za-z]{4}")
    SECRET_SHOWN = said("API key, shown.*")
    SHOW = button("Show key")
    HIDE = button("Hide key")
    COPY = button("Copy")
    COPIED = button("Copied")
    SAVE = button("Save to .env…")
    SAVED = said("Saved to .*")
    STORED = Selector("check box", "I have stored this key")
    DONE = button("Done")


class SaveFile:
    """Qt's own file dialog, which shows where no desktop offers one."""
    DIALOG = dialog("Save to .env")


class Revoke:
    SUBMIT = button("Revoke key")
    DONE = button("Done")

    @staticmethod
    def asking(name):
        return dialog(f"Revoke {name}")

    @staticmethod
    def name(name):
        return field(f"Type {name} to confirm")

    @staticmethod
    def stopped(name):
        return dialog(f"{name} is stopped")

    @staticmethod
    def stopped_in(some, all_regions):
        return said(f"{some} of {all_regions} regions stopped")

    @staticmethod
    def region(city, words):
        return said(f"{city}.*{words}.*")

    SILENT = said(".*will refuse the key when it reconnects.*")
    CLOSE = button("Close")
    ALL_STOPPED = said("Stopped in all [0-9]+ regions in .*")


class Account:
    """The Account page."""
    PAGE = Selector("panel", "Account")
    FACTOR_ON = Selector("table row", "Two-factor sign-in, On.*", True)
    FACTOR_OFF = Selector("table row", "Two-factor sign-in\\. .*", True)
    TURN_ON = button("Turn on two-factor sign-in")
    MANAGE_FACTOR = button("Manage two-factor sign-in")
    TURN_OFF = Selector("menu item", "Turn off…")
    END = button("Sign out")

    @staticmethod
    def device(name):
        return Selector("table row", f"{name}(\\. |, ).*", True)

    @staticmethod
    def end_device(name):
        return button(f"Sign out {name}")

    @staticmethod
    def asking_to_end(name):
        return dialog(f"Sign out {name}?")

    @staticmethod
    def codes_left(count):
        return Selector("table row", f"Recovery codes\\. {count} codes left, .*", True)


class Elevate:
    DIALOG = dialog("Enter your password")
    PASSWORD = Selector("(password )?text", "Your password")
    CONTINUE = button("Continue")


class Enrol:
    """Turning two-factor sign-in on."""
    DIALOG = dialog("Turn on two-factor sign-in")
    QR = Selector(".*", "QR code for an authenticator app")
    COPY = button("Copy setup key")
    CODE = Selector("(password )?text", "6-digit code")
    WRONG = said("That code is not right.*")


class RecoveryCodes:
    DIALOG = dialog("Your recovery codes")
    COPY = button("Copy recovery codes")
    STORED = Selector("check box", "I have stored these codes")
    DONE = button("Done")


class TurnOff:
    """Turning two-factor sign-in off."""
    DIALOG = dialog("Turn off two-factor sign-in?")
    CODE = Selector("(password )?text", "Code of your app, or a recovery code")
    SUBMIT = button("Turn off")


class Mailbox:
    """What this computer's platform would have sent."""
    OPEN = Selector("menu item", "Local mailbox")
    DIALOG = dialog("Local mailbox")
    CLOSE = button("Close")


class Team:
    """The Team page and its dialogs."""
    OPEN = button("Team")
    OPEN_HINDI = button("टीम")
    PAGE = Selector("panel", "Team")
    INVITE = button("Invite people")
    INVITE_DIALOG = dialog("Invite people to .*", True)
    ADDRESSES = field("Email addresses")
    SEND_ONE = button("Send 1 invitation")

    @staticmethod
    def invited_as(role):
        return Selector("radio button", f"{role}(, .*)?", True)

    @staticmethod
    def invitation(email):
        return said(f".*{email}.*")

    @staticmethod
    def row(name, role):
        """Pressing it opens the role sheet."""
        return Selector("table row", f"{name}, {role}, .*", True)

    @staticmethod
    def changing(name):
        return dialog(f"Change role for {name}")

    @staticmethod
    def role(name):
        return Selector("radio button", name)

    @staticmethod
    def change_to(role):
        return button(f"Change to {role}")

    CANCEL = button("Cancel")
    MORE = button("More about the team")
    ROLES = Selector("menu item", "Roles…")
    VIEW_AS_VIEWER = Selector("menu item", "View as Viewer")
    SEEN_AS_VIEWER = said(".*as somebody with the role Viewer does.*")
    BACK_TO_OWNER = button("Back to Owner")
    COPY_VIEWER = button("Copy the role Viewer")
    ROLE_NAME = field("Name")
    MANAGE_MEMBERS = Selector("check box", "Manage members")
    SAVE_ROLE = button("Save role")
    ROLES_DIALOG = dialog("Roles")
    CLOSE = button("Close")
    TRANSFER = Selector("menu item", "Transfer ownership….*", True)
    TRANSFER_DIALOG = dialog("Transfer ownership")
    REMOVE = Selector("menu item", "Remove from workspace….*", True)
    REMOVE_CONFIRM = button("Remove")
    PASSWORD = Selector("(password )?text", "Your password")

    @staticmethod
    def actions_for(name):
        return button(f"Actions for {name}")

    @staticmethod
    def removing(name):
        return dialog(f"Remove {name}?")

    @staticmethod
    def transfer_to(first_name):
        return button(f"Transfer to {first_name}")


class Invitation:
    """What an invitation's link opens."""
    SIGN_UP = button("Create account")
    ACCEPT = button("Accept")
    DECLINE = button("Decline")
    EMAIL = field("Work email")

    @staticmethod
    def asking(inviter, workspace, role):
        """`inviter` is a Person: the address stands beside the name."""
        return dialog(f"{inviter.name} ({inviter.email}) invited you to {workspace} as {role}")

    @staticmethod
    def for_another(invited, signed_in):
        return said(f"It is for {invited}, and you are signed in as {signed_in}.*")

    @staticmethod
    def declined(workspace):
        return said(f".*You declined the invitation to {workspace}.*")


class RoleChanged:
    """What the window says where somebody gave its person another role."""
    REFUSED = said("Your role changed. This action needs Owner.")
    TO_VIEWER = said("Your role changed. You are now Viewer.")
    TO_TEAM_MANAGER = said("Your role changed. You are now Team manager.")
    TO_OWNER = said("Your role changed. You are now Owner.")

    @staticmethod
    def removed_from(workspace):
        return said(f"You no longer belong to {workspace}")
