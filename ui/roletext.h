// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/role.h"

namespace Intrlume::Ui {

//! A role as a person reads it. Every page's name for it comes from here.
QString roleText(Role role);

} // namespace Intrlume::Ui
