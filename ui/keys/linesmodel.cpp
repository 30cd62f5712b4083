// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "linesmodel.h"

namespace Intrlume::Ui {

void LinesModel::replace(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void LinesModel::append(const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    const auto first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case TextRole:
        return line.text;
    case DetailRole:
        return line.detail;
    case IconRole:
        return line.icon;
    case ExactRole:
        return line.exact;
    }
    return {};
}

QHash<int, QByteArray> LinesModel::roleNames() const
{
    return {{TextRole, "text"}, {DetailRole, "detail"}, {IconRole, "icon"}, {ExactRole, "exact"}};
}

} // namespace Intrlume::Ui
