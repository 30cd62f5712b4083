// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/accountservice.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

bool isConsumerMailDomain(const QString &domain)
{
    static const QSet<QString> domains{
        u"126.com"_s,        u"163.com"_s,        u"aol.com"_s,     u"fastmail.com"_s,  u"gmail.com"_s,    u"gmx.com"_s,    u"gmx.de"_s,
        u"gmx.net"_s,        u"googlemail.com"_s, u"hey.com"_s,     u"hotmail.co.uk"_s, u"hotmail.com"_s,  u"icloud.com"_s, u"in.com"_s,
        u"indiatimes.com"_s, u"live.com"_s,       u"live.in"_s,     u"mac.com"_s,       u"mail.com"_s,     u"mail.ru"_s,    u"me.com"_s,
        u"msn.com"_s,        u"naver.com"_s,      u"outlook.com"_s, u"outlook.in"_s,    u"pm.me"_s,        u"proton.me"_s,  u"protonmail.com"_s,
        u"qq.com"_s,         u"rediffmail.com"_s, u"sify.com"_s,    u"tuta.com"_s,      u"tutanota.com"_s, u"web.de"_s,     u"yahoo.co.in"_s,
        u"yahoo.co.uk"_s,    u"yahoo.com"_s,      u"yahoo.in"_s,    u"yandex.com"_s,    u"yandex.ru"_s,    u"ymail.com"_s,  u"zohomail.in"_s,
    };
    return domains.contains(domain);
}

} // namespace Intrlume::Server
