// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {
Q_NAMESPACE
QML_NAMED_ELEMENT(RequestState)

//! What a page shows in place of, or beside, its content.
enum class RequestState { Idle, Loading, Ready, Failed };
Q_ENUM_NS(RequestState)

} // namespace Intrlume::Ui
