// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "servers/serveraddress.h"

#include "core/iprange.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

bool isThisComputer(const QString &host)
{
    if (host == u"localhost")
        return true;
    const Result<IpAddress> address = IpAddress::parse(host);
    return address && (IpRange::parse(u"127.0.0.0/8"_s)->contains(*address) || IpRange::parse(u"::1/128"_s)->contains(*address));
}

} // namespace

Result<QString> serverAddress(const QString &text)
{
    QString typed = text.trimmed();
    if (!typed.contains(u"://"))
        typed.prepend(u"https://"_s);
    const QUrl url(typed, QUrl::StrictMode);
    const bool plain = url.scheme() == u"http";
    if (!url.isValid() || url.host().isEmpty() || (!plain && url.scheme() != u"https") || !url.userInfo().isEmpty() || url.hasQuery())
        return fail(Error::Kind::Invalid, u"address-invalid"_s);
    if (plain && !isThisComputer(url.host()))
        return fail(Error::Kind::Untrusted, u"plain-http"_s);
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveFragment | QUrl::StripTrailingSlash).toString();
}

QString comparableServer(const QString &address)
{
    QUrl url(address);
    if (url.port() == (url.scheme() == u"https" ? 443 : 80))
        url.setPort(-1);
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveFragment | QUrl::StripTrailingSlash).toString();
}

bool isOnThisComputer(const QString &address)
{
    return isThisComputer(QUrl(address).host());
}

} // namespace Intrlume::Ui
