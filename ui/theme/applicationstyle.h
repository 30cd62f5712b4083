// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Intrlume::Ui {

//! Sets the fonts of the whole program: Inter for text if it is installed, else the desktop's own sans; and what
//! Theme.monoFamily stands for. Keeps secret fields from accessibility clients. Call once, after QGuiApplication is made and before the first window.
void prepareApplication();

} // namespace Intrlume::Ui
