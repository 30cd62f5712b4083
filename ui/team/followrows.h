// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>

namespace Intrlume::Ui {

//! Turns \a rows into \a now by taking rows away, moving and inserting them, so that a view keeps its place and its current row. Rows are the same
//! where their \c id is. The three functions are given what changes and what to do between the model's begin and end: \a remove (row, apply),
//! \a move (from, to, apply) with from after to, and \a insert (row, apply).
template<class T, class Remove, class Move, class Insert>
void followRows(QList<T> &rows, const QList<T> &now, const Remove &remove, const Move &move, const Insert &insert)
{
    QSet<QString> staying;
    for (const T &row : now)
        staying.insert(row.id.toString());
    QSet<QString> there;
    for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
        if (staying.contains(rows.at(row).id.toString()))
            there.insert(rows.at(row).id.toString());
        else
            remove(row, [&] { rows.removeAt(row); });
    }
    for (int row = 0; row < now.size(); ++row) {
        const T &wanted = now.at(row);
        if (row < rows.size() && rows.at(row).id == wanted.id) {
            rows[row] = wanted;
            continue;
        }
        if (!there.contains(wanted.id.toString())) {
            insert(row, [&] { rows.insert(row, wanted); });
            continue;
        }
        int from = row + 1;
        while (rows.at(from).id != wanted.id)
            ++from;
        move(from, row, [&] { rows.move(from, row); });
        rows[row] = wanted;
    }
}

} // namespace Intrlume::Ui
