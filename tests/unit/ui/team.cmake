# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0

# The Team page and the way in through an invitation, without a window.
foreach(name tst_changeroleviewmodel tst_invitationviewmodel tst_inviteteamviewmodel tst_membersmodel tst_recipientsmodel tst_teamtext tst_workspacewatch)
    intrlume_test(${name} LIBS intrlume_test_support intrlume_ui LABELS unit)
endforeach()
