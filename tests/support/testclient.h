// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/httpanswer.h"

#include <QJsonObject>

#include <optional>

namespace Intrlume::Test {

//! Someone who has signed up, confirmed and signed in.
struct Person {
    QString email;
    QString password;
    QString accountId;
    QString sessionId;
    QString access;
    QString refresh;
};

//! An API key just generated.
struct NewKey {
    QString id;
    QString secret;
    QString etag;
};

//! What a request carries beyond method and target.
struct Call {
    QString token = {}; //!< for "Authorization: Bearer …"
    std::optional<QJsonObject> body = {}; //!< sent as application/json
    HttpHeaders headers = {};
    QString at = {}; //!< another address than the client's own, such as a region's
};

//! A plain blocking HTTP client that holds every answer against the contract: what the contract does not allow fails the running test.
class TestClient {
public:
    TestClient() = default;
    explicit TestClient(QString address)
        : m_address(std::move(address))
    {
    }

    const QString &address() const { return m_address; }

    HttpAnswer request(const QByteArray &method, const QString &target, const Call &call = {}) const;
    HttpAnswer get(const QString &target, const QString &token = {}) const { return request("GET", target, {.token = token}); }
    HttpAnswer post(const QString &target, const QJsonObject &body, const QString &token = {}) const
    {
        return request("POST", target, {.token = token, .body = body});
    }

    // The usual ways, each failing the test where it does not end as it should.
    QString signUpOnly(const QString &email, const QString &password,
                       const QString &name = QStringLiteral("Ananya Krishnan")) const; //!< the confirmation's id
    QString tokenFromMail(const QString &email) const; //!< of the newest mail to that address; empty where there is none
    void confirm(const QString &email) const;
    HttpAnswer signIn(const QString &email, const QString &password, const QString &device = QStringLiteral("desk-pc")) const;
    //! Signs up, confirms and signs in.
    Person newPerson(const QString &email = QStringLiteral("ananya@nilavya.example"), const QString &name = QStringLiteral("Ananya Krishnan")) const;
    QString newWorkspace(const Person &owner, const QString &name = QStringLiteral("Nilavya Health"),
                         const QString &region = QStringLiteral("in-mumbai")) const;
    NewKey newKey(const Person &owner, const QString &workspace, const QString &name, const QString &environment = QStringLiteral("live")) const;

protected:
    void setAddress(const QString &address) { m_address = address; }

private:
    QString m_address;
};

QString someUuid(); //!< for Idempotency-Key
QJsonObject deviceNamed(const QString &name);

} // namespace Intrlume::Test
