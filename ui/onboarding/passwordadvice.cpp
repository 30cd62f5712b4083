// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/passwordadvice.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

struct Advice {
    Q_DECLARE_TR_FUNCTIONS(PasswordAdvice)
};

//! The first word of \a source that \a password contains; words of one or two letters are too common to name.
QString sharedWord(const QString &source, const QString &password)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    const QStringList words = source.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.size() > 2 && password.contains(word, Qt::CaseInsensitive))
            return word;
    }
    return {};
}

//! The longest run of neighbouring keys, four at least, as it was typed.
QString keyboardRun(const QString &password)
{
    static const QStringList rows = {u"1234567890"_s, u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s, u"qwertzuiop"_s, u"azertyuiop"_s};
    for (qsizetype length = password.size(); length >= 4; --length) {
        for (qsizetype from = 0; from + length <= password.size(); ++from) {
            QString part = password.mid(from, length);
            for (const QString &row : rows) {
                if (row.contains(part, Qt::CaseInsensitive))
                    return part;
            }
        }
    }
    return {};
}

QString nameAdvice(const QString &password, const QString &fullName, const QString &email)
{
    if (const QString word = sharedWord(fullName, password); !word.isEmpty())
        return Advice::tr("Add one more unrelated word. “%1” is part of your name, so it is easy to guess.").arg(word);
    if (const QString word = sharedWord(email, password); !word.isEmpty())
        return Advice::tr("Add one more unrelated word. “%1” is part of your email, so it is easy to guess.").arg(word);
    return Advice::tr("Add one more unrelated word. Your name and email are easy to guess.");
}

QString keyboardAdvice(const QString &password)
{
    const QString run = keyboardRun(password);
    if (run.isEmpty())
        return Advice::tr("Keyboard patterns are easy to guess. Use words instead.");
    return Advice::tr("“%1” is a keyboard pattern. Use words instead.").arg(run);
}

} // namespace

QString passwordAdvice(const QString &code, const QString &password, const QString &fullName, const QString &email)
{
    if (code == u"too-short")
        return Advice::tr("Use 12 characters or more.");
    if (code == u"too-long")
        return Advice::tr("Use 128 characters or fewer.");
    if (code == u"contains-name")
        return nameAdvice(password, fullName, email);
    if (code == u"keyboard-pattern")
        return keyboardAdvice(password);
    if (code == u"common")
        return Advice::tr("This password is in a list of leaked passwords. Choose another.");
    if (code == u"date")
        return Advice::tr("Years and dates are easy to guess. Add a word.");
    if (code == u"repeats")
        return Advice::tr("Repeated parts are easy to guess. Add a word.");
    if (code == u"add-words")
        return Advice::tr("Easy to guess. Add one more unrelated word.");
    if (code == u"none")
        return Advice::tr("Hard to guess. Keep it in a password manager.");
    return {}; // A newer server may know more; no advice is better than a code.
}

} // namespace Intrlume::Ui
