// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Intrlume::Ui {

//! Keeps the text of every item with a true property `secret` from screen readers and whoever else listens to them.
//! Qt gives any accessibility client the plain text of a password field: in the tree, by the object that a focus event
//! names even where the item is ignored, and in the event of each change. Here such an item keeps its role, its focus and
//! the names `accessibleName` and `accessibleDescription`, has no text, and its text events go nowhere.
void keepSecretsFromAccessibility();

} // namespace Intrlume::Ui
