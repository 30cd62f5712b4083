// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <string>

namespace Intrlume::Server {

//! What is counted, for /metrics. Each is a counter since the start.
struct Metrics {
    std::array<std::atomic<quint64>, 6> requestsByClass{}; //!< index: status / 100
    std::atomic<quint64> keyChecksGood = 0;
    std::atomic<quint64> keyChecksRefused = 0;

    //! In Prometheus's text form.
    std::string text() const
    {
        std::string out = "# HELP intrlume_requests_total Requests answered, by class of status.\n# TYPE intrlume_requests_total counter\n";
        for (size_t i = 2; i < requestsByClass.size(); ++i)
            out += "intrlume_requests_total{class=\"" + std::to_string(i) + "xx\"} " + std::to_string(requestsByClass.at(i)) + '\n';
        out += "# HELP intrlume_key_checks_total Checks of API keys.\n# TYPE intrlume_key_checks_total counter\n";
        out += "intrlume_key_checks_total{result=\"good\"} " + std::to_string(keyChecksGood) + '\n';
        out += "intrlume_key_checks_total{result=\"refused\"} " + std::to_string(keyChecksRefused) + '\n';
        return out;
    }
};

} // namespace Intrlume::Server
