// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keyssummary.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

KeysSummary KeysSummary::of(const KeyCounts &counts)
{
    KeysSummary summary;
    summary.active = static_cast<int>(counts.active);
    summary.live = static_cast<int>(counts.live);
    summary.test = static_cast<int>(counts.test);
    summary.overdue = static_cast<int>(counts.overdue);
    summary.mostOverdue = counts.firstOverdue.value_or(KeyCounts::Overdue());
    return summary;
}

QString KeysSummary::activeText() const
{
    if (live + test == 0)
        return {}; // The empty page says so in words.
    //: In a page's header: how many keys work
    return tr("%1 active").arg(QLocale().toString(active));
}

QString KeysSummary::overdueText() const
{
    if (overdue == 0)
        return {};
    QString count = tr("%n key(s) are overdue.", nullptr, overdue);
    if (overdue > 1)
        return count;
    const QString due = QLocale().toString(mostOverdue.rotationDueAt.toLocalTime().date(), u"d MMMM"_s);
    //: %1 is a key's name, %2 a date such as 18 November
    return count + u' ' + tr("%1 was due on %2.").arg(mostOverdue.name, due);
}

} // namespace Intrlume::Ui
