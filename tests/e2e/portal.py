#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Stands in for the desktop's settings portal, so that a test can turn the theme of the desktop while a program runs.

Only what a reader of org.freedesktop.portal.Settings asks for; see
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
As a program it serves the session bus and takes "dark", "light" or "unset" a line on its stdin.
"""
import os
import subprocess
import sys

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_GROUP = "org.freedesktop.appearance"
_SCHEMES = {"unset": 0, "dark": 1, "light": 2}
_DESCRIPTION = f"""
<node>
  <interface name="{_INTERFACE}">
    <method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
    <method name="ReadOne"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
    <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{{sa{{sv}}}}" direction="out"/></method>
    <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
    <property name="version" type="u" access="read"/>
  </interface>
</node>"""


class Portal:
    """The stand-in as a program of its own on the desktop; a context manager."""

    def __init__(self, desktop, scheme="light"):
        self._desktop = desktop
        self._scheme = scheme
        self._process = None

    def __enter__(self):
        self._process = subprocess.Popen([sys.executable, os.path.abspath(__file__), self._scheme], env=self._desktop.env,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self._process.stdout.readline() != "ready\n":
            raise RuntimeError("the portal's stand-in did not start")
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def prefer(self, scheme):
        """Turns the desktop dark or light, and tells everyone who listens."""
        self._process.stdin.write(scheme + "\n")
        self._process.stdin.flush()


def serve(scheme):
    """Answers until stdin ends."""
    import gi  # The tests that import this file need no GLib of their own.

    gi.require_version("Gio", "2.0")
    from gi.repository import Gio, GLib

    settings = {"color-scheme": GLib.Variant("u", _SCHEMES[scheme]), "contrast": GLib.Variant("u", 0)}
    loop = GLib.MainLoop()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def answer(_bus, _sender, _path, _interface, method, arguments, call):
        if method == "ReadAll":
            return call.return_value(GLib.Variant("(a{sa{sv}})", ({_GROUP: settings},)))
        group, key = arguments.unpack()
        if group != _GROUP or key not in settings:
            return call.return_dbus_error("org.freedesktop.portal.Error.NotFound", "Requested setting not found")
        # Read wraps the value once more than ReadOne; that is how the portal has always been.
        value = GLib.Variant("v", settings[key]) if method == "Read" else settings[key]
        return call.return_value(GLib.Variant("(v)", (value,)))

    def version(*_):
        return GLib.Variant("u", 2)

    def told(source, _condition):
        lines = os.read(source, 4096).decode().split()
        for line in lines:
            settings["color-scheme"] = GLib.Variant("u", _SCHEMES[line])
            change = GLib.Variant("(ssv)", (_GROUP, "color-scheme", settings["color-scheme"]))
            bus.emit_signal(None, _PATH, _INTERFACE, "SettingChanged", change)
        if not lines:
            loop.quit()
        return bool(lines)

    interface = Gio.DBusNodeInfo.new_for_xml(_DESCRIPTION).interfaces[0]
    bus.register_object(_PATH, interface, answer, version, None)
    Gio.bus_own_name_on_connection(bus, _NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), lambda *_: loop.quit())
    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, told)
    loop.run()


if __name__ == "__main__":
    serve(sys.argv[1] if len(sys.argv) > 1 else "unset")
