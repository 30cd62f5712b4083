// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/addresslist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

//! What stands in the brackets that open at \a open, with where they close; nothing where it is no single word.
struct Bracketed {
    QStringView word;
    qsizetype end = -1;
};

Bracketed bracketed(QStringView text, qsizetype open)
{
    qsizetype end = open + 1;
    while (end < text.size() && text.at(end) != u'>' && text.at(end) != u'<' && !isLineEnd(text.at(end)))
        ++end;
    if (end == text.size() || text.at(end) != u'>')
        return {};
    const QStringView word = text.mid(open + 1, end - open - 1).trimmed();
    const bool single = !word.isEmpty() && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSpace(); });
    return single ? Bracketed{word, end} : Bracketed{};
}

//! Where the quoted name that opens at \a open closes; -1 where it is none.
qsizetype quoteEnd(QStringView text, qsizetype open)
{
    for (qsizetype i = open + 1; i < text.size() && !isLineEnd(text.at(i)) && text.at(i) != u'<' && text.at(i) != u'>'; ++i) {
        if (text.at(i) == u'"')
            return i;
    }
    return -1;
}

//! \a text without the names in front of "<a@b>", which may hold blanks and, in quotes, commas. One pass, however long a list is.
QString withoutNames(QStringView text)
{
    QString plain;
    qsizetype nameBegin = 0; // Of what may be a name, in \c plain.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (const qsizetype end = c == u'"' ? quoteEnd(text, i) : -1; end >= 0) {
            plain += text.mid(i, end + 1 - i);
            i = end;
            continue;
        }
        if (const Bracketed found = c == u'<' ? bracketed(text, i) : Bracketed(); found.end >= 0) {
            plain.truncate(nameBegin);
            plain += u' ';
            plain += found.word;
            plain += u' ';
            nameBegin = plain.size();
            i = found.end;
            continue;
        }
        plain += c;
        if (c == u',' || c == u';' || c == u'<' || c == u'>' || isLineEnd(c))
            nameBegin = plain.size();
    }
    return plain;
}
} // namespace

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression separators(uR"([\s\x{2028}\x{2029},;]+)"_s);
    QStringList addresses;
    for (QString &part : withoutNames(text).split(separators, Qt::SkipEmptyParts)) {
        if (part.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
            part.remove(0, 7);
        if (!part.isEmpty())
            addresses.append(part);
    }
    return addresses;
}

} // namespace Intrlume
