// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace Intrlume::Ui {

//! What a person is told about an error. Every page's wording comes from here.
QString errorText(const Error &error);

//! What stands under one field that the server refused. \a value is what was typed, for the sentences that name it.
QString fieldErrorText(const FieldError &error, const QString &value = {});

//! The server's complaint about the field at \a pointer, as a sentence; empty where it has none.
QString fieldErrorText(const Error &error, const QString &pointer, const QString &value = {});

//! Whether what was asked for may have been done although the answer is an error: nobody may say then that nothing was changed.
bool isOutcomeUnknown(const Error &error);

//! "Request 01J9…", for a person who asks for help; empty where the server never saw the request.
QString errorReference(const Error &error);

//! Why a key is not in this computer's keychain.
QString keyStoreErrorText(const Error &error);

//! Why \a program did not take a key over (handover/sending.h), with its own words where it said some.
QString handoverErrorText(const Error &error, const QString &program);

} // namespace Intrlume::Ui
