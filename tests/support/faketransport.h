// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"
#include "support/heldline.h"

#include <QList>
#include <QMap>
#include <QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace Intrlume::Test {

//! A Transport that a test drives by hand: it records requests and answers the oldest that waits when told to. An answer given while
//! nothing waits is kept for the next request, so that a test can also lay out a whole conversation beforehand.
class FakeTransport final : public Api::Transport {
public:
    QCoro::Task<Result<Api::HttpReply>> send(Api::HttpRequest request) override;
    void setServer(const QString &address) override { m_server = address; }
    QString server() const override { return m_server; }

    void answer(Result<Api::HttpReply> reply);
    //! A 200 with that body.
    void answer(const QJsonObject &json) { answer(Api::HttpReply{.json = json}); }
    void fail(Error error) { answer(Result<Api::HttpReply>(tl::unexpected(std::move(error)))); }

    //! What to answer at once, from now on, to calls without a query whose path ends with \a path. They are not among the \c requests: what a
    //! page asks for by the way is not what a test is about.
    void always(const QString &path, const QJsonObject &json) { m_always.insert(path, json); }

    //! Ends every call that waits: it is cancelled.
    void hangUp();

    //! How many requests wait for an answer.
    qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }
    //! How many answers were given beforehand and not yet fetched.
    qsizetype leftOver() const { return m_prepared.size(); }

    QList<Api::HttpRequest> requests; //!< all so far, oldest first

private:
    //! Someone who waits: the promise says when, the reply says what; none where the transport went away first.
    struct Waiting {
        QPromise<void> arrival;
        std::shared_ptr<std::optional<Result<Api::HttpReply>>> reply;
    };

    QString m_server;
    QMap<QString, QJsonObject> m_always;
    std::vector<Waiting> m_waiting;
    QList<Result<Api::HttpReply>> m_prepared;
};

} // namespace Intrlume::Test
