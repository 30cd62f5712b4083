// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "roletext.h"

#include <QCoreApplication>

namespace Intrlume::Ui {

namespace {
//! Gives the names their place among the translations.
struct Roles {
    Q_DECLARE_TR_FUNCTIONS(Roles)
};
} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Owner:
        return Roles::tr("Owner");
    case Role::Developer:
        return Roles::tr("Developer");
    case Role::Analyst:
        return Roles::tr("Analyst");
    case Role::Viewer:
        return Roles::tr("Viewer");
    }
    return {};
}

} // namespace Intrlume::Ui
