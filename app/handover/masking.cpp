// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/masking.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace Intrlume::Handover {

namespace {

//! Shorter pieces are shown anyway: lists of keys have the first four characters and the last four.
constexpr qsizetype shortestPiece = 8;
constexpr qsizetype longestText = 600;

//! The part of a key that is its own: what all keys begin with tells nobody anything.
QByteArrayView ownPart(const QByteArray &key)
{
    const qsizetype underscore = key.startsWith("intrlume_sk_") ? key.lastIndexOf('_') : -1;
    return QByteArrayView(key).sliced(underscore + 1);
}

QByteArray masked(const QByteArray &output, const Secret &key)
{
    const QByteArrayView own = ownPart(key.expose());
    const qsizetype piece = std::min(shortestPiece, own.size());
    std::vector<bool> hidden(static_cast<size_t>(output.size()), false);
    for (qsizetype start = 0; piece > 0 && start + piece <= own.size(); ++start) {
        const QByteArrayView part = own.sliced(start, piece);
        for (qsizetype at = output.indexOf(part); at >= 0; at = output.indexOf(part, at + 1))
            std::fill_n(hidden.begin() + at, piece, true);
    }
    QByteArray result;
    result.reserve(output.size());
    for (qsizetype at = 0; at < output.size(); ++at) {
        const bool hides = hidden[static_cast<size_t>(at)];
        if (!hides)
            result.append(output.at(at));
        else if (at == 0 || !hidden[static_cast<size_t>(at - 1)])
            result.append("…");
    }
    return result;
}

} // namespace

QString spoken(const QByteArray &output, const Secret &key)
{
    static const QRegularExpression colours(u"\x1b\\[[0-9;?]*[A-Za-z]"_s);
    static const QRegularExpression emptyLines(u"\\n\\s*\\n+"_s);
    // Colours may stand inside of what is to be found, so they go first.
    QString text = QString::fromUtf8(output).remove(colours).replace(u"\r\n"_s, u"\n"_s);
    text = QString::fromUtf8(masked(text.toUtf8(), key));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    text = text.replace(emptyLines, u"\n"_s).trimmed();
    return text.size() <= longestText ? text : text.left(longestText) + u'…';
}

} // namespace Intrlume::Handover
