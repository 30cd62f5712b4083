# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
set(intrlume_ui_account_sources
    account/accessmodel.cpp
    account/accessmodel.h
    account/accountviewmodel.cpp
    account/accountviewmodel.h
    account/changeemailviewmodel.cpp
    account/changeemailviewmodel.h
    account/changepasswordviewmodel.cpp
    account/changepasswordviewmodel.h
    account/deleteaccountviewmodel.cpp
    account/deleteaccountviewmodel.h
    account/devicesviewmodel.cpp
    account/devicesviewmodel.h
    account/leaveworkspaceviewmodel.cpp
    account/leaveworkspaceviewmodel.h
    account/twofactorviewmodel.cpp
    account/twofactorviewmodel.h
)
