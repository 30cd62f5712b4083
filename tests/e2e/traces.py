# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Looks for secrets where none may be: in files, in text that programs show, and in argument lists while programs run."""
import base64
import os
import threading

from desktop import descendants
from keyring import entries


class Secrets:
    """The secrets of a run, by name. A secret is known by its bytes in each shape in which programs keep text."""

    def __init__(self):
        self._shapes = {}

    def add(self, name, text):
        if len(text) < 8:
            raise ValueError("too short to be told from other text")
        plain = text.encode()
        # Base64 of a longer text holds these only at one of three offsets; the ends depend on what stands around.
        encoded = {base64.b64encode(b"\0" * offset + plain)[4 if offset else 0:-4].strip(b"=") for offset in range(3)}
        self._shapes[name] = {plain, text.encode("utf-16-le"), text.encode("utf-16-be"), plain.hex().encode(), *encoded}

    def names_in(self, data):
        """The names of the secrets that `data`, text or bytes, holds."""
        if isinstance(data, str):
            data = data.encode("utf-8", "surrogateescape")
        return sorted(name for name, shapes in self._shapes.items() if any(shape in data for shape in shapes))

    def files_with(self, folder, allowed=()):
        """Every file below `folder` that holds a secret, as "path: name", but for the `allowed` paths; file names count too."""
        allowed = {os.path.realpath(path) for path in allowed}
        found = []
        for where, _, files in os.walk(folder):
            for name in files:
                path = os.path.join(where, name)
                if os.path.realpath(path) in allowed or not os.path.isfile(path):
                    continue
                with open(path, "rb") as file:
                    held = set(self.names_in(file.read())) | set(self.names_in(path))
                found += [f"{path}: {secret}" for secret in sorted(held)]
        return found


class ArgumentWatch:
    """Remembers the arguments of every process below this one for as long as it is entered."""

    def __init__(self, pause=0.02):
        self._pause = pause
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self.seen = set()

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join()

    def _look(self):
        while not self._stop.wait(self._pause):
            for pid in descendants():
                try:
                    with open(f"/proc/{pid}/cmdline", "rb") as arguments:
                        self.seen.add(arguments.read())
                except OSError:
                    continue  # It ended meanwhile.


class Aftermath:
    """Watches a run of a console, and looks at its end whether a secret that it was told of lies about: in arguments, in what the console
    printed, in its accessibility tree or in a file below the desktop's home. Enter it last, so that it looks while the console is there."""

    def __init__(self, desktop, console):
        self._desktop = desktop
        self._console = console
        self._watch = ArgumentWatch()
        self.secrets = Secrets()

    def __enter__(self):
        self._watch.__enter__()
        return self

    def __exit__(self, failure, *_):
        self._watch.__exit__()
        if failure is not None:
            return  # What went wrong first is what has to be read.
        # What the console keeps in the keychain has to be there only.
        for number, kept in enumerate(entries(self._desktop)):
            self.secrets.add(f"entry {number} of the keychain", kept)
        # The platform's mailbox: links of mails lie there as they would at anybody's provider. Its database holds none of them.
        mailbox = self._desktop.path("data", "intrlume", "console", "platform", "mail")
        places = {"arguments": self.secrets.names_in(b"\n".join(self._watch.seen)), "output": self.secrets.names_in(self._console.output()),
                  "accessibility": self.secrets.names_in(self._console.dump()),
                  "files": [place for place in self.secrets.files_with(self._desktop.home) if not place.startswith(mailbox)]}
        left = {place: found for place, found in places.items() if found}
        if left:
            raise AssertionError(f"secrets were left in {left}")
