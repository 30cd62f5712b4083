// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

namespace Intrlume::Server {

struct StoredKey;

//! How the regions learn of keys: the seam between the rules and the edges.
class KeyFeed {
public:
    virtual ~KeyFeed() = default;

    virtual QStringList regions() const = 0;
    //! Tells every region how \a keys are now, after the commit. A region that is connected acts by it when this returns.
    virtual void publish(const QList<StoredKey> &keys) = 0;
};

} // namespace Intrlume::Server
