// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/texts.h"

#include "cli/printable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Cli {

QString timeText(const QDateTime &time, const QString &absent)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm'Z'"_s) : absent;
}

QString stateText(const ApiKey &key)
{
    QString status = toString(key.status);
    if (key.status == KeyStatus::Revoked)
        return u"%1 %2"_s.arg(status, timeText(key.revokedAt)).trimmed();
    if (!key.endsAt.isValid())
        return status;
    const QString ends = u"ending %1"_s.arg(timeText(key.endsAt));
    return key.status == KeyStatus::Ending ? ends : u"%1, %2"_s.arg(status, ends);
}

QString fieldsText(const QList<std::pair<QString, QString>> &fields)
{
    qsizetype width = 0;
    for (const auto &[name, value] : fields)
        width = std::max(width, value.isEmpty() ? 0 : name.size());
    QString text;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            text += name.leftJustified(width + 2) + printable(value) + u'\n';
    }
    return text;
}

Result<std::chrono::seconds> parseSpan(const QString &text)
{
    if (text == "now"_L1 || text == "0"_L1)
        return 0s;
    static const QRegularExpression form(u"\\A([0-9]{1,6})([smhd])\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return fail(Error::Kind::Invalid, u"usage"_s, u"Give a time as a number with s, m, h or d behind it, such as 24h."_s);
    const auto number = match.capturedView(1).toLongLong();
    switch (match.capturedView(2).front().unicode()) {
    case u's':
        return number * 1s;
    case u'm':
        return number * 1min;
    case u'h':
        return number * 1h;
    default:
        return number * 24h;
    }
}

} // namespace Intrlume::Cli
