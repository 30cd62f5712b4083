// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/page.h"
#include "core/secret.h"
#include "server/http/message.h"
#include "server/http/problem.h"

#include <QJsonObject>
#include <QMap>

namespace Intrlume::Server {

class Store;

//! One call as a route sees it: the request, taken apart and authenticated.
struct Call {
    const Request &request;
    Store &store;
    CallContext &context;
    QMap<QString, QString> path = {}; //!< {name} → value
    QMap<QString, QString> query = {}; //!< only names that the route declared
    QJsonObject body = {};
    WorkspaceId workspace = {}; //!< of a call to /agents: the key's, or the one that Intrlume-Workspace names
    bool last = true; //!< a long poll may wait no more

    template<typename IdType>
    IdType pathId(const QString &name) const
    {
        return IdType(path.value(name));
    }
    //! ?limit=, 50 where absent; the router has checked it.
    int limit() const;
    int waitSeconds() const;
    Cursor after() const { return {query.value(QStringLiteral("after"))}; }
};

//! What a route takes, and the function behind it.
struct Route {
    enum class Auth {
        None,
        Session,
        Key,
        Caller, //!< a session or a key; what either may do is for the rules to say
        SessionOrKey, //!< the same, and the workspace is the key's, or the one that Intrlume-Workspace names
    };
    enum class Body { None, Optional, Json, Form };

    const char *method;
    const char *pattern; //!< "/v1/workspaces/{workspace}"
    Auth auth = Auth::None;
    Body body = Body::None;
    QStringList query = {};
    bool creates = false; //!< takes an Idempotency-Key
    std::function<Outcome(Call &)> run = {};
};

//! Finds the route of a request.
class Router {
public:
    //! A request's route and what its path holds; or, with the path known but not the method, the methods that are.
    struct Match {
        const Route *route = nullptr;
        QMap<QString, QString> path;
        QStringList allowed;
    };

    void add(Route route);
    Match find(std::string_view method, std::string_view path) const;

private:
    struct Entry {
        Route route;
        QList<QByteArray> segments;
    };
    std::vector<Entry> m_routes;
};

//! The query of \a target by name. Kind::Invalid, "query-invalid", for a name that is not in \a known, one given twice and bad escapes.
[[nodiscard]] Result<QMap<QString, QString>> readQuery(const std::string &target, const QStringList &known);

//! Percent-decodes; nothing for a bad escape, a NUL or what is not UTF-8.
std::optional<QString> decoded(QByteArrayView text, bool plusIsSpace);

} // namespace Intrlume::Server
