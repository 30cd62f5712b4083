// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/problem.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
//! Status and title of a code.
struct Form {
    const char *code;
    int status;
    const char *title;
};

constexpr Form forms[] = {
    {"bad-request", 400, "Bad request"},
    {"body-invalid", 400, "The body cannot be read"},
    {"query-invalid", 400, "The query cannot be read"},
    {"header-invalid", 400, "A header cannot be read"},
    {"workspace-missing", 400, "Which workspace?"},
    {"session-missing", 401, "Sign in first"},
    {"session-invalid", 401, "The session is not valid"},
    {"credentials-wrong", 401, "Wrong credentials"},
    {"password-wrong", 401, "Wrong password"},
    {"code-wrong", 401, "Wrong code"},
    {"code-used", 401, "The code was used"},
    {"second-factor-required", 401, "A code is needed, too"},
    {"refresh-invalid", 401, "The session has ended"},
    {"refresh-reused", 401, "The session was ended"},
    {"key-missing", 401, "An API key is needed"},
    {"key-invalid", 401, "The API key is not valid"},
    {"key-revoked", 401, "The API key is revoked"},
    {"key-paused", 401, "The API key is paused"},
    {"email-not-confirmed", 403, "The email is not confirmed"},
    {"ip-not-allowed", 403, "Not from this address"},
    {"permission-missing", 403, "Not permitted"},
    {"elevation-required", 403, "Say your password once more"},
    {"authorization-denied", 403, "The person said no"},
    {"grant-too-much", 403, "More than you may do yourself"},
    {"invitation-other-account", 403, "For another address"},
    {"domain-not-allowed", 403, "Not of the domains that are let in"},
    {"view-as-read-only", 403, "Only looking"},
    {"origin-not-allowed", 403, "Not from a web page"},
    {"not-found", 404, "Not found"},
    {"method-not-allowed", 405, "Not this method"},
    {"request-timeout", 408, "The request took too long"},
    {"already-running", 409, "Still running"},
    {"already-confirmed", 409, "Confirmed already"},
    {"already-revoked", 409, "Revoked already"},
    {"second-factor-on", 409, "Two-factor sign-in is on"},
    {"second-factor-off", 409, "Two-factor sign-in is off"},
    {"authorization-pending", 409, "Nobody has approved yet"},
    {"key-not-active", 409, "The key is ending or revoked"},
    {"key-not-ending", 409, "The key has no end"},
    {"key-not-revoked", 409, "The key is not revoked"},
    {"revocation-running", 409, "Not every region has confirmed yet"},
    {"last-owner", 409, "The only owner"},
    {"role-built-in", 409, "A built-in role"},
    {"invitation-closed", 409, "Accepted, declined or revoked already"},
    {"already-member", 409, "A member already"},
    {"name-taken", 409, "The name is taken"},
    {"slug-taken", 409, "The address is taken"},
    {"confirmation-used", 410, "The link was used"},
    {"confirmation-expired", 410, "The link has expired"},
    {"challenge-expired", 410, "This took too long"},
    {"reset-used", 410, "The link was used"},
    {"reset-expired", 410, "The link has expired"},
    {"device-code-expired", 410, "The code has expired"},
    {"invitation-used", 410, "The invitation was answered"},
    {"invitation-revoked", 410, "The invitation was taken back"},
    {"invitation-expired", 410, "The invitation has expired"},
    {"changed", 412, "Changed meanwhile"},
    {"body-too-large", 413, "The body is too large"},
    {"uri-too-long", 414, "The address is too long"},
    {"media-type-unsupported", 415, "Send JSON"},
    {"host-unknown", 421, "This is not that host"},
    {"fields-invalid", 422, "Some fields need to be corrected"},
    {"idempotency-key-reused", 422, "The Idempotency-Key was used before"},
    {"if-match-missing", 428, "Say which version"},
    {"too-many-requests", 429, "Too many requests"},
    {"slow-down", 429, "Ask less often"},
    {"header-too-large", 431, "The header is too large"},
    {"internal", 500, "A fault of the server"},
    {"unavailable", 503, "Not available now"},
    {"key-unconfirmed", 503, "Keys cannot be confirmed now"},
};

const Form &formOf(const QString &code)
{
    for (const Form &form : forms) {
        if (code == QLatin1String(form.code))
            return form;
    }
    for (const Form &form : forms) {
        if (form.status == 500)
            return form; // A code without a form is a fault of ours, as is whatever brought it here.
    }
    Q_UNREACHABLE();
}

QJsonArray fieldsToJson(const QList<FieldError> &fields)
{
    QJsonArray array;
    for (const FieldError &field : fields)
        array.append(QJsonObject{{u"pointer"_s, field.pointer}, {u"code"_s, field.code}, {u"detail"_s, field.detail}});
    return array;
}
} // namespace

Reply jsonReply(int status, const QJsonObject &json)
{
    return {.status = status, .body = QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString()};
}

void addRateLimit(Reply &reply, const RateState &state)
{
    const std::string name = '"' + std::string(state.policy.name) + '"';
    reply.headers.emplace_back("RateLimit-Policy",
                               name + ";q=" + std::to_string(state.policy.quota) + ";w=" + std::to_string(state.policy.window.count()));
    reply.headers.emplace_back("RateLimit",
                               name + ";r=" + std::to_string(std::max(0, state.remaining)) + ";t=" + std::to_string(state.reset.count()));
}

Reply problem(const Error &error, const std::string &requestId, const CallContext *context)
{
    const Form &form = formOf(error.code);
    const QString code = QLatin1String(form.code);
    QJsonObject json = context ? context->problemMembers : QJsonObject();
    json.insert(u"type"_s, u"urn:intrlume:problem:"_s + code);
    json.insert(u"title"_s, QLatin1String(form.title));
    json.insert(u"status"_s, form.status);
    json.insert(u"detail"_s, error.detail);
    json.insert(u"code"_s, code);
    json.insert(u"request_id"_s, QString::fromStdString(requestId));
    if (!error.fields.isEmpty())
        json.insert(u"errors"_s, fieldsToJson(error.fields));
    Reply reply = jsonReply(form.status, json);
    reply.contentType = "application/problem+json";
    if (form.status == 401)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (error.retryAfter.count() > 0)
        reply.headers.emplace_back("Retry-After", std::to_string(error.retryAfter.count()));
    if (context && context->rate)
        addRateLimit(reply, *context->rate);
    return reply;
}

} // namespace Intrlume::Server
