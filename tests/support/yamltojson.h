// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace Intrlume::Test {

//! Reads YAML 1.2 of the JSON kind: maps with text keys, lists, and scalars by the core schema; quoted scalars are always text.
//! On failure gives Undefined and says why in \a problem.
QJsonValue yamlToJson(const QByteArray &yaml, QString *problem);

} // namespace Intrlume::Test
