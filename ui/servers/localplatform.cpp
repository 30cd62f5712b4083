// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "servers/localplatform.h"

namespace Intrlume::Ui {

void LocalPlatform::setReady(const QString &address)
{
    m_state = State::Ready;
    m_address = address;
    m_error.reset();
    Q_EMIT changed();
}

void LocalPlatform::setFailed(const Error &error)
{
    m_state = State::Failed;
    m_address.clear();
    m_error = error;
    Q_EMIT changed();
}

void LocalPlatform::restart()
{
    if (m_state != State::Failed)
        return;
    m_state = State::Starting;
    m_error.reset();
    Q_EMIT changed();
    Q_EMIT startRequested();
}

} // namespace Intrlume::Ui
