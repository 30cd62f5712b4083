// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include <memory>

namespace Intrlume::Test {

//! A fake transport for as long as a test holds the line. A call in flight keeps its transport, and the transport keeps the call: at the
//! end of a test the line is hung up, so that every call that was never answered ends as cancelled and gives its memory back.
template<class FakeLine>
class HeldLine : public std::shared_ptr<FakeLine> {
public:
    HeldLine()
        : std::shared_ptr<FakeLine>(std::make_shared<FakeLine>())
    {
    }
    ~HeldLine()
    {
        // A call that ends may make its caller try once more; nobody tries more often than this.
        for (int round = 0; round < 10; ++round) {
            this->get()->hangUp();
            QCoreApplication::processEvents();
        }
    }
    Q_DISABLE_COPY_MOVE(HeldLine)
};

} // namespace Intrlume::Test
