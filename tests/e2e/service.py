# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""The platform of a console as another program of the same person sees it, and an authenticator app."""
import base64
import hashlib
import hmac
import json
import re
import time
import urllib.request

from waiting import until

_STEP = 30  # Seconds that a code of an authenticator app lasts (RFC 6238).


def authenticator_code(secret, step):
    """What an authenticator app shows in `step` (RFC 4226)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, step.to_bytes(8, "big"), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(int.from_bytes(digest[offset:offset + 4], 'big') & 0x7fffffff) % 1000000:06}"


def code_now(secret):
    """What the app shows now."""
    return authenticator_code(secret, int(time.time()) // _STEP)


def wrong_code(secret):
    """A code that the app shows neither now nor near to now."""
    near = {authenticator_code(secret, int(time.time()) // _STEP + step) for step in range(-3, 4)}
    return next(code for code in (f"{number:06}" for number in range(100)) if code not in near)


class Service:
    """Calls the platform on this computer, or the server at `address`."""

    def __init__(self, desktop, address=None):
        self._token = None
        if address is not None:
            self._address = address
            return
        with open(desktop.path("data", "intrlume", "console", "platform", "platform.json"), encoding="utf-8") as file:
            self._address = json.load(file)["listening"]

    def call(self, method, path, body=None):
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {self._token}"} if self._token else {})
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._address + "/v1" + path, data=data, headers=headers, method=method)
        with urllib.request.urlopen(request, timeout=20) as answer:
            text = answer.read()
            return json.loads(text) if text else {}

    def sign_up(self, person):
        """Makes the account of `person` and confirms its address, as the link of the mail would."""
        self.call("POST", "/accounts", {"email": person.email, "full_name": person.name, "password": person.password})
        self.call("POST", "/confirmations", {"token": until("the mail arrived", lambda: self._token_for(person.email))})

    def invite(self, email, role):
        """Invites `email` into the first workspace of whoever is signed in."""
        workspace = self.call("GET", "/workspaces")["items"][0]["id"]
        self.call("POST", f"/workspaces/{workspace}/invitations", {"invitations": [{"email": email, "role": role}]})

    def let_join(self, person, role):
        """Invites `person`, who signs up through the link and accepts."""
        self.invite(person.email, role)
        token = until("the invitation arrived", lambda: self._token_for(person.email))
        other = Service(None, self._address)
        other.call("POST", "/accounts", {"email": person.email, "full_name": person.name, "password": person.password, "invitation_token": token})
        other.sign_in(person)
        other.call("POST", "/invitations/accept", {"token": token})

    def _token_for(self, email):
        found = [re.search(r"token=([A-Za-z0-9_.~-]+)", mail["text"]) for mail in self.call("GET", "/local/mailbox")["items"] if mail["to"] == email]
        return next((match.group(1) for match in found if match), None)

    def sign_in(self, person):
        device = {"name": "a script", "platform": "test"}
        grant = self.call("POST", "/sessions", {"email": person.email, "password": person.password, "device": device})
        self._token = grant["access_token"]

    def turn_second_factor_on(self, person):
        """Gives back the secret of the app and the recovery codes. Uses up the step before this one, so that this one is free."""
        self.call("POST", "/sessions/current/elevate", {"password": person.password})
        secret = self.call("POST", "/me/totp", {})["secret"]
        codes = self.call("POST", "/me/totp/confirm", {"code": authenticator_code(secret, int(time.time()) // _STEP - 1)})["recovery_codes"]
        return secret, codes

    def end_other_sessions(self):
        self.call("DELETE", "/sessions/others")
