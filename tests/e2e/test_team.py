#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Two people with a console and a keychain each: one invites the other as an owner and takes that role back while the other is at work. Then the
other manages the team with a role made for that, is removed, comes back with the account that is there, and gets the workspace."""
import os
import subprocess
import unittest
import urllib.error

from desktop import Desktop
from keyring import entries
from ownserver import OwnServer
from service import Service
from traces import ArgumentWatch, Secrets
from waiting import until


class TwoPeople(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        self.neighbour = self.enterContext(Desktop(beside=self.desktop))
        self.watch = self.enterContext(ArgumentWatch())
        from driver import Console
        from journey import Journey, Person

        self.program = os.environ["INTRLUME_CONSOLE"]
        self.server = self.enterContext(OwnServer(self.desktop))
        self.owner = Person()
        self.other = Person("vikram@nilavya.example", "Vikram Rao")
        self.third = "ritu@nilavya.example"
        self.secrets = Secrets()
        self.secrets.add("the owner's password", self.owner.password)
        self.secrets.add("the other's password", self.other.password)
        self.owners = self.enterContext(Console(self.desktop, self.program))
        self.others = self.enterContext(Console(self.neighbour, self.program, name="other"))
        self.journey = Journey(self.owners, self.owner)

    def test_a_role_counts_at_once_in_the_others_window(self):
        """One way through, as the accessibility library finds the bus of one desktop in its life."""
        self.server.settle(self.journey)
        self.the_owner_invites()
        self.the_other_joins_through_the_link()
        self.both_keychains_are_their_own()
        service, path = self.another_program_of_the_other()
        self.the_other_begins_to_generate_a_key()
        self.the_owner_takes_the_role_back()
        self.the_server_refuses_every_program(service, path)
        self.the_others_window_is_refused_and_says_why()
        self.the_owner_looks_as_a_viewer()
        self.the_owner_makes_a_team_manager()
        self.the_team_manager_signs_in_and_invites_a_third()
        self.the_third_ones_link_is_explained_and_declined()
        self.the_owner_removes_the_other_and_invites_again()
        self.the_other_accepts_with_the_account_that_is_there()
        self.the_owner_hands_the_workspace_over()
        for window in (self.owners, self.others):
            self.assertEqual(self.secrets.names_in(window.dump()), [])
        self.assertEqual(self.others.close(), 0, self.others.output())
        self.assertEqual(self.owners.close(), 0, self.owners.output())
        self.nothing_is_left_lying_about()

    def the_owner_invites(self):
        from elements import Elevate, Team

        window = self.owners
        window.press(Team.OPEN)
        window.find(Team.PAGE)
        window.press(Team.INVITE)
        window.find(Team.INVITE_DIALOG)
        window.fill(Team.ADDRESSES, self.other.email + " ")
        window.toggle(Team.invited_as("Owner"))
        window.submit(Team.SEND_ONE)
        window.find(Elevate.DIALOG)
        window.fill(Elevate.PASSWORD, self.owner.password)
        window.submit(Elevate.CONTINUE)
        window.gone(Team.INVITE_DIALOG, 20)
        window.find(Team.invitation(self.other.email))

    def the_other_joins_through_the_link(self):
        from elements import Invitation, Keys, SignUp

        link, token = self.server.invitation_link(self.other.email)
        self.secrets.add("the invitation's token", token)
        window = self.others
        self.server.point(window)
        self.follow(link)
        asking = Invitation.asking(self.owner, self.owner.workspace, "Owner")
        window.find(asking, 20)
        self.assertEqual(self.secrets.names_in(window.title() + window.dump()), [])
        # The page behind has a button of that name, too; the dialog's comes after it.
        window.act(window.all(Invitation.SIGN_UP)[-1], "press")
        window.gone(asking)
        window.find(SignUp.PAGE)
        window.fill(SignUp.NAME, self.other.name)
        window.fill(SignUp.PASSWORD, self.other.password)
        window.submit(SignUp.SUBMIT)
        # Neither a confirmation nor a second question: the link proved the address, and following it was the yes.
        window.find(Keys.EMPTY, 40)

    def both_keychains_are_their_own(self):
        kept = {}
        for name, desktop in (("the owner's session", self.desktop), ("the other's session", self.neighbour)):
            kept[name] = until("the session is kept", lambda desktop=desktop: entries(desktop))
            self.assertEqual(len(kept[name]), 1)
            self.secrets.add(name, kept[name][0])
        self.assertNotEqual(*kept.values())

    def another_program_of_the_other(self):
        service = Service(self.neighbour, self.server.address)
        service.sign_in(self.other)
        path = "/workspaces/" + service.call("GET", "/workspaces")["items"][0]["id"] + "/api-keys"
        self.assertEqual(service.call("GET", path)["items"], [])
        return service, path

    def the_other_begins_to_generate_a_key(self):
        from elements import Generate, Keys

        self.others.submit(Keys.GENERATE)
        self.others.find(Generate.DIALOG)
        self.others.fill(Generate.NAME, "Night shift")

    def the_owner_takes_the_role_back(self):
        from elements import Team

        window = self.owners
        window.key("F5")
        window.press(Team.row(self.other.name, "Owner"), 20)
        window.find(Team.changing(self.other.name))
        window.toggle(Team.role("Viewer"))
        window.submit(Team.change_to("Viewer"))
        window.gone(Team.changing(self.other.name), 20)
        window.find(Team.row(self.other.name, "Viewer"), 20)

    def the_server_refuses_every_program(self, service, path):
        with self.assertRaises(urllib.error.HTTPError) as refused:
            service.call("GET", path)
        self.assertEqual(refused.exception.code, 403)
        refused.exception.close()

    def the_others_window_is_refused_and_says_why(self):
        from elements import Generate, Keys, RoleChanged

        window = self.others
        window.submit(Generate.SUBMIT)
        window.find(RoleChanged.REFUSED)
        # Because it was refused, long before the window would have looked by itself.
        window.find(RoleChanged.TO_VIEWER)
        window.press(Generate.CANCEL)
        window.gone(Generate.DIALOG)
        window.gone(Keys.GENERATE)
        self.assertEqual(Service(self.desktop, self.server.address).call("GET", "/local/mailbox")["items"][0]["subject"],
                         f"Your role in {self.owner.workspace} is now Viewer")

    def the_owner_looks_as_a_viewer(self):
        from elements import Team

        window = self.owners
        window.press(Team.MORE)
        window.press(Team.VIEW_AS_VIEWER)
        window.find(Team.SEEN_AS_VIEWER)
        window.gone(Team.INVITE)
        window.press(Team.BACK_TO_OWNER)
        window.find(Team.INVITE)

    def the_owner_makes_a_team_manager(self):
        from elements import RoleChanged, Team

        window = self.owners
        window.press(Team.MORE)
        window.press(Team.ROLES)
        window.press(Team.COPY_VIEWER)
        window.fill(Team.ROLE_NAME, "Team manager")
        window.toggle(Team.MANAGE_MEMBERS)
        window.submit(Team.SAVE_ROLE)
        window.find(Team.ROLES_DIALOG)
        window.press(Team.CLOSE)
        window.gone(Team.ROLES_DIALOG)
        window.press(Team.row(self.other.name, "Viewer"), 20)
        window.find(Team.changing(self.other.name))
        window.toggle(Team.role("Team manager"))
        window.submit(Team.change_to("Team manager"))
        window.gone(Team.changing(self.other.name), 20)
        # By the window's own looking, as nothing is done in it.
        self.others.find(RoleChanged.TO_TEAM_MANAGER, 60)

    def the_team_manager_signs_in_and_invites_a_third(self):
        from elements import Keys, Team
        from journey import Journey

        window = self.others
        journey = Journey(window, self.other)
        journey.sign_out()
        journey.sign_in()
        window.press(Team.OPEN, 20)
        window.find(Team.row(self.owner.name, "Owner"), 20)
        window.press(Team.INVITE)
        window.find(Team.INVITE_DIALOG)
        window.fill(Team.ADDRESSES, self.third + " ")
        window.toggle(Team.invited_as("Viewer"))
        window.submit(Team.SEND_ONE)
        window.gone(Team.INVITE_DIALOG, 20)
        window.find(Team.invitation(self.third))
        # The keys are not theirs, whatever else the role allows.
        self.assertEqual(window.all(Keys.GENERATE), [])
        service = Service(self.neighbour, self.server.address)
        service.sign_in(self.other)
        workspace = service.call("GET", "/workspaces")["items"][0]
        self.assertEqual(workspace["role_name"], "Team manager")
        with self.assertRaises(urllib.error.HTTPError) as refused:
            service.call("GET", "/workspaces/" + workspace["id"] + "/api-keys")
        self.assertEqual(refused.exception.code, 403)
        refused.exception.close()

    def follow(self, link):
        """As the other's desktop does it; the window that runs takes the link up."""
        self.assertEqual(subprocess.run([self.program, link], env=self.neighbour.env, timeout=30, check=False).returncode, 0)

    def the_third_ones_link_is_explained_and_declined(self):
        from elements import Invitation

        link, token = self.server.invitation_link(self.third)
        self.secrets.add("the third one's token", token)
        window = self.others
        self.follow(link)
        window.find(Invitation.asking(self.other, self.owner.workspace, "Viewer"), 20)
        window.find(Invitation.for_another(self.third, self.other.email))
        window.press(Invitation.DECLINE)
        window.find(Invitation.declined(self.owner.workspace), 20)
        window.key("Escape")

    def the_owner_removes_the_other_and_invites_again(self):
        from elements import Link, RoleChanged, Team

        window = self.owners
        window.key("F5")
        window.press(Team.actions_for(self.other.name), 20)
        window.press(Team.REMOVE)
        window.find(Team.removing(self.other.name))
        window.press(Team.REMOVE_CONFIRM)
        window.gone(Team.removing(self.other.name), 20)
        self.others.find(RoleChanged.removed_from(self.owner.workspace), 60)
        self.others.press(Link.CLOSE)
        self.others.gone(Link.CLOSE)
        window.press(Team.INVITE)
        window.find(Team.INVITE_DIALOG)
        window.fill(Team.ADDRESSES, self.other.email + " ")
        window.submit(Team.SEND_ONE)
        window.gone(Team.INVITE_DIALOG, 20)

    def the_other_accepts_with_the_account_that_is_there(self):
        from elements import Invitation, Team

        link, token = self.server.invitation_link(self.other.email)
        self.secrets.add("the second invitation's token", token)
        window = self.others
        self.follow(link)
        window.find(Invitation.asking(self.owner, self.owner.workspace, "Developer"), 20)
        window.press(Invitation.ACCEPT)
        window.press(Team.OPEN, 20)
        window.find(Team.row(self.other.name + r" \(you\)", "Developer"), 20)

    def the_owner_hands_the_workspace_over(self):
        from elements import RoleChanged, Team

        window = self.owners
        window.key("F5")
        window.find(Team.row(self.other.name, "Developer"), 20)
        window.press(Team.actions_for(self.other.name))
        window.press(Team.TRANSFER)
        window.find(Team.TRANSFER_DIALOG)
        window.fill(Team.PASSWORD, self.owner.password)
        window.submit(Team.transfer_to(self.other.name.split()[0]))
        window.gone(Team.TRANSFER_DIALOG, 20)
        window.find(Team.row(self.other.name, "Owner"), 20)
        self.others.find(RoleChanged.TO_OWNER, 60)
        self.others.find(Team.INVITE)

    def nothing_is_left_lying_about(self):
        self.assertTrue(any(self.program.encode() in arguments for arguments in self.watch.seen))
        for arguments in self.watch.seen:
            # The link itself is an argument of its desktop's for a moment; the window hides it from the list of processes.
            self.assertEqual([name for name in self.secrets.names_in(arguments) if not name.endswith("token")], [])
        for window in (self.owners, self.others):
            self.assertEqual(self.secrets.names_in(window.output()), [])
        platform = self.desktop.path("server")  # Its own mailbox is there.
        for desktop in (self.desktop, self.neighbour):
            self.assertEqual([place for place in self.secrets.files_with(desktop.home) if not place.startswith(platform)], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
