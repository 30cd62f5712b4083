# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0

# How a person comes in and stays the only one: links, the lock, signing in. The library is made in pages.cmake.
intrlume_test(tst_consolelink LIBS intrlume_ui)
foreach(name tst_linksviewmodel tst_lockviewmodel)
    intrlume_test(${name} LIBS intrlume_test_console)
endforeach()
