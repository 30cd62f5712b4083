# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""A desktop of a test's own: display, session bus, unlocked keyring, accessibility bus and home, gone without a trace afterwards.

One a process: the accessibility library keeps the bus that it found first. Others may stand beside it, for other people: each has all of its
own but the accessibility bus.
"""
import ctypes
import os
import shutil
import signal
import subprocess
import tempfile

import accessbus
from waiting import TimedOut, until

KEYRING_PASSWORD = b"keyring of a test"
_PR_SET_CHILD_SUBREAPER = 36


def _parents():
    """Every process's parent, by id."""
    parents = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stat:
                    # The name in brackets may itself hold brackets and spaces.
                    parents[int(entry)] = int(stat.read().rpartition(")")[2].split()[1])
            except OSError:
                continue  # It ended meanwhile.
    return parents


def descendants(root=None):
    """The ids of all processes below `root`, by default below this one."""
    found, parents = {root or os.getpid()}, _parents()
    while True:
        more = {pid for pid, parent in parents.items() if parent in found} - found
        if not more:
            return found - {root or os.getpid()}
        found |= more


class Desktop:
    """A context manager; `env` is what programs on this desktop see, `home` the folder that holds everything they write.

    With `beside`, another desktop that was entered before and is left after: this one is another person's, and its windows are found
    among those of the first.
    """

    def __init__(self, width=1280, height=800, beside=None):
        self._beside = beside
        self._size = f"{width}x{height}x24"
        self._started = []
        self._saved = None
        self.home = None
        self.env = {}

    def __enter__(self):
        # Services that the bus activates outlive it as orphans; as a subreaper this process inherits and can end them.
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        self.home = tempfile.mkdtemp(prefix="intrlume-e2e.")
        self._saved = dict(os.environ)
        try:
            self._prepare_environment()
            self._start_display()
            self._start_bus()
            self._start_keyring()
            if self._beside is not None:
                self._started.append(accessbus.start(self.env, self._beside.accessibility_bus()))
                os.environ.clear()
                os.environ.update(self._beside.env)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        try:
            until("every process of the desktop has ended", lambda: self._all_ended(signal.SIGTERM), 5)
        except TimedOut:
            until("every process of the desktop was killed", lambda: self._all_ended(signal.SIGKILL), 5)
        for process in self._started:
            process.poll()
            for stream in (process.stdin, process.stdout, process.stderr):
                if stream:
                    stream.close()
        os.environ.clear()
        os.environ.update(self._saved)
        shutil.rmtree(self.home, ignore_errors=True)

    def path(self, *names):
        """A path inside the home."""
        return os.path.join(self.home, *names)

    def accessibility_bus(self):
        """The address of the bus where a screen reader finds this desktop's windows."""
        return subprocess.run(["dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"],
                              env=self.env, capture_output=True, text=True, check=True).stdout.strip()

    def _prepare_environment(self):
        kept = ("PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "INTRLUME_CONSOLE", "INTRLUME_COMMAND", "INTRLUME_SERVER_PROGRAM", "INTRLUME_SOURCE",
                "INTRLUME_TEST_PATIENCE", "INTRLUME_E2E_FAILURES")
        self.env = {name: os.environ[name] for name in kept if name in os.environ}
        folders = {"XDG_RUNTIME_DIR": "run", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache",
                   "XDG_STATE_HOME": "state", "TMPDIR": "tmp"}
        for variable, folder in folders.items():
            os.mkdir(self.path(folder), 0o700)
            self.env[variable] = self.path(folder)
        self.env.update(HOME=self.home, LANG="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CURRENT_DESKTOP="intrlume-test", NO_AT_BRIDGE="0")
        os.environ.clear()
        os.environ.update(self.env)

    def _set(self, name, value):
        self.env[name] = os.environ[name] = value

    def _start_display(self):
        reader, writer = os.pipe()
        try:
            self._start(["Xvfb", "-displayfd", str(writer), "-screen", "0", self._size, "-nolisten", "tcp", "-noreset"], pass_fds=[writer])
        finally:
            os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self._set("DISPLAY", ":" + number)

    def _start_bus(self):
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE)
        self._set("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().decode().strip())

    def _start_keyring(self):
        keyring = self._start(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE,
                              stdout=subprocess.DEVNULL)
        keyring.stdin.write(KEYRING_PASSWORD)
        keyring.stdin.close()
        until("the keyring serves secrets", lambda: self._owned("org.freedesktop.secrets"))

    def _owned(self, name):
        asked = subprocess.run(["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                                "org.freedesktop.DBus.NameHasOwner", "string:" + name], env=self.env, capture_output=True, text=True, check=True)
        return "true" in asked.stdout

    def _start(self, command, **options):
        options.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen(command, env=self.env, **options)
        self._started.append(process)
        return process

    @staticmethod
    def _all_ended(how):
        """Asks all that this process started, or inherited, to end, and takes note of those that did."""
        for pid in descendants():
            try:
                os.kill(pid, how)
            except ProcessLookupError:
                continue  # It ended by itself.
        try:
            while os.waitpid(-1, os.WNOHANG)[0] != 0:
                continue
        except ChildProcessError:
            return True
        return False
