// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "allowedipsmodel.h"

#include "keys/rangetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
bool allowsEveryone(const IpRange &range)
{
    return range.cidr() == u"0.0.0.0/0" || range.cidr() == u"::/0";
}

bool isSame(const Result<IpRange> &one, const Result<IpRange> &other)
{
    return one && other && one->cidr() == other->cidr();
}
} // namespace

AllowedIpsModel::Row::Row(int number, const QString &text, const QString &itsNote, bool isChecked)
    : id(number)
    , cidr(text)
    , note(itsNote)
    , checked(isChecked)
    , range(IpRange::parse(text))
{
}

void AllowedIpsModel::Row::write(const QString &text)
{
    cidr = text;
    range = IpRange::parse(text);
}

AllowedIpsModel::AllowedIpsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int AllowedIpsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AllowedIpsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case RowIdRole:
        return row.id;
    case CidrRole:
        return row.cidr;
    case NoteRole:
        return row.note;
    case ErrorRole:
        return row.checked ? error(row) : QString();
    case WarningRole:
        return row.checked ? warning(row) : QString();
    case SuggestionRole:
        return row.checked && !row.range && row.range.error().code == u"host-bits-set" ? row.range.error().detail : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> AllowedIpsModel::roleNames() const
{
    return {{RowIdRole, "rowId"}, {CidrRole, "cidr"},       {NoteRole, "note"},
            {ErrorRole, "error"}, {WarningRole, "warning"}, {SuggestionRole, "suggestion"}};
}

void AllowedIpsModel::load(const QList<IpRange> &ranges)
{
    beginResetModel();
    m_rows.clear();
    for (const IpRange &range : ranges)
        m_rows.append(Row{++m_lastId, range.cidr(), range.note(), true});
    endResetModel();
    Q_EMIT edited();
}

void AllowedIpsModel::setCallerAddress(const QString &address)
{
    const Result<IpAddress> caller = IpAddress::parse(address);
    m_caller = caller ? std::optional(*caller) : std::nullopt;
    Q_EMIT edited();
}

int AllowedIpsModel::addRow()
{
    insert(count(), {Row{++m_lastId, {}, {}, false}});
    return m_lastId;
}

void AllowedIpsModel::addCaller()
{
    if (addCallerText().isEmpty())
        return;
    //: A note beside an address, which is this computer's own
    insert(count(), {Row{++m_lastId, IpRange::parse(callerAddress()).value().cidr(), tr("This computer"), true}});
}

void AllowedIpsModel::removeRow(int rowId)
{
    const int row = rowOf(rowId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    rowsChanged();
}

void AllowedIpsModel::setCidr(int rowId, const QString &text)
{
    const int row = rowOf(rowId);
    if (row < 0 || text == m_rows.at(row).cidr)
        return;
    m_rows[row].write(text);
    if (holdsSeveralRanges(text)) {
        QList<Row> pasted;
        const QList<RangeText> entries = readRanges(text);
        for (const RangeText &entry : entries)
            pasted.append(Row{0, entry.cidr, entry.note, true});
        take(row, pasted);
    }
    rowsChanged();
}

void AllowedIpsModel::take(int row, const QList<Row> &pasted)
{
    QList<Row> further;
    bool placed = false;
    m_rows[row].write({});
    for (Row entry : pasted) {
        // What is in the list already, or twice in what was pasted, is nobody's mistake to mend.
        const auto same = [&entry](const Row &other) { return isSame(entry.range, other.range); };
        if (std::any_of(m_rows.begin(), m_rows.end(), same) || std::any_of(further.begin(), further.end(), same))
            continue;
        if (entry.range)
            entry.write(entry.range->cidr());
        entry.id = placed ? ++m_lastId : m_rows.at(row).id;
        if (!placed && entry.note.isEmpty())
            entry.note = m_rows.at(row).note;
        if (placed)
            further.append(entry);
        else
            m_rows[row] = entry;
        placed = true;
    }
    insert(row + 1, further);
}

void AllowedIpsModel::setNote(int rowId, const QString &text)
{
    const int row = rowOf(rowId);
    if (row < 0 || text == m_rows.at(row).note)
        return;
    m_rows[row].note = text;
    rowsChanged();
}

void AllowedIpsModel::leave(int rowId)
{
    const int at = rowOf(rowId);
    if (at < 0)
        return;
    Row &row = m_rows[at];
    separateNote(row);
    // Someone who only passes through an empty field has not made a mistake yet.
    row.checked = row.checked || !row.isBlank();
    if (row.range)
        row.write(row.range->cidr());
    rowsChanged();
}

void AllowedIpsModel::separateNote(Row &row)
{
    const QList<RangeText> entries = readRanges(row.cidr);
    if (entries.size() != 1)
        return;
    row.write(entries.first().cidr);
    if (row.note.isEmpty())
        row.note = entries.first().note;
}

void AllowedIpsModel::useSuggestion(int rowId)
{
    const int row = rowOf(rowId);
    if (row < 0)
        return;
    if (const Result<IpRange> range = m_rows.at(row).range; !range && range.error().code == u"host-bits-set")
        m_rows[row].write(range.error().detail);
    rowsChanged();
}

void AllowedIpsModel::checkAll()
{
    for (Row &row : m_rows)
        row.checked = row.checked || !row.isBlank();
    rowsChanged();
}

bool AllowedIpsModel::isValid() const
{
    return problem().isEmpty() && std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return error(row).isEmpty(); });
}

QList<IpRange> AllowedIpsModel::ranges() const
{
    QList<IpRange> right;
    for (const Row &row : m_rows) {
        if (row.range)
            right.append(IpRange::parse(row.cidr, row.note.trimmed()).value());
    }
    return right;
}

QString AllowedIpsModel::problem() const
{
    const auto used = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.isBlank(); });
    return used > mostRanges ? tr("Use at most %1 ranges.").arg(mostRanges) : QString();
}

QString AllowedIpsModel::error(const Row &row) const
{
    if (row.isBlank())
        return {};
    if (row.cidr.trimmed().isEmpty())
        return tr("Enter an address or a range.");
    if (row.note.trimmed().size() > longestNote)
        return tr("Use %1 characters or fewer for the note.").arg(longestNote);
    if (row.range)
        return isRepeated(row) ? tr("Already in the list.") : QString();
    const Error &wrong = row.range.error();
    if (wrong.code == u"host-bits-set") //: %1 is a range such as 198.51.100.0/24
        return tr("Did you mean %1?").arg(wrong.detail);
    const QString typed = row.cidr.trimmed();
    if (wrong.code != u"range-invalid") //: %1 is what was typed
        return tr("%1 is not an address.").arg(typed);
    //: %1 is what was typed, such as 10.20.0.0/33; %2 is 32 or 128
    return tr("%1 is not a valid range. The number after the slash must be 0 to %2.").arg(typed, typed.contains(u':') ? u"128"_s : u"32"_s);
}

bool AllowedIpsModel::isRepeated(const Row &row) const
{
    for (const Row &other : m_rows) {
        if (other.id == row.id)
            return false; // Of two that are the same, the later one is too many.
        if (isSame(other.range, row.range))
            return true;
    }
    return false;
}

QString AllowedIpsModel::warning(const Row &row) const
{
    if (!row.range || isRepeated(row))
        return {};
    if (allowsEveryone(*row.range)) //: %1 is 0.0.0.0/0 or ::/0
        return tr("%1 allows everyone. Leave the list empty instead.").arg(row.range->cidr());
    for (const Row &other : m_rows) {
        if (other.id != row.id && other.range && !isSame(other.range, row.range) && other.range->contains(*row.range)) {
            //: %1 is a wider range in the same list
            return tr("Covered by %1.").arg(other.range->cidr());
        }
    }
    return {};
}

QString AllowedIpsModel::addCallerText() const
{
    if (!m_caller)
        return {};
    const QList<IpRange> present = ranges();
    const bool allowed = std::any_of(present.begin(), present.end(), [this](const IpRange &range) { return range.contains(*m_caller); });
    //: %1 is this computer's address
    return allowed ? QString() : tr("Add this computer, %1").arg(callerAddress());
}

QString AllowedIpsModel::lockOutText() const
{
    if (ranges().isEmpty() || addCallerText().isEmpty())
        return {};
    //: %1 is this computer's address
    return tr("Its address, %1, is outside these ranges. Calls with this key from here will be refused.").arg(callerAddress());
}

int AllowedIpsModel::rowOf(int rowId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [rowId](const Row &row) { return row.id == rowId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void AllowedIpsModel::insert(int at, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
    for (qsizetype each = 0; each < rows.size(); ++each)
        m_rows.insert(at + each, rows.at(each));
    endInsertRows();
    rowsChanged();
}

void AllowedIpsModel::rowsChanged()
{
    // One row may cover or repeat any other.
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT edited();
}

} // namespace Intrlume::Ui
