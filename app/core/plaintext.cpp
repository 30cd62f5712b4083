// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/plaintext.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Intrlume {

namespace {
constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;
constexpr char32_t emojiStyle = 0xFE0F;
constexpr unsigned char virama = 9; // Its canonical combining class.

//! Letters and symbols that no font draws.
constexpr std::array<char32_t, 8> unseen{0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0};

//! Scripts whose letters change their form next to a joiner.
constexpr std::array joining{QChar::Script_Devanagari, QChar::Script_Bengali,   QChar::Script_Gurmukhi, QChar::Script_Gujarati,
                             QChar::Script_Oriya,      QChar::Script_Tamil,     QChar::Script_Telugu,   QChar::Script_Kannada,
                             QChar::Script_Malayalam,  QChar::Script_Sinhala,   QChar::Script_Arabic,   QChar::Script_Syriac,
                             QChar::Script_Nko,        QChar::Script_Mongolian, QChar::Script_Khmer,    QChar::Script_Myanmar};

bool isEmojiPart(char32_t c)
{
    return QChar::category(c) == QChar::Symbol_Other || QChar::category(c) == QChar::Symbol_Modifier || c == emojiStyle;
}

//! As RFC 5892, A.1 and A.2, has it for names of domains, and for emoji made of several.
bool mayJoin(char32_t before, char32_t c, char32_t after)
{
    if (QChar::combiningClass(before) == virama)
        return true; // Also at the end: so Malayalam was written before its own letters for it.
    if (c == joiner && isEmojiPart(before) && isEmojiPart(after))
        return true;
    const auto joins = [](char32_t letter) { return std::find(joining.begin(), joining.end(), QChar::script(letter)) != joining.end(); };
    return joins(before) && joins(after);
}

bool isSeen(char32_t c, Lines lines)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return lines == Lines::Several && (c == U'\n' || c == U'\t');
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return std::find(unseen.begin(), unseen.end(), c) == unseen.end();
    }
}
} // namespace

bool isPlainText(const QString &text, Lines lines)
{
    if (!text.isValidUtf16())
        return false;
    const QList<uint> characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters.at(i);
        const bool joins = c == joiner || c == nonJoiner;
        if (joins ? !mayJoin(characters.value(i - 1), c, characters.value(i + 1)) : !isSeen(c, lines))
            return false;
    }
    return true;
}

QString nameKey(const QString &name)
{
    QString key = name.normalized(QString::NormalizationForm_KC);
    key.remove(QChar(static_cast<ushort>(joiner))).remove(QChar(static_cast<ushort>(nonJoiner)));
    // Qt folds letter by letter; by way of the capitals ß becomes ss, too.
    return key.toUpper().toCaseFolded().normalized(QString::NormalizationForm_KC);
}

} // namespace Intrlume
