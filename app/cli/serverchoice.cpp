// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/serverchoice.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

Result<ServerChoice> thisComputer(const QString &platformFile)
{
    QFile file(platformFile);
    const QString address = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())["listening"_L1].toString() : QString();
    if (address.isEmpty())
        return fail(Error::Kind::Offline, u"usage"_s, u"No platform runs on this computer. Start the console first."_s);
    return ServerChoice{address, u"this-computer"_s};
}

} // namespace

Result<ServerChoice> serverChoice(const QString &text, const QString &platformFile)
{
    if (text == "local"_L1)
        return thisComputer(platformFile);
    const QUrl url(text.contains(u"://") ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool known = url.scheme() == "https"_L1 || url.scheme() == "http"_L1; // The transport refuses plain HTTP beyond this computer.
    if (!url.isValid() || url.host().isEmpty() || !known || !url.userInfo().isEmpty() || url.hasQuery())
        return fail(Error::Kind::Invalid, u"usage"_s, u"This is not a server’s address. Write it as https://host or https://host:port."_s);
    return ServerChoice{url.adjusted(QUrl::RemovePath | QUrl::RemoveFragment | QUrl::StripTrailingSlash).toString(), {}};
}

} // namespace Intrlume::Cli
