// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/networktransport.h"

#include "api/certificateproblem.h"

#include <QCoroNetworkReply>
#include <QCoroSignal>

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
constexpr qsizetype longestAnswer = 4 * 1024 * 1024;

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Unauthorized;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 408:
    case 504:
        return Error::Kind::Timeout;
    case 409:
        return Error::Kind::Conflict;
    case 412:
    case 428:
        return Error::Kind::Changed;
    case 429:
        return Error::Kind::TooMany;
    default:
        // A redirect is none of the contract's answers, and following one could carry a token elsewhere.
        return status >= 500 ? Error::Kind::Server : status >= 400 ? Error::Kind::Invalid : Error::Kind::Malformed;
    }
}

Error problemOf(int status, const QJsonObject &json, const QNetworkReply &reply)
{
    Error error{.kind = kindOfStatus(status),
                .code = json["code"_L1].toString(),
                .detail = json["detail"_L1].toString(),
                .requestId = QString::fromLatin1(reply.rawHeader("X-Request-Id")),
                .retryAfter = std::chrono::seconds(reply.rawHeader("Retry-After").toLongLong()),
                .triesLeft = json["tries_left"_L1].toInt(-1),
                .confirmation = json["confirmation_id"_L1].toString(),
                .challenge = Secret::fromText(json["challenge"_L1].toString())};
    for (const QJsonValue &value : json["errors"_L1].toArray()) {
        const QJsonObject field = value.toObject();
        error.fields.append({field["pointer"_L1].toString(), field["code"_L1].toString(), field["detail"_L1].toString()});
    }
    return error;
}

//! What went wrong below HTTP, or nothing where a whole answer arrived.
std::optional<Error::Kind> networkFailure(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return {};
    case QNetworkReply::OperationCanceledError: // How Qt reports its own transfer timeout.
    case QNetworkReply::TimeoutError:
        return Error::Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::Untrusted;
    default:
        // From 201 on they restate the HTTP status, which is looked at by itself.
        return error < QNetworkReply::ContentAccessDenied ? std::optional(Error::Kind::Offline) : std::nullopt;
    }
}

QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url)
{
    QNetworkRequest result(url);
    result.setTransferTimeout(static_cast<int>(request.timeout.count()));
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setHeader(QNetworkRequest::UserAgentHeader, u"intrlume/" INTRLUME_VERSION ""_s);
    result.setRawHeader("Accept", "application/json, application/problem+json");
    if (!request.bearer.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + request.bearer.expose());
    if (!request.idempotencyKey.isEmpty())
        result.setRawHeader("Idempotency-Key", request.idempotencyKey.toLatin1());
    if (!request.ifMatch.isEmpty())
        result.setRawHeader("If-Match", '"' + request.ifMatch.toLatin1() + '"');
    if (!request.workspace.isEmpty())
        result.setRawHeader("Intrlume-Workspace", request.workspace.toString().toLatin1());
    if (!request.viewAs.isEmpty())
        result.setRawHeader("Intrlume-View-As", request.viewAs.toLatin1());
    return result;
}

QNetworkReply *start(QNetworkAccessManager &network, const HttpRequest &request, QNetworkRequest to)
{
    const QByteArray body = request.body.isEmpty() ? QByteArray() : QJsonDocument(request.body).toJson(QJsonDocument::Compact);
    if (!body.isEmpty())
        to.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    switch (request.verb) {
    case Verb::Get:
        return network.get(to);
    case Verb::Post:
        return network.post(to, body);
    case Verb::Patch:
        return network.sendCustomRequest(to, "PATCH", body);
    case Verb::Delete:
        return body.isEmpty() ? network.deleteResource(to) : network.sendCustomRequest(to, "DELETE", body);
    }
    Q_UNREACHABLE();
}

//! Qt has no limit on what it takes in; this one ends an answer that grows beyond \c longestAnswer.
void limitAnswer(QNetworkReply *reply)
{
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > longestAnswer)
            reply->abort();
    });
}

//! Reads the whole answer. \a tlsErrors is what was wrong with the server's certificate.
Result<HttpReply> readReply(QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const std::optional<Error::Kind> failure = networkFailure(reply.error())) {
        const bool tooLong = reply.error() == QNetworkReply::OperationCanceledError && reply.bytesAvailable() > longestAnswer;
        return tl::unexpected(Error{.kind = tooLong ? Error::Kind::Malformed : *failure,
                                    .code = *failure == Error::Kind::Untrusted ? certificateProblem(tlsErrors) : QString(),
                                    .detail = reply.errorString(),
                                    .requestId = QString::fromLatin1(reply.rawHeader("X-Request-Id"))});
    }
    const QByteArray body = reply.readAll();
    QJsonParseError parsing{};
    const QJsonDocument document = body.isEmpty() ? QJsonDocument() : QJsonDocument::fromJson(body, &parsing);
    if (status < 200 || status > 299)
        return tl::unexpected(problemOf(status, document.object(), reply));
    const QString requestId = QString::fromLatin1(reply.rawHeader("X-Request-Id"));
    if (!body.isEmpty() && !document.isObject())
        return tl::unexpected(Error{.kind = Error::Kind::Malformed, .code = u"malformed"_s, .detail = parsing.errorString(), .requestId = requestId});
    return HttpReply{status, document.object(), requestId};
}

QCoro::Task<Result<HttpReply>> sendOver(std::shared_ptr<QNetworkAccessManager> network, QString server, HttpRequest request)
{
    QUrl url(server);
    if (!url.isValid() || url.host().isEmpty())
        co_return fail(Error::Kind::Offline, u"no-server"_s, u"No server is known yet."_s);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isThisComputer(url.host())))
        co_return fail(Error::Kind::Untrusted, u"plain-http"_s, u"Plain HTTP is used on this computer only."_s);
    url.setPath(request.path, QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);

    const std::unique_ptr<QNetworkReply> reply(start(*network, request, networkRequest(request, url)));
    limitAnswer(reply.get());
    // Only heard: nothing here ever tells Qt to go on in spite of them.
    QList<QSslError> tlsErrors;
    const QMetaObject::Connection heard =
        QObject::connect(reply.get(), &QNetworkReply::sslErrors, reply.get(), [&tlsErrors](const QList<QSslError> &errors) { tlsErrors = errors; });
    // Qt's transfer timeout begins anew with every byte; this one is for the whole answer.
    QTimer::singleShot(request.timeout, reply.get(), &QNetworkReply::abort);
    if (!reply->isFinished())
        co_await qCoro(reply.get(), &QNetworkReply::finished);
    QObject::disconnect(heard);
    co_return readReply(*reply, tlsErrors);
}
} // namespace

NetworkTransport::NetworkTransport()
    : m_network(std::make_shared<QNetworkAccessManager>())
{
}

NetworkTransport::~NetworkTransport() = default;

QCoro::Task<Result<HttpReply>> NetworkTransport::send(HttpRequest request)
{
    QString server = request.server.isEmpty() ? m_server : request.server;
    return sendOver(m_network, std::move(server), std::move(request));
}

} // namespace Intrlume::Api
