// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keysfilter.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

QString statusQuery(int choice)
{
    switch (choice) {
    case KeysFilter::OnlyActive:
        return u"active"_s;
    case KeysFilter::OnlyEnding:
        return u"ending"_s;
    case KeysFilter::OnlyRevoked:
        return u"revoked"_s;
    case KeysFilter::AllStatuses:
        return u"all"_s;
    default:
        return {}; // What the server lists without being asked: everything that is not revoked.
    }
}

QString sortQuery(int choice)
{
    switch (choice) {
    case KeysFilter::ByName:
        return u"name"_s;
    case KeysFilter::ByLastUsed:
        return u"last_used"_s;
    case KeysFilter::ByStatus:
        return u"status"_s;
    default:
        return u"attention"_s;
    }
}

} // namespace

Api::ListApiKeys KeysFilter::call(const WorkspaceId &workspace) const
{
    Api::ListApiKeys list;
    list.workspace = workspace;
    if (environment != AnyEnvironment)
        list.environment = environment == OnlyLive ? Environment::Live : Environment::Test;
    list.status = statusQuery(status);
    list.text = text.trimmed();
    list.sort = sortQuery(sort);
    list.descending = descending && sort != ByAttention;
    list.dueBefore = dueBefore;
    return list;
}

} // namespace Intrlume::Ui
