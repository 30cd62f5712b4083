# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""A stand-in for the accessibility bus's launcher (org.a11y.Bus) that sends a desktop's windows to the accessibility bus of another one."""
import os
import subprocess
import sys

_PATH = "/org/a11y/bus"
_DESCRIPTION = """
<node>
  <interface name="org.a11y.Bus">
    <method name="GetAddress"><arg type="s" direction="out"/></method>
  </interface>
  <interface name="org.a11y.Status">
    <property name="IsEnabled" type="b" access="read"/>
    <property name="ScreenReaderEnabled" type="b" access="read"/>
  </interface>
</node>"""


def start(env, address):
    """Starts the stand-in on the session bus of `env`; the process ends with its desktop. It prints a line once it can be asked."""
    process = subprocess.Popen([sys.executable, "-B", os.path.abspath(__file__), address], env=env, stdout=subprocess.PIPE, text=True)
    if process.stdout.readline() != "ready\n":
        raise RuntimeError("the stand-in for org.a11y.Bus did not start")
    return process


def _serve(address):
    from gi.repository import Gio, GLib

    def answer(_bus, _sender, _path, _interface, _method, _arguments, invocation):
        invocation.return_value(GLib.Variant("(s)", (address,)))

    def tell(*_):
        return GLib.Variant("b", True)

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for interface in Gio.DBusNodeInfo.new_for_xml(_DESCRIPTION).interfaces:
        bus.register_object(_PATH, interface, answer, tell, None)
    Gio.bus_own_name_on_connection(bus, "org.a11y.Bus", Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    _serve(sys.argv[1])
