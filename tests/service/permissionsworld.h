// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/role.h"
#include "support/accesstable.h"
#include "support/fakeclock.h"
#include "support/openapicontract.h"
#include "support/testplatform.h"

#include <memory>
#include <optional>

namespace Intrlume::Test {

//! What the variables of a path stand for in one call.
struct Target {
    QString workspace;
    QString key;
    QString agent;
    QString member = {};
    QString role = {};
    QString invitation = {};
};

//! The codes that refuse a caller as such. Whatever else comes back, the caller was let in.
bool refusesTheCaller(const QString &code);
//! What an operation answers to whoever may call it, where that is no success: its example names what there is none of.
QStringList otherwise(const QString &operation);

//! Every operation of the contract, to be tried over loopback by everyone whom a call can come from, and held against what the contract says of it.
//! The second person's membership is written into the database: so a role is what is tried, and not how one gets it.
class PermissionsWorld {
protected:
    void start(); //!< before the first test
    void stop();
    void renew(); //!< before each: who is signed in stays so, and the owner elevated

    void execute(const QString &statement, const QVariantList &values);
    void setRole(Role role) { setRole(toString(role)); }
    void setRole(const QString &role);
    QString freshName() { return QStringLiteral("name %1").arg(++m_names); }
    HttpAnswer asOwner(const QString &path, const std::optional<QJsonObject> &body = {}) const;
    QString newToken(const Person &person) const;
    QString newSecret(const QString &environment, bool automation);
    //! A role of the workspace's own with exactly these permissions, also such as no call would make.
    QString roleWith(const QList<Permission> &permissions);
    //! Somebody else's everything, with a right to none of it.
    Target newForeign() const;
    //! What \a who sends as a bearer token. Keys are new for each call, and so are sessions where \a ofItsOwn says so: ending one harms no other.
    QString tokenOf(Who who, bool ofItsOwn);
    //! A key in the state that the operation asks for.
    QString keyFor(const Operation &operation);
    //! Somebody to be looked at, changed or removed.
    QString newMember() { return newMember(m_workspace); }
    QString newMember(const QString &workspace);
    QString newRole();
    QString newInvitation();
    //! What each variable of the operation's path stands for, new for each call.
    Target targetFor(const Operation &operation);
    QJsonObject bodyFor(const Operation &operation);
    static QString pathFor(const Operation &operation, const Target &target);
    HttpAnswer call(const Operation &operation, const QString &token, const Target &target, const QString &viewAs = {});
    //! An answer without what says who asked, and when.
    static QJsonValue withoutCaller(const QJsonValue &value);
    //! \a also: codes of what the caller was let in to and that there is none of.
    static void judge(const HttpAnswer &answer, Access expected, const QStringList &also = {});

    const QList<Operation> m_operations = operationsOf(OpenApiContract::ofTheProject().document());
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<TestPlatform> m_platform;
    Person m_owner;
    Person m_member;
    Person m_stranger;
    QString m_workspace;
    QString m_keys;
    QString m_agent;
    Target m_foreign;
    int m_names = 0;
};

} // namespace Intrlume::Test
