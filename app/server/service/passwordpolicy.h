// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "server/service/fielderrors.h"

#include <QString>

namespace Intrlume::Server {

//! How hard a password is to guess, and the one thing to do about it.
struct PasswordStrength {
    int score = 0; //!< 0 to 4
    QString advice; //!< the contract's code; "none" for a password that sign-up takes
};

inline constexpr qsizetype shortestPassword = 12; //!< in characters
inline constexpr qsizetype longestPassword = 128;
inline constexpr int lowestScore = 3;

//! Rates \a password, with the words of \a email and \a fullName counting as easy to guess. Never 3 or more where sign-up would refuse it.
PasswordStrength ratePassword(const Secret &password, const QString &email, const QString &fullName);

//! The sentence for an advice code.
QString adviceSentence(const QString &advice);

//! Adds what is wrong with \a password as a new one at \a pointer: its length, or that it is easy to guess.
void checkNewPassword(FieldErrors &errors, const QString &pointer, const Secret &password, const QString &email, const QString &fullName);

} // namespace Intrlume::Server
