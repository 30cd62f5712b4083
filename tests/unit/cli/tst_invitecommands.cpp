// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "unit/cli/teamworld.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
InvitationResult sentTo(const QString &email)
{
    return {.outcome = u"sent"_s, .email = email, .invitation = TeamWorld::invitation(email), .detail = {}};
}
} // namespace

//! `intrlume invites`: every byte that is printed, and what is sent.
class InviteCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TeamWorld> m_world;

    int run(const QStringList &arguments) { return m_world->run(QStringList{u"invites"_s} + arguments); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }
    void answerResults(const QList<InvitationResult> &results) { m_world->service->answer(QJsonObject{{u"results"_s, TeamWorld::jsonOf(results)}}); }
    QStringList sentAddresses() const
    {
        QStringList addresses;
        for (const QJsonValue &one : m_world->lastRequest().body[u"invitations"_s].toArray())
            addresses.append(one[u"email"_s].toString());
        return addresses;
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<TeamWorld>(); }
    void cleanup() { QCOMPARE(m_world->service->leftOver(), 0); }

    void theyAreListed()
    {
        m_world->beInAWorkspace();
        m_world->listInvitations({TeamWorld::invitation(u"asha@nilavya.example"_s)});
        QCOMPARE(run({u"list"_s}), 0);
        QCOMPARE(out(),
                 u"EMAIL                 ROLE     STATE    INVITED BY       SENT               EXPIRES            ID\n"
                 "asha@nilavya.example  Analyst  pending  Ananya Krishnan  2026-11-22 10:42Z  2026-11-29 10:42Z  inv_01JZ0000000000000000000000\n"_s);
        QVERIFY(!m_world->lastRequest().query.hasQueryItem(u"state"_s));

        m_world->beInAWorkspace();
        m_world->listInvitations({});
        QCOMPARE(run({u"list"_s, u"--all"_s}), 0);
        QCOMPARE(err(), u"No invitations in nilavya-health.\n"_s);
        QCOMPARE(m_world->lastRequest().query.queryItemValue(u"state"_s), u"all"_s);
    }

    void peopleAreInvited()
    {
        m_world->beInAWorkspace();
        m_world->listRoles();
        answerResults({sentTo(u"asha@nilavya.example"_s),
                       {.outcome = u"already-member"_s,
                        .email = u"vikram@nilavya.example"_s,
                        .invitation = {},
                        .detail = u"vikram@nilavya.example is already a member."_s}});
        QCOMPARE(run({u"send"_s, u"asha@nilavya.example"_s, u"vikram@nilavya.example"_s, u"--role"_s, u"analyst"_s}), 0);
        QCOMPARE(out(), u"EMAIL                   RESULT          EXPIRES            WHY\n"
                        "asha@nilavya.example    sent            2026-11-29 10:42Z\n"
                        "vikram@nilavya.example  already-member  -                  vikram@nilavya.example is already a member.\n"_s);
        QCOMPARE(err(), QString());
        QCOMPARE(sentAddresses(), (QStringList{u"asha@nilavya.example"_s, u"vikram@nilavya.example"_s}));
        QCOMPARE(m_world->lastRequest().body[u"invitations"_s][0][u"role"_s].toString(), u"analyst"_s);
    }

    void whoCannotBeInvitedFailsTheCommand()
    {
        m_world->beInAWorkspace();
        m_world->listRoles();
        const InvitationResult refused{.outcome = u"invalid"_s, .email = u"nobody"_s, .invitation = {}, .detail = u"There is no @ in it."_s};
        answerResults({sentTo(u"asha@nilavya.example"_s), refused});
        QCOMPARE(run({u"send"_s, u"asha@nilavya.example"_s, u"nobody"_s, u"--role"_s, u"viewer"_s, u"--output"_s, u"json"_s}), 6);
        QCOMPARE(m_world->printedJson()[u"results"_s].toArray().size(), 2);
        QCOMPARE(m_world->printedJson()[u"results"_s][1][u"outcome"_s].toString(), u"invalid"_s);
        QCOMPARE(err(), u"intrlume: Not invited: 1 of 2.\n"_s);
    }

    void aListIsReadAsPeopleKeepIt_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("addresses");
        const QStringList two{u"asha@n.example"_s, u"bo@n.example"_s};
        QTest::newRow("lines") << u"asha@n.example\nbo@n.example\n"_s << two;
        QTest::newRow("lines of another system") << u"asha@n.example\r\nbo@n.example\r\n"_s << two;
        QTest::newRow("commas") << u"asha@n.example, bo@n.example,"_s << two;
        QTest::newRow("semicolons") << u"asha@n.example;bo@n.example"_s << two;
        QTest::newRow("spaces") << u"  asha@n.example \t bo@n.example"_s << two;
        QTest::newRow("names") << u"Asha Rao <asha@n.example>, \"Bo\" <bo@n.example>"_s << two;
        QTest::newRow("names in a row") << u"Asha Rao <asha@n.example> Bo <bo@n.example>"_s << two;
        QTest::newRow("a comma in a name") << u"\"Rao, Asha\" <asha@n.example>, \"Bo\" <bo@n.example>"_s << two;
        QTest::newRow("remarks") << u"# the night shift\nasha@n.example\n  # and\nbo@n.example"_s << two;
        QTest::newRow("twice") << u"asha@n.example\nASHA@n.example\nbo@n.example"_s << two;
        QTest::newRow("what is none goes along") << u"asha@n.example\nbo"_s << QStringList{u"asha@n.example"_s, u"bo"_s};
    }
    void aListIsReadAsPeopleKeepIt()
    {
        QFETCH(QString, list);
        QFETCH(QStringList, addresses);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"people.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(list.toUtf8());
        file.close();
        m_world->terminal.input = list;
        for (const QString &from : {file.fileName(), u"-"_s}) {
            m_world->beInAWorkspace();
            m_world->listRoles();
            answerResults({sentTo(addresses.first()), sentTo(addresses.last())});
            QCOMPARE(run({u"send"_s, u"--from"_s, from, u"--role"_s, u"viewer"_s}), 0);
            QCOMPARE(sentAddresses(), addresses);
        }
    }

    void manyGoInPieces()
    {
        QStringList emails;
        for (int i = 0; i < 60; ++i)
            emails.append(u"person%1@n.example"_s.arg(i));
        m_world->terminal.input = emails.join(u'\n');
        m_world->beInAWorkspace();
        m_world->listRoles();
        answerResults({sentTo(emails.first())});
        m_world->service->fail({.kind = Error::Kind::Offline});
        QCOMPARE(run({u"send"_s, u"--from"_s, u"-"_s, u"--role"_s, u"viewer"_s}), 8);
        QCOMPARE(sentAddresses(), emails.mid(50));
        QVERIFY(out().contains(u"person0@n.example  sent"_s)); // What went out before it failed is known all the same.
    }

    void ownersAreInvitedWithThePassword()
    {
        m_world->beInAWorkspace();
        m_world->listRoles();
        m_world->elevationIsAsked();
        answerResults({sentTo(u"asha@nilavya.example"_s)});
        m_world->terminal.input = u"correct horse\n"_s;
        QCOMPARE(run({u"send"_s, u"asha@nilavya.example"_s, u"--role"_s, u"Owner"_s, u"--password-stdin"_s}), 0);
        QCOMPARE(m_world->service->requests.at(m_world->service->requests.size() - 2).body, (QJsonObject{{u"password"_s, u"correct horse"_s}}));
    }

    void whatMakesNoSenseIsRefusedBeforeAnythingIsSent()
    {
        QCOMPARE(run({u"send"_s, u"--role"_s, u"viewer"_s}), 2);
        QCOMPARE(err(), u"intrlume: Whom? Give email addresses, or a list with --from.\n"_s);
        QCOMPARE(run({u"send"_s, u"asha@n.example"_s}), 2);
        QCOMPARE(run({u"send"_s, u"--from"_s, u"-"_s, u"--password-stdin"_s, u"--role"_s, u"owner"_s}), 2);
        QCOMPARE(run({u"send"_s, u"--from"_s, u"-"_s, u"--role"_s, u"viewer"_s}), 2);
        QCOMPARE(err(), u"intrlume: The list holds no address.\n"_s);
        QCOMPARE(run({u"send"_s, u"--from"_s, u"/nonexistent/people"_s, u"--role"_s, u"viewer"_s}), 1);
        QCOMPARE(err(), u"intrlume: The list could not be read, or it is longer than a list of addresses can be.\n"_s);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void oneIsSentAgain()
    {
        m_world->beInAWorkspace();
        m_world->listInvitations({TeamWorld::invitation(u"asha@nilavya.example"_s, Invitation::State::Expired)});
        m_world->service->answer(TeamWorld::invitation(u"asha@nilavya.example"_s).toJson());
        QCOMPARE(run({u"resend"_s, u"Asha@nilavya.example"_s}), 0);
        QCOMPARE(err(), u"asha@nilavya.example got a new link, which works until 2026-11-29 10:42Z. The one before is dead.\n"_s);
        QVERIFY(m_world->lastRequest().path.endsWith(u"/inv_01JZ0000000000000000000000/resend"_s));
    }

    void oneIsTakenBackAfterAsking()
    {
        const Invitation revoked = TeamWorld::invitation(u"asha@nilavya.example"_s, Invitation::State::Revoked);
        m_world->beInAWorkspace();
        m_world->listInvitations({TeamWorld::invitation(u"asha@nilavya.example"_s)});
        m_world->terminal.yes = false;
        QCOMPARE(run({u"revoke"_s, u"asha@nilavya.example"_s}), 130);
        QCOMPARE(m_world->terminal.prompts, QStringList{u"Revoke the invitation of asha@nilavya.example? The link in their mail stops working."_s});
        m_world->beInAWorkspace();
        m_world->listInvitations({TeamWorld::invitation(u"asha@nilavya.example"_s)});
        m_world->service->answer(revoked.toJson());
        QCOMPARE(run({u"revoke"_s, revoked.id.toString(), u"--yes"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_world->printedJson(), (QJsonObject{{u"invitation"_s, revoked.toJson()}}));
        QCOMPARE(err(), u"The invitation of asha@nilavya.example is revoked.\n"_s);
    }

    void whatIsClosedStaysClosed()
    {
        m_world->beInAWorkspace();
        m_world->listInvitations({});
        QCOMPARE(run({u"resend"_s, u"asha@nilavya.example"_s}), 5);
        QCOMPARE(err(), u"intrlume: There is no open invitation “asha@nilavya.example”; see “intrlume invites list”.\n"_s);
        const Invitation accepted = TeamWorld::invitation(u"asha@nilavya.example"_s, Invitation::State::Accepted);
        m_world->beInAWorkspace();
        m_world->listInvitations({accepted});
        m_world->service->fail({.kind = Error::Kind::Conflict, .code = u"invitation-closed"_s});
        QCOMPARE(run({u"resend"_s, accepted.id.toString()}), 6);
        QCOMPARE(err(), u"intrlume: This invitation was accepted, declined or revoked already.\n"_s);
    }
};

QTEST_GUILESS_MAIN(InviteCommandsTest)
#include "tst_invitecommands.moc"
