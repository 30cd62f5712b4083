// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Intrlume::Ui {

//! The one piece of advice under a password, from the server's code (contract, password-check). The server never sends words
//! of the password back, so the word that the sentence names is found here, in \a password and \a fullName or \a email.
QString passwordAdvice(const QString &code, const QString &password, const QString &fullName, const QString &email);

} // namespace Intrlume::Ui
