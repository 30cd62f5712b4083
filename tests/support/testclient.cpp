// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/testclient.h"

#include "support/openapicontract.h"
#include "support/rawconnection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {
const QString usualPassword = u"seven lanterns over the quiet river"_s;

QByteArray requestBytes(const QByteArray &method, const QString &target, const QString &address, const Call &call)
{
    QByteArray bytes = method + ' ' + target.toLatin1() + " HTTP/1.1\r\nHost: " + QUrl(address).authority().toLatin1() + "\r\nConnection: close\r\n";
    if (!call.token.isEmpty())
        bytes += "Authorization: Bearer " + call.token.toLatin1() + "\r\n";
    for (const auto &[name, value] : call.headers)
        bytes += name + ": " + value + "\r\n";
    if (!call.body)
        return bytes + "\r\n";
    const QByteArray body = QJsonDocument(*call.body).toJson(QJsonDocument::Compact);
    return bytes + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void failTest(const QString &message)
{
    QTest::qFail(message.toUtf8().constData(), __FILE__, __LINE__);
}

//! Fails the running test where \a answer has another status.
void expect(const HttpAnswer &answer, int status, const char *what)
{
    if (answer.status != status)
        failTest(u"%1: %2 instead of %3: %4 %5"_s.arg(QString::fromLatin1(what))
                     .arg(answer.status)
                     .arg(status)
                     .arg(answer.problem, QString::fromUtf8(answer.body)));
}
} // namespace

QString someUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QJsonObject deviceNamed(const QString &name)
{
    return {{u"name"_s, name}, {u"platform"_s, u"Debian 12"_s}};
}

HttpAnswer TestClient::request(const QByteArray &method, const QString &target, const Call &call) const
{
    const QString address = call.at.isEmpty() ? m_address : call.at;
    RawConnection connection(address);
    connection.send(requestBytes(method, target, address, call));
    const HttpAnswer answer = connection.readAnswer(std::chrono::seconds(40)); // Longer than any long poll.
    const QStringList violations = OpenApiContract::ofTheProject().violations(method, target.toLatin1(), answer);
    if (!violations.isEmpty()) {
        failTest(u"%1 %2 answered %3 against the contract:\n  %4\n  %5"_s.arg(QString::fromLatin1(method), target)
                     .arg(answer.status)
                     .arg(violations.join(u"\n  "_s), QString::fromUtf8(answer.body.left(2000))));
    }
    return answer;
}

QString TestClient::signUpOnly(const QString &email, const QString &password, const QString &name) const
{
    const HttpAnswer answer = post(u"/v1/accounts"_s, {{u"email"_s, email}, {u"full_name"_s, name}, {u"password"_s, password}});
    expect(answer, 202, "signing up");
    return answer.json()["id"_L1].toString();
}

QString TestClient::tokenFromMail(const QString &email) const
{
    static const QRegularExpression form(u"token=([A-Za-z0-9_-]+)"_s);
    for (const QJsonValue &mail : get(u"/v1/local/mailbox"_s).json()["items"_L1].toArray()) {
        const QRegularExpressionMatch match = form.match(mail["text"_L1].toString());
        if (mail["to"_L1].toString().compare(email, Qt::CaseInsensitive) == 0 && match.hasMatch())
            return match.captured(1);
    }
    return {};
}

void TestClient::confirm(const QString &email) const
{
    // Mail leaves after the answer: it is there soon, not at once.
    QString token;
    if (!QTest::qWaitFor([&] { return !(token = tokenFromMail(email)).isEmpty(); }, 10000))
        return failTest(u"no mail with a link came to "_s + email);
    expect(post(u"/v1/confirmations"_s, {{u"token"_s, token}}), 200, "confirming");
}

HttpAnswer TestClient::signIn(const QString &email, const QString &password, const QString &device) const
{
    return post(u"/v1/sessions"_s, {{u"email"_s, email}, {u"password"_s, password}, {u"device"_s, deviceNamed(device)}});
}

Person TestClient::newPerson(const QString &email, const QString &name) const
{
    signUpOnly(email, usualPassword, name);
    confirm(email);
    const HttpAnswer answer = signIn(email, usualPassword);
    expect(answer, 201, "signing in");
    const QJsonObject json = answer.json();
    return {.email = email,
            .password = usualPassword,
            .accountId = json["account"_L1]["id"_L1].toString(),
            .sessionId = json["session"_L1]["id"_L1].toString(),
            .access = json["access_token"_L1].toString(),
            .refresh = json["refresh_token"_L1].toString()};
}

QString TestClient::newWorkspace(const Person &owner, const QString &name, const QString &region) const
{
    const HttpAnswer answer = post(u"/v1/workspaces"_s, {{u"name"_s, name}, {u"region"_s, region}}, owner.access);
    expect(answer, 201, "creating a workspace");
    return answer.json()["id"_L1].toString();
}

NewKey TestClient::newKey(const Person &owner, const QString &workspace, const QString &name, const QString &environment) const
{
    const HttpAnswer answer =
        post(u"/v1/workspaces/%1/api-keys"_s.arg(workspace), {{u"name"_s, name}, {u"environment"_s, environment}}, owner.access);
    expect(answer, 201, "generating a key");
    const QJsonObject key = answer.json()["key"_L1].toObject();
    return {.id = key["id"_L1].toString(), .secret = answer.json()["secret"_L1].toString(), .etag = key["etag"_L1].toString()};
}

} // namespace Intrlume::Test
