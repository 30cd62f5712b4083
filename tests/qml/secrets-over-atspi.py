#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Listens to the gallery's Secrets page as a screen reader does, while xdotool types, and looks for what was typed.

Usage, inside a D-Bus session with a display: secrets-over-atspi.py PROGRAM
Fails if the text of the password field or of the shown key is in the tree, in an event, or behind the object that a focus
event names; also fails if the plain field was not heard, as then nothing was proved.
"""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PLAIN, SECRET, KEY = "quietly", "zebracrossing", "hiddenkeytext"
heard = []


def texts_of(node):
    """Everything one object gives away."""
    found = [node.get_name() or "", node.get_description() or ""]
    text = node.get_text_iface()
    if text:
        found.append(Atspi.Text.get_text(text, 0, -1))
    return found


def on_event(event):
    heard.append(str(event.any_data))
    try:
        heard.extend(texts_of(event.source))
    except GLib.Error:
        pass  # The object is gone; it has nothing more to say.


def spin(until, seconds=10):
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while context.iteration(False):
            pass
        if until():
            return True
        GLib.timeout_add(20, lambda: False)
        context.iteration(True)
    return False


def walk(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield from walk(child)


def application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(index)
        if app and app.get_child_count() and "gallery" in (app.get_name() or ""):
            return app
    return None


def tree_text():
    return "\n".join(text for node in walk(application()) for text in texts_of(node))


def named(name):
    return next((node for node in walk(application()) if node.get_name() == name), None)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)


def fail(message):
    print("FAIL:", message)
    sys.exit(1)


def check_silent(where, text):
    if text in tree_text():
        fail(f"{where}: in the tree")
    # Single letters of it in a text event would spell it out as well.
    if any(text[:3] in said for said in heard):
        fail(f"{where}: in an event")


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(on_event)
    for kind in ("object:text-changed", "object:state-changed:focused", "object:text-caret-moved", "focus", "object:property-change"):
        Atspi.EventListener.register(listener, kind)
    program = subprocess.Popen([sys.argv[1], "--show", "Secrets"], env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
    try:
        if not spin(lambda: application() and named("Full name")):
            fail("the window is not in the accessibility tree")
        window = subprocess.run(["xdotool", "search", "--name", "^Gallery$"], capture_output=True, text=True, check=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)
        type_text(PLAIN)
        if not spin(lambda: PLAIN in tree_text()):
            fail("the plain field is not heard, so silence would prove nothing")

        subprocess.run(["xdotool", "key", "Tab"], check=True)
        password = named("Password")
        if password.get_role() not in (Atspi.Role.PASSWORD_TEXT, Atspi.Role.TEXT, Atspi.Role.ENTRY):
            fail(f"the password field is a {password.get_role_name()}")
        if not spin(lambda: password.get_state_set().contains(Atspi.StateType.FOCUSED)):
            fail("the password field does not say that it has the focus")
        heard.clear()
        type_text(SECRET)
        spin(lambda: False, 1)
        check_silent("password", SECRET)

        subprocess.run(["xdotool", "key", "Tab", "space"], check=True)
        if not spin(lambda: named("Hide password")):
            fail("Space on the eye does not show the password")
        check_silent("password while shown", SECRET)

        named("Show key").get_action_iface().do_action(0)
        if not spin(lambda: named("Hide key")):
            fail("the eye of the key does not answer a press")
        spin(lambda: False, 0.5)
        check_silent("key while shown", KEY)
        print("PASS: heard the plain field", len(heard), "things, and no secret")
    finally:
        program.kill()
        program.wait()


main()
