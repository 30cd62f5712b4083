// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keyusetext.h"

#include "keys/keytext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
//! A number that only decides the plural.
int forPlural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, 1'000'000'000));
}
} // namespace

QString KeyUseText::inUse(const ApiKey &key, const QDateTime &now)
{
    if (key.uses24h <= 0)
        return {};
    const QString when = agoInSentence(key.lastUsedAt.isValid() ? key.lastUsedAt : now, now);
    //: %1 is a time such as "3 min ago", %2 the number of calls, which decides the plural
    return tr("Last used %1, %2 call(s) in the last 24 hours.", nullptr, forPlural(key.uses24h)).arg(when, QLocale().toString(key.uses24h));
}

QString KeyUseText::agoInSentence(const QDateTime &time, const QDateTime &now)
{
    const QString text = KeyText::ago(time, now);
    return QLocale().toLower(text.first(1)) + text.sliced(1);
}

QString KeyUseText::moment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), u"ddd d MMM, HH:mm"_s);
}

QString KeyUseText::calls(qint64 uses)
{
    //: %1 is the number of calls, which decides the plural
    return tr("%1 call(s)", nullptr, forPlural(uses)).arg(QLocale().toString(uses));
}

} // namespace Intrlume::Ui
