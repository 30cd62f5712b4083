// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/log.h"

#include <QJsonDocument>

#include <atomic>
#include <cstdio>

namespace Intrlume::Server {

namespace {
std::atomic<bool> requestLogging = false;
}

void setRequestLogging(bool on)
{
    requestLogging = on;
}

bool isRequestLogging()
{
    return requestLogging;
}

void logLine(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr); // One call: lines of several threads do not mix.
}

} // namespace Intrlume::Server
