# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0

# The API keys page and its dialogs, without a window.
add_library(intrlume_test_keys STATIC ${PROJECT_SOURCE_DIR}/tests/support/samplekeys.h ${PROJECT_SOURCE_DIR}/tests/support/samplekeys.cpp
    ${PROJECT_SOURCE_DIR}/tests/support/fakeclipboard.h)
target_link_libraries(intrlume_test_keys PUBLIC intrlume_test_support intrlume_ui)
foreach(name tst_generatekeyviewmodel tst_keyexamples tst_keysmodel tst_keysviewmodel tst_keytext tst_revealviewmodel tst_revokeviewmodel)
    intrlume_test(${name} LIBS intrlume_test_keys)
endforeach()
foreach(name tst_allowedipsmodel tst_editallowedipsviewmodel tst_elevateviewmodel tst_errortext tst_handoverviewmodel
    tst_keyactionsviewmodel tst_keydetailsviewmodel tst_keydialogsviewmodel tst_keynoteviewmodel tst_rotatekeyviewmodel tst_rotationpolicyviewmodel)
    intrlume_test(${name} LIBS intrlume_test_keys)
endforeach()
target_compile_definitions(tst_keyexamples PRIVATE EXAMPLES_DIR="${PROJECT_SOURCE_DIR}/resources/examples")
