// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace Intrlume::Server {

//! A request's body as one JSON object. Stricter than QJsonDocument: no member twice, at most 32 levels, valid UTF-8, nothing behind it.
//! Kind::Invalid, "body-invalid".
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray &body);

} // namespace Intrlume::Server
