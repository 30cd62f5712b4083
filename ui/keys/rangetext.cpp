// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "rangetext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

const QRegularExpression &lineEnd()
{
    static const QRegularExpression expression(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    return expression;
}

bool looksLikeRange(const QString &word)
{
    static const QRegularExpression expression(uR"(^[0-9A-Fa-f.:/]*[.:][0-9A-Fa-f.:/]*\z)"_s);
    return expression.match(word).hasMatch();
}

//! The words of \a text where each of them is a range; else none.
QStringList wordsThatAreRanges(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    const QStringList words = text.split(blanks, Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), looksLikeRange) ? words : QStringList();
}

//! "198.51.100.0/24 # Mysuru office" is a range and its note.
RangeText entryOf(const QString &piece)
{
    static const QRegularExpression between(uR"([\s"']*(?:[#–—-]+(?=\s))?[\s"']*)"_s);
    static const QRegularExpression quotes(uR"(^["']+|["']+\z)"_s);
    const qsizetype end = piece.indexOf(QRegularExpression(u"\\s"_s));
    if (end < 0)
        return {QString(piece).remove(quotes), {}};
    QString note = piece.mid(end);
    const QRegularExpressionMatch lead = between.match(note, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    note = note.mid(lead.capturedLength()).trimmed();
    return {piece.first(end).remove(quotes), note.remove(quotes)};
}

void addToNote(QString &note, QString text)
{
    text.remove(u'"');
    note = note.isEmpty() ? text : note + u", "_s + text;
}

void readLine(const QString &line, QList<RangeText> &entries)
{
    static const QRegularExpression separator(u"[,;]"_s);
    bool first = true;
    const QStringList pieces = line.split(separator);
    for (const QString &each : pieces) {
        const QString piece = each.trimmed();
        if (piece.isEmpty())
            continue;
        if (const QStringList several = wordsThatAreRanges(piece); several.size() > 1) {
            for (const QString &range : several)
                entries.append({range, {}});
            first = false;
            continue;
        }
        const RangeText entry = entryOf(piece);
        if (first || looksLikeRange(entry.cidr))
            entries.append(entry);
        else // "198.51.100.0/24,Mysuru office": a table, not a list.
            addToNote(entries.last().note, piece);
        first = false;
    }
}

} // namespace

QList<RangeText> readRanges(const QString &text)
{
    QList<RangeText> entries;
    const QStringList lines = text.split(lineEnd());
    for (const QString &line : lines) {
        if (!line.trimmed().startsWith(u'#'))
            readLine(line, entries);
    }
    return entries;
}

bool holdsSeveralRanges(const QString &text)
{
    return text.contains(u',') || text.contains(u';') || text.contains(lineEnd()) || wordsThatAreRanges(text).size() > 1;
}

} // namespace Intrlume::Ui
