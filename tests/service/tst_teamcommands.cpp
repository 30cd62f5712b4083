// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/builtprograms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Intrlume::Test;

//! `intrlume members`, `invites` and `roles` as built, against the built server: what an owner may, and what it refuses to whom.
class TeamCommandsTest : public QObject {
    Q_OBJECT

    using Outcome = BuiltPrograms::Outcome;

    BuiltPrograms m_programs{QStringLiteral(INTRLUME_PROGRAM)};
    const TestClient &m_client = m_programs.client;
    const Person &m_owner = m_programs.owner;
    Person m_vikram{.email = u"vikram@nilavya.example"_s, .password = {}};

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const { return m_programs.run(arguments, input); }
    //! What a command prints with --output json.
    QJsonObject json(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(run(arguments + QStringList{u"--output"_s, u"json"_s}).out).object();
    }
    QByteArray password() const { return m_owner.password.toUtf8() + '\n'; }
    bool logIn(const Person &person) const { return run({u"login"_s, person.email, u"--password-stdin"_s}, password()).code == 0; }
    QString roleOf(const Person &person) const
    {
        for (const QJsonValue &member : json({u"members"_s, u"list"_s, u"--search"_s, person.email})[u"items"_s].toArray()) {
            if (member[u"email"_s].toString() == person.email)
                return member[u"role_name"_s].toString();
        }
        return {};
    }
    //! Signs up through the newest invitation and accepts it, as its mail asks.
    void join(Person &person, const QString &name) const
    {
        const QString token = m_client.tokenFromMail(person.email);
        person.password = m_owner.password;
        m_client.post(u"/v1/accounts"_s,
                      {{u"email"_s, person.email}, {u"full_name"_s, name}, {u"password"_s, person.password}, {u"invitation_token"_s, token}});
        person.access = m_client.signIn(person.email, person.password).json()[u"access_token"_s].toString();
        QCOMPARE(m_client.post(u"/v1/invitations/accept"_s, {{u"token"_s, token}}, person.access).status, 200);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_programs.start(QStringLiteral(INTRLUME_SERVER_PROGRAM)));
        QCOMPARE(run({u"members"_s, u"list"_s}).code, 3);
        QVERIFY(m_programs.signIn());
    }
    void cleanupTestCase() { QVERIFY(m_programs.stop()); }

    void peopleAreInvited()
    {
        const Outcome sent = run({u"invites"_s, u"send"_s, u"--from"_s, u"-"_s, u"--role"_s, u"developer"_s},
                                 "# the team\nVikram Rao <vikram@nilavya.example>, asha@nilavya.example\nananya@nilavya.example; nobody\n");
        QCOMPARE(sent.code, 6); // "nobody" is no address.
        const QList<QByteArray> lines = sent.out.split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY2(lines.at(1).startsWith("vikram@nilavya.example  sent "), sent.out.constData());
        QVERIFY2(lines.at(3).startsWith("ananya@nilavya.example  already-member "), sent.out.constData());
        QVERIFY2(lines.at(4).startsWith("nobody                  invalid "), sent.out.constData());
        QCOMPARE(json({u"invites"_s, u"list"_s})[u"items"_s].toArray().size(), 2);
    }

    void aLinkDiesWithTheNextOneAndWithTheInvitation()
    {
        const QString first = m_client.tokenFromMail(u"asha@nilavya.example"_s);
        QCOMPARE(run({u"invites"_s, u"resend"_s, u"asha@nilavya.example"_s}).code, 0);
        const QString second = m_client.tokenFromMail(u"asha@nilavya.example"_s);
        QVERIFY(!second.isEmpty() && first != second);
        QVERIFY(m_client.post(u"/v1/invitations/preview"_s, {{u"token"_s, first}}).status != 200);
        QCOMPARE(m_client.post(u"/v1/invitations/preview"_s, {{u"token"_s, second}}).status, 200);
        QCOMPARE(run({u"invites"_s, u"revoke"_s, u"asha@nilavya.example"_s}).code, 2); // Nobody is there to ask.
        QCOMPARE(run({u"invites"_s, u"revoke"_s, u"asha@nilavya.example"_s, u"--yes"_s}).code, 0);
        QVERIFY(m_client.post(u"/v1/invitations/preview"_s, {{u"token"_s, second}}).status != 200);
        QCOMPARE(run({u"invites"_s, u"resend"_s, u"asha@nilavya.example"_s}).code, 5);
        const QJsonArray all = json({u"invites"_s, u"list"_s, u"--all"_s})[u"items"_s].toArray();
        const auto closed = std::find_if(all.begin(), all.end(), [](const QJsonValue &one) { return one[u"state"_s] == u"revoked"_s; });
        QVERIFY(closed != all.end());
        const Outcome again = run({u"invites"_s, u"resend"_s, (*closed)[u"id"_s].toString()});
        QCOMPARE(again.code, 6);
        QVERIFY2(again.err.startsWith("intrlume: This invitation was accepted, declined or revoked already.\n"), again.err.constData());
    }

    void aRoleIsMadeGivenChangedAndDeleted()
    {
        join(m_vikram, u"Vikram Rao"_s);
        QCOMPARE(roleOf(m_vikram), u"Developer"_s);
        QCOMPARE(run({u"roles"_s, u"create"_s, u"On call"_s, u"--copy"_s, u"viewer"_s, u"--allow"_s, u"logs:read"_s}).code, 0);
        QCOMPARE(run({u"roles"_s, u"create"_s, u"on call"_s, u"--allow"_s, u"logs:read"_s}).code, 6);
        const Outcome given = run({u"members"_s, u"set-role"_s, m_vikram.email, u"On call"_s});
        QCOMPARE(given.code, 0);
        QVERIFY2(given.err.startsWith("Vikram Rao is now On call instead of Developer.\n  Loses: agents:write, agents:test\n"),
                 given.err.constData());
        QCOMPARE(roleOf(m_vikram), u"On call"_s);
        QCOMPARE(run({u"roles"_s, u"edit"_s, u"On call"_s, u"--name"_s, u"Night shift"_s, u"--deny"_s, u"agents:read"_s}).code, 0);
        const QJsonObject role = json({u"roles"_s, u"show"_s, u"Night shift"_s})[u"role"_s].toObject();
        QCOMPARE(role[u"members"_s].toInt(), 1);
        QVERIFY(role[u"permissions"_s].toArray().contains(u"logs:read"_s) && !role[u"permissions"_s].toArray().contains(u"agents:read"_s));
        QCOMPARE(run({u"roles"_s, u"edit"_s, u"Owner"_s, u"--deny"_s, u"audit:read"_s}).code, 6);
        QCOMPARE(run({u"roles"_s, u"delete"_s, u"Night shift"_s, u"--move-to"_s, u"analyst"_s, u"--yes"_s}).code, 0);
        QCOMPARE(roleOf(m_vikram), u"Analyst"_s);
    }

    void whoManagesNobodyIsRefused()
    {
        QVERIFY(logIn(m_vikram));
        QCOMPARE(run({u"members"_s, u"list"_s}).code, 0);
        QCOMPARE(run({u"roles"_s, u"list"_s}).code, 0);
        for (const QStringList &command :
             {QStringList{u"members"_s, u"set-role"_s, m_vikram.email, u"owner"_s, u"--yes"_s},
              QStringList{u"members"_s, u"set-role"_s, m_owner.email, u"viewer"_s}, QStringList{u"members"_s, u"remove"_s, m_owner.email, u"--yes"_s},
              QStringList{u"members"_s, u"transfer"_s, m_owner.email, u"--yes"_s}, QStringList{u"invites"_s, u"list"_s},
              QStringList{u"invites"_s, u"send"_s, u"x@nilavya.example"_s, u"--role"_s, u"viewer"_s},
              QStringList{u"roles"_s, u"create"_s, u"Mine"_s, u"--allow"_s, u"agents:read"_s}}) {
            const Outcome refused = run(command);
            QVERIFY2(refused.code == 4, qPrintable(command.join(u' ')));
            QVERIFY2(refused.err.startsWith("intrlume: Your role in this workspace does not allow this.\n"), refused.err.constData());
        }
        QCOMPARE(run({u"accounts"_s, u"use"_s, m_owner.email}).code, 0);
        QCOMPARE(roleOf(m_owner), u"Owner"_s);
    }

    void theLastOwnerStays()
    {
        for (const QStringList &command :
             {QStringList{u"members"_s, u"set-role"_s, m_owner.email, u"viewer"_s, u"--yes"_s},
              QStringList{u"members"_s, u"remove"_s, m_owner.email, u"--yes"_s}, QStringList{u"members"_s, u"leave"_s, u"--yes"_s}}) {
            const Outcome refused = run(command);
            QVERIFY2(refused.code == 6, qPrintable(command.join(u' ')));
            QVERIFY2(refused.err.contains("intrlume: This workspace would have no owner left."), refused.err.constData());
        }
    }

    void ownersAreMadeWithThePasswordOnly()
    {
        QCOMPARE(run({u"members"_s, u"transfer"_s, m_vikram.email, u"--yes"_s}).code, 2); // Nobody is there to ask for it.
        QCOMPARE(run({u"members"_s, u"transfer"_s, m_vikram.email, u"--yes"_s, u"--password-stdin"_s}, "not the password\n").code, 3);
        QCOMPARE(run({u"invites"_s, u"send"_s, u"asha@nilavya.example"_s, u"--role"_s, u"owner"_s}).code, 2);
        QCOMPARE(roleOf(m_vikram), u"Analyst"_s);
        QCOMPARE(run({u"members"_s, u"transfer"_s, m_vikram.email, u"--yes"_s, u"--password-stdin"_s}, password()).code, 0);
        QCOMPARE(roleOf(m_vikram), u"Owner"_s);
        QCOMPARE(roleOf(m_owner), u"Developer"_s);
        QCOMPARE(run({u"invites"_s, u"list"_s}).code, 4); // The role counts at once.
    }

    void whoIsRemovedLeavesKeysBehind()
    {
        QVERIFY(logIn(m_vikram));
        QCOMPARE(run({u"members"_s, u"set-role"_s, m_owner.email, u"owner"_s, u"--password-stdin"_s}, password()).code, 0);
        QCOMPARE(run({u"accounts"_s, u"use"_s, m_owner.email}).code, 0);
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s}).code, 0);
        QCOMPARE(run({u"accounts"_s, u"use"_s, m_vikram.email}).code, 0);
        const Outcome removed = run({u"members"_s, u"remove"_s, m_owner.email, u"--yes"_s});
        QCOMPARE(removed.code, 0);
        QVERIFY2(removed.err.contains("go on working: 1.") && removed.err.contains("CRM sync (live, active)"), removed.err.constData());
        QVERIFY(run({u"keys"_s, u"list"_s}).out.contains("CRM sync"));
        QCOMPARE(run({u"accounts"_s, u"use"_s, m_owner.email}).code, 0);
        QCOMPARE(run({u"members"_s, u"list"_s}).code, 5); // No workspace is left.
    }
};

QTEST_GUILESS_MAIN(TeamCommandsTest)
#include "tst_teamcommands.moc"
