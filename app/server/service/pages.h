// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/page.h"

namespace Intrlume::Server {

//! Makes a page of rows that were fetched one more than asked for: that one only says that there is more.
template<typename T>
Page<T> pageOf(QList<T> rows, int limit)
{
    Page<T> page{.items = std::move(rows), .next = {}};
    if (page.items.size() > limit) {
        page.items.removeLast();
        page.next.value = page.items.last().id.toString();
    }
    return page;
}

} // namespace Intrlume::Server
