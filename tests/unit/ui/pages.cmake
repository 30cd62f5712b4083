# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0

# The way from the first start to a workspace, without a window.
add_library(intrlume_test_console STATIC ${PROJECT_SOURCE_DIR}/tests/support/consoleset.h ${PROJECT_SOURCE_DIR}/tests/support/consoleset.cpp
    ${PROJECT_SOURCE_DIR}/tests/support/fakeclipboard.h)
target_link_libraries(intrlume_test_console PUBLIC intrlume_test_support intrlume_ui intrlume_session Qt6::Test)
foreach(name tst_confirmemailviewmodel tst_connectionviewmodel tst_consoleviewmodel tst_createworkspaceviewmodel tst_keyreminders tst_onboardingmodels tst_preferences
        tst_signupviewmodel)
    intrlume_test(${name} LIBS intrlume_test_console)
endforeach()
target_link_libraries(tst_keyreminders PRIVATE intrlume_test_keys)
