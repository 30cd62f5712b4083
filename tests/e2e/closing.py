# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Closes a window as its ✕ would: by asking it. Debian 12's xdotool can only cut its connection."""
import ctypes

_CLIENT_MESSAGE = 33


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib.h, as long as the union XEvent that XSendEvent reads."""
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
                ("rest", ctypes.c_long * 12)]


def ask_to_close(display_name, window):
    """Sends WM_DELETE_WINDOW (ICCCM 4.2.8.1) to the window with this id."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x.XOpenDisplay(display_name.encode())
    if not display:
        raise RuntimeError("the display is gone")
    try:
        event = _ClientMessage(type=_CLIENT_MESSAGE, window=window, format=32, message_type=x.XInternAtom(display, b"WM_PROTOCOLS", 0))
        event.data[0] = x.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
        if not x.XSendEvent(display, window, 0, 0, ctypes.byref(event)):
            raise RuntimeError("the window is gone")
    finally:
        x.XCloseDisplay(display)
