// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/iprange.h"
#include "server/service/caller.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace Intrlume::Server {

//! One request as it came off the wire, framing and limits already checked.
struct Request {
    std::string method;
    std::string target; //!< path and query, as sent
    std::vector<std::pair<std::string, std::string>> headers; //!< names in lower case
    std::string body;
    IpAddress peer; //!< who called, also through proxies that are trusted
    QString peerText;
    size_t region = 0; //!< index of the region whose address was called; 0 for the main address
    std::string id; //!< X-Request-Id

    //! The first header of this name (lower case), or nothing.
    const std::string *header(std::string_view name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return &value;
        }
        return nullptr;
    }
    std::string_view path() const { return std::string_view(target).substr(0, target.find('?')); }
};

//! One answer, before it goes onto the wire.
struct Reply {
    int status = 200;
    const char *contentType = "application/json"; //!< null: no body
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    bool close = false; //!< end the connection afterwards: its framing can no longer be trusted, or the server stops
};

//! No answer yet: run the call again when \a topic is notified.
struct Wait {
    QString topic;
    quint64 ticket = 0;
    int seconds = 0;
};

using Outcome = std::variant<Reply, Wait>;

//! What a connection asks of the application behind it. Called on the connection's thread.
class RequestSink {
public:
    using Done = std::function<void(Outcome)>;

    virtual ~RequestSink() = default;
    //! Answers at once what costs nothing.
    virtual std::optional<Reply> immediate(const Request &request) = 0;
    //! Answers on a worker; \a done is called there, or right here where the server cannot take more. \a last: no further waiting.
    virtual void handle(std::shared_ptr<const Request> request, bool last, Done done) = 0;
    //! The answer to what is no request that can be read: \a code is one of the contract's.
    virtual Reply refusal(const std::string &requestId, const char *code) = 0;
};

} // namespace Intrlume::Server
