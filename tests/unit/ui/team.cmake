# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0

# The Team page and the way in through an invitation, without a window.
foreach(name tst_invitationviewmodel tst_inviteteamviewmodel tst_membersmodel tst_recipientsmodel tst_teamtext tst_workspacewatch)
    intrlume_test(${name} LIBS intrlume_test_support intrlume_ui LABELS unit)
endforeach()

# Those whose calls are answered by their path.
foreach(name tst_changeroleviewmodel tst_customroleviewmodel tst_domainruleviewmodel tst_invitationsmodel tst_leaveworkspaceviewmodel
        tst_removememberviewmodel tst_teamviewmodel
        tst_transferownershipviewmodel tst_viewasviewmodel)
    intrlume_test(${name} SOURCES ${name}.cpp teamworld.h LIBS intrlume_test_console LABELS unit)
endforeach()
