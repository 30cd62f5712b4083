// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include "cli/printable.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Intrlume::Cli {

namespace {

//! How many characters a person sees: a letter with its marks is one.
qsizetype widthOf(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype width = 0;
    while (finder.toNextBoundary() != -1)
        ++width;
    return width;
}

} // namespace

void Table::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_rows.first().size());
    QStringList row;
    row.reserve(cells.size());
    for (const QString &cell : cells)
        row.append(printable(cell));
    m_rows.append(row);
}

QString Table::toString() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], widthOf(row[column]));
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column] + QString(widths[column] - widthOf(row[column]) + 2, u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace Intrlume::Cli
