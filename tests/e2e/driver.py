# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Drives a program's window from outside, as a person with a screen reader would: elements by role and name, keys by the display.

Use it inside a desktop.Desktop, and import nothing of it before one is entered.
"""
import os
import re
import signal
import subprocess
from dataclasses import dataclass

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from closing import ask_to_close  # noqa: E402
from waiting import TimedOut, until  # noqa: E402

_STATES = {"showing": Atspi.StateType.SHOWING, "checked": Atspi.StateType.CHECKED, "enabled": Atspi.StateType.ENABLED,
           "focused": Atspi.StateType.FOCUSED}


@dataclass(frozen=True)
class Node:
    """One element as it was when the tree was read."""
    element: object
    role: str
    name: str
    description: str
    depth: int
    states: frozenset

    def has(self, state):
        return state in self.states

    def line(self):
        about = f" ({self.description})" if self.description else ""
        return f"{'  ' * self.depth}{self.role} “{self.name}”{about} {' '.join(sorted(self.states))}"


@dataclass(frozen=True)
class Selector:
    """An element by role, a pattern, and accessible name, which is compared whole or, with `pattern`, is a pattern too.

    Without a role the description counts as well: it is where a field says what is wrong with it.
    """
    role: str
    name: str
    pattern: bool = False

    def matches(self, node):
        if not self.role:
            return any(re.search(self.name, text) for text in (node.name, node.description))
        if re.fullmatch(self.role, node.role) is None:
            return False
        return re.fullmatch(self.name, node.name) is not None if self.pattern else node.name == self.name

    def __str__(self):
        return f"{self.role or 'anything'} “{self.name}”"


class Console:
    """A running program with one window. Its stdout and stderr go to `log`."""

    def __init__(self, desktop, program, arguments=(), name="console"):
        self.desktop = desktop
        self.program = program
        self._command = [program, *arguments]
        self._application = None
        self.process = None
        self.log = os.path.join(desktop.home, f"{name}.log")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def running(self):
        return self.process is not None and self.process.poll() is None

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self._command, env=self.desktop.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self._application = None
        until("the window is in the accessibility tree", self._find_application, 30)
        until("the window has the keyboard", self._take_focus)

    def close(self):
        """Closes the window as a person does, and gives back the program's exit code."""
        ask_to_close(self.desktop.env["DISPLAY"], int(self.window()))
        self._wait("the program has ended", lambda: not self.running, 20)
        return self.process.returncode

    def stop(self):
        """Ends the program, if it still runs."""
        if self.running:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def output(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    # Reading the window

    def tree(self):
        """Every element that is on the screen now, parents first."""
        found = []
        if self._application is not None:
            self._walk(self._application, 0, found)
        return found

    def dump(self):
        """The whole tree as text, one element a line."""
        return "\n".join(node.line() for node in self.tree())

    def all(self, selector):
        return [node for node in self.tree() if selector.matches(node)]

    def find(self, selector, seconds=10):
        """Waits for the first element that matches."""
        return self._wait(f"{selector} is on the screen", lambda: next(iter(self.all(selector)), None), seconds)

    def gone(self, selector, seconds=10):
        self._wait(f"{selector} is gone", lambda: not self.all(selector), seconds)

    def enabled(self, selector, seconds=10):
        """Waits for the element to be usable: neither disabled nor refused for a reason."""
        return self._wait(f"{selector} can be used", lambda: next((n for n in self.all(selector) if n.has("enabled")), None), seconds)

    def shows(self, selector):
        return bool(self.all(selector))

    def title(self):
        return self._xdotool("getwindowname", self.window()).strip()

    def window(self):
        """The id of the program's window."""
        ids = self._xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", ".").split()
        if not ids:
            raise LookupError("the program has no visible window")
        return ids[-1]

    def _walk(self, element, depth, found):
        try:
            states = element.get_state_set()
            showing = states.contains(Atspi.StateType.SHOWING)
            if depth > 0 and not showing:
                return
            named = frozenset(name for name, state in _STATES.items() if states.contains(state))
            found.append(Node(element, element.get_role_name(), element.get_name() or "", element.get_description() or "", depth, named))
            for index in range(element.get_child_count()):
                child = element.get_child_at_index(index)
                if child is not None:
                    self._walk(child, depth + 1, found)
        except GLib.Error:
            return  # It went away while it was read; the next look sees the tree without it.

    def _find_application(self):
        if not self.running:
            raise AssertionError(f"the program ended with {self.process.returncode}:\n{self.output()}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            try:
                child = desktop.get_child_at_index(index)
                if child is not None and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                    # What the library remembers goes stale, since this process runs no main loop.
                    child.set_cache_mask(Atspi.Cache.NONE)
                    self._application = child
                    return True
            except GLib.Error:
                continue
        return False

    def _wait(self, what, probe, seconds):
        try:
            return until(what, probe, seconds)
        except TimedOut as late:
            keep = os.environ.get("INTRLUME_E2E_FAILURES")
            if keep:
                os.makedirs(keep, exist_ok=True)
                self.screenshot(os.path.join(keep, "failure.png"))
            raise TimedOut(f"{late}\nOn the screen was:\n{self.dump()}\nThe program said:\n{self.output()[-4000:]}") from None

    # Acting on the window

    def press(self, selector, seconds=10):
        """Waits for the element, then does what a screen reader's press does."""
        self.act(self.enabled(selector, seconds), "press")

    def submit(self, selector, seconds=10):
        """As press(), for a button that gives a reason in its description for as long as it refuses."""
        self.act(self._wait(f"{selector} is ready", lambda: next((n for n in self.all(selector) if n.has("enabled") and not n.description), None),
                            seconds), "press")

    def toggle(self, selector, seconds=10):
        self.act(self.enabled(selector, seconds), "toggle", "press")

    @staticmethod
    def act(node, *wanted):
        names = [Atspi.Action.get_action_name(node.element, index).lower() for index in range(Atspi.Action.get_n_actions(node.element))]
        for name in wanted:
            if name in names:
                if not Atspi.Action.do_action(node.element, names.index(name)):
                    raise AssertionError(f"{node.line()} refused to {name}")
                return
        raise AssertionError(f"{node.line().strip()} can only {names}, not {wanted}")

    def fill(self, selector, text):
        """Puts the keyboard into the field, replaces what is there and types; `text` never stands in an argument list."""
        self.focus(selector)
        self.key("ctrl+a")
        self.type(text)

    def focus(self, selector):
        node = self.enabled(selector)
        self.click(node)
        self._wait(f"{selector} has the keyboard", lambda: any(n.has("focused") for n in self.all(selector)), 5)

    def click(self, node, button=1):
        """A click of the mouse in the middle of the element, once it rests: a sheet slides in, and a dialog makes room for a field."""
        self.move_pointer(*self._resting_middle(node))
        self._xdotool("click", str(button))

    def _resting_middle(self, node):
        seen = []

        def rests():
            box = Atspi.Component.get_extents(node.element, Atspi.CoordType.SCREEN)
            seen.append((box.x + box.width // 2, box.y + box.height // 2))
            return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3]

        self._wait(f"{node.role} “{node.name}” rests", rests, 10)
        return seen[-1]

    def move_pointer(self, x, y):
        self._xdotool("mousemove", str(x), str(y))

    def type(self, text):
        self._xdotool("type", "--clearmodifiers", "--delay", "2", "--file", "-", text=text)

    def key(self, *names):
        self._xdotool("key", "--clearmodifiers", *names)

    def resize(self, width, height):
        window = self.window()
        self._xdotool("windowsize", window, str(width), str(height))
        self._xdotool("windowmove", window, "0", "0")
        until(f"the window is {width}x{height}", lambda: f"Geometry: {width}x{height}" in self._xdotool("getwindowgeometry", window))

    def screenshot(self, path):
        """Writes the window as a PNG."""
        subprocess.run(["import", "-silent", "-window", self.window(), path], env=self.desktop.env, check=True)

    def pixels(self):
        """The window's rows, each as RGB bytes."""
        window = self.window()
        shell = dict(line.split("=") for line in self._xdotool("getwindowgeometry", "--shell", window).split())
        raw = subprocess.run(["import", "-silent", "-window", window, "-depth", "8", "rgb:-"], env=self.desktop.env, check=True,
                             stdout=subprocess.PIPE).stdout
        width = int(shell["WIDTH"]) * 3
        return [raw[start:start + width] for start in range(0, len(raw), width)]

    def _take_focus(self):
        try:
            window = self.window()
        except LookupError:
            return False
        # No window manager runs here that would hand the keyboard over.
        self._xdotool("windowfocus", window)
        return self._xdotool("getwindowfocus").strip() == window

    def _xdotool(self, *arguments, text=None):
        run = subprocess.run(["xdotool", *arguments], env=self.desktop.env, input=text, capture_output=True, text=True, check=False)
        if run.returncode != 0 and arguments[0] != "search":
            raise RuntimeError(f"xdotool {arguments[0]}: {run.stderr.strip()}")
        return run.stdout
