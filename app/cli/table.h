// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Intrlume::Cli {

//! Text in columns: a heading, then rows, each column as wide as its widest cell, two spaces between. No spaces at a line's end.
class Table {
public:
    explicit Table(QStringList heading)
        : m_rows{std::move(heading)}
    {
    }

    //! Takes one cell a column; cells are made printable.
    void addRow(const QStringList &cells);
    QString toString() const;

private:
    QList<QStringList> m_rows;
};

} // namespace Intrlume::Cli
