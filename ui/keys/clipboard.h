// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

namespace Intrlume::Ui {

//! Where copied text goes: the seam that lets tests look at it. Used on the GUI thread only.
class Clipboard {
public:
    virtual ~Clipboard() = default;

    virtual void setText(const QString &text) = 0;
    //! Copies \a secret and asks clipboard managers not to keep it. Some ignore that.
    virtual void setSecret(const Secret &secret) = 0;
    //! Whether this program put the clipboard's content there and it is still \a secret.
    virtual bool holds(const Secret &secret) const = 0;
    virtual void clear() = 0;
};

} // namespace Intrlume::Ui
