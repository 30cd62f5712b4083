# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""The one way in which these tests wait: ask again until it is so, or say what never came."""
import os
import time

#: Programs built with sanitizers are slower; CMake says by how much.
PATIENCE = float(os.environ.get("INTRLUME_TEST_PATIENCE", "1"))
_PAUSE = 0.05


class TimedOut(AssertionError):
    """What was waited for did not happen in time."""


def until(what, probe, seconds=10.0):
    """Calls `probe` until it returns something true, and returns that; raises TimedOut, naming `what`, after `seconds`."""
    deadline = time.monotonic() + seconds * PATIENCE
    while True:
        answer = probe()
        if answer:
            return answer
        if time.monotonic() >= deadline:
            raise TimedOut(f"waited {seconds * PATIENCE:.0f} s in vain: {what}")
        time.sleep(_PAUSE)
