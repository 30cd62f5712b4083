# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0

# How a person comes in and stays the only one: links, the lock, signing in. The library is made in pages.cmake.
intrlume_test(tst_consolelink LIBS intrlume_ui)
foreach(name tst_linksviewmodel tst_lockviewmodel tst_signingin)
    intrlume_test(${name} LIBS intrlume_test_console)
endforeach()

# The program's own files: app/console is an executable, so the test takes what it looks at.
set(console ${PROJECT_SOURCE_DIR}/app/console)
intrlume_test(tst_singleinstance SOURCES tst_singleinstance.cpp ${console}/singleinstance.h ${console}/singleinstance.cpp ${console}/startlink.cpp
    ${console}/startrequest.cpp LIBS intrlume_core Qt6::Network)
target_include_directories(tst_singleinstance PRIVATE ${console})

# The parts of the Account page.
foreach(name tst_approvedeviceviewmodel tst_changeemailviewmodel tst_changepasswordviewmodel tst_devicesviewmodel tst_twofactorviewmodel)
    intrlume_test(${name} SOURCES ${name}.cpp accountworld.h LIBS intrlume_test_console)
endforeach()
