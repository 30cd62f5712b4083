// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Intrlume::Ui {

//! Puts the words of \a language ("en", "hi") in the place of those before, for the whole program, and makes it the language of dates
//! and numbers. English is among them for its plurals. What a language lacks is said in English. Needs a QCoreApplication; after it, the
//! caller asks its QML engine and its view models to say everything again.
void installTranslations(const QString &language);

} // namespace Intrlume::Ui
