# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
set(intrlume_ui_team_sources
    team/changeroleviewmodel.cpp
    team/changeroleviewmodel.h
    team/invitationsmodel.cpp
    team/invitationsmodel.h
    team/inviteviewmodel.cpp
    team/inviteviewmodel.h
    team/membersmodel.cpp
    team/membersmodel.h
    team/permissionmatrix.cpp
    team/permissionmatrix.h
    team/recipientsmodel.cpp
    team/recipientsmodel.h
    team/removememberviewmodel.cpp
    team/removememberviewmodel.h
    team/rolesmodel.cpp
    team/rolesmodel.h
    team/teamtext.cpp
    team/teamtext.h
    team/teamviewmodel.cpp
    team/teamviewmodel.h
    team/transferownershipviewmodel.cpp
    team/transferownershipviewmodel.h
)
