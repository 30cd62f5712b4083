// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/passwordpolicy.h"

#include <QRegularExpression>
#include <QStringList>

#include <zxcvbn.h>

#include <cmath>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
//! The words that a guesser who knows the person would try first.
QStringList personalWords(const QString &email, const QString &fullName)
{
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}]+"_s);
    constexpr qsizetype shortestWord = 3;
    QStringList words{u"intrlume"_s};
    for (const QString &word : (email + u' ' + fullName).toLower().split(gaps, Qt::SkipEmptyParts)) {
        if (word.size() >= shortestWord)
            words.append(word);
    }
    return words;
}

//! From bits of entropy, by the powers of ten that zxcvbn's authors chose.
int scoreOf(double bits)
{
    const double digits = bits * std::log10(2.0);
    int score = 0;
    for (const double limit : {3.0, 6.0, 8.0, 10.0})
        score += digits >= limit ? 1 : 0;
    return score;
}

//! The kinds of pattern that were found in long enough pieces to matter.
struct Patterns {
    bool personal = false, keyboard = false, common = false, date = false, repeats = false;
};

Patterns patternsIn(const ZxcMatch_t *match, qsizetype size)
{
    Patterns found;
    for (; match; match = match->Next) {
        switch (match->Type & ~MULTIPLE_MATCH) {
        case USER_MATCH:
        case USER_LEET_MATCH:
            found.personal = true;
            break;
        case SPATIAL_MATCH:
            found.keyboard = found.keyboard || match->Length >= 4;
            break;
        case DICTIONARY_MATCH:
        case DICT_LEET_MATCH:
            found.common = found.common || match->Length * 2 > size;
            break;
        case DATE_MATCH:
        case YEAR_MATCH:
            found.date = true;
            break;
        case REPEATS_MATCH:
        case SEQUENCE_MATCH:
            found.repeats = found.repeats || match->Length >= 3;
            break;
        default:
            break;
        }
    }
    return found;
}

//! Four keys in a row, either way. The dictionary knows "qwertyuiop" as a word, but what helps the person is what it is.
bool holdsKeyboardRun(const QString &password)
{
    constexpr qsizetype runLength = 4;
    const QString text = password.toLower();
    for (const QString &row : {u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s, u"poiuytrewq"_s, u"lkjhgfdsa"_s, u"mnbvcxz"_s}) {
        for (qsizetype i = 0; i + runLength <= row.size(); ++i) {
            if (text.contains(QStringView(row).mid(i, runLength)))
                return true;
        }
    }
    return false;
}

QString firstAdvice(const Patterns &patterns)
{
    if (patterns.personal)
        return u"contains-name"_s;
    if (patterns.keyboard)
        return u"keyboard-pattern"_s;
    if (patterns.common)
        return u"common"_s;
    if (patterns.date)
        return u"date"_s;
    if (patterns.repeats)
        return u"repeats"_s;
    return u"add-words"_s;
}
} // namespace

PasswordStrength ratePassword(const Secret &password, const QString &email, const QString &fullName)
{
    std::vector<QByteArray> words;
    for (const QString &word : personalWords(email, fullName))
        words.push_back(word.toUtf8());
    std::vector<const char *> pointers;
    pointers.reserve(words.size() + 1);
    for (const QByteArray &word : words)
        pointers.push_back(word.constData());
    pointers.push_back(nullptr);

    // The library keeps state in static tables while it reads; it takes a tenth of a millisecond.
    static std::mutex turn;
    const std::lock_guard lock(turn);
    ZxcMatch_t *info = nullptr;
    const double bits = ZxcvbnMatch(password.expose().constData(), pointers.data(), &info);
    Patterns patterns = patternsIn(info, password.size());
    ZxcvbnFreeInfo(info);

    patterns.keyboard = patterns.keyboard || holdsKeyboardRun(password.exposeText());
    PasswordStrength strength{.score = scoreOf(bits), .advice = u"none"_s};
    const qsizetype length = password.exposeText().toUcs4().size();
    if (length < shortestPassword || length > longestPassword) {
        strength.score = std::min(strength.score, lowestScore - 1);
        strength.advice = length < shortestPassword ? u"too-short"_s : u"too-long"_s;
    } else if (strength.score < lowestScore) {
        strength.advice = firstAdvice(patterns);
    }
    return strength;
}

QString adviceSentence(const QString &advice)
{
    if (advice == "too-short"_L1)
        return u"Use 12 characters or more."_s;
    if (advice == "too-long"_L1)
        return u"Use 128 characters or fewer."_s;
    if (advice == "contains-name"_L1)
        return u"It is built on your name or address, so it is easy to guess. Add one more unrelated word."_s;
    if (advice == "keyboard-pattern"_L1)
        return u"Keys that lie side by side are easy to guess. Use words instead."_s;
    if (advice == "common"_L1)
        return u"This password is in a list of leaked passwords. Choose another."_s;
    if (advice == "date"_L1)
        return u"Years and dates are easy to guess. Add a word."_s;
    if (advice == "repeats"_L1)
        return u"Repeated characters are easy to guess. Use words instead."_s;
    return u"Add one more unrelated word."_s;
}

void checkNewPassword(FieldErrors &errors, const QString &pointer, const Secret &password, const QString &email, const QString &fullName)
{
    checkLength(errors, pointer, password.exposeText(), shortestPassword, longestPassword);
    if (errors.has(pointer))
        return;
    const PasswordStrength strength = ratePassword(password, email, fullName);
    if (strength.score < lowestScore)
        errors.add(pointer, u"too-weak"_s, adviceSentence(strength.advice));
}

} // namespace Intrlume::Server
