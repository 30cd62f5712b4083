// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! Invitations from both ends: who invites, and who holds the link.
class InvitationsTest : public QObject {
    Q_OBJECT

    static inline const QString noor = u"noor@nilavya.example"_s;
    std::unique_ptr<Team> m_team;

    QJsonObject sendOne(const QString &email = noor, const QString &role = u"analyst"_s) const
    {
        return m_team->invite(m_team->owner, email, role).json()["results"_L1][0].toObject();
    }
    HttpAnswer answer(const QString &what, const QString &token, const QString &access = {}) const
    {
        return m_team->platform->post(u"/v1/invitations/"_s + what, {{u"token"_s, token}}, access);
    }
    HttpAnswer act(const QJsonValue &invitation, const QString &what) const
    {
        return m_team->platform->post(m_team->path + u"/invitations/"_s + invitation["id"_L1].toString() + u'/' + what, {}, m_team->owner.access);
    }
    HttpAnswer signUp(const QString &email, const QString &token) const
    {
        return m_team->platform->post(
            u"/v1/accounts"_s,
            {{u"email"_s, email}, {u"full_name"_s, u"Noor"_s}, {u"password"_s, m_team->owner.password}, {u"invitation_token"_s, token}});
    }
    QString accessOf(const QString &email) const
    {
        return m_team->platform->signIn(email, m_team->owner.password).json()["access_token"_L1].toString();
    }
    QStringList outcomes(const QStringList &emails) const
    {
        QJsonArray people;
        for (const QString &email : emails)
            people.append(QJsonObject{{u"email"_s, email}, {u"role"_s, u"viewer"_s}});
        const HttpAnswer sent = m_team->platform->post(m_team->path + u"/invitations"_s, {{u"invitations"_s, people}}, m_team->owner.access);
        QStringList outcomes;
        for (const QJsonValue &result : sent.json()["results"_L1].toArray())
            outcomes.append(result["outcome"_L1].toString());
        return outcomes.isEmpty() ? QStringList{sent.code()} : outcomes;
    }

private Q_SLOTS:
    void init() { m_team = std::make_unique<Team>(); }
    void cleanup() { m_team.reset(); }

    void eachPersonHasAnOutcome()
    {
        QCOMPARE(outcomes({noor}), QStringList{u"sent"_s});
        QCOMPARE(outcomes({noor, u"dev@nilavya"_s, m_team->owner.email.toUpper(), u"omar@nilavya.example"_s, u"OMAR@nilavya.example"_s}),
                 QStringList({u"resent"_s, u"invalid"_s, u"already-member"_s, u"sent"_s, u"invalid"_s}));
        QCOMPARE(m_team->mailsTo(noor).size(), 2);
        QCOMPARE(m_team->mailsTo(u"omar@nilavya.example"_s), QStringList{u"Ananya Krishnan invited you to Nilavya Health"_s});
    }
    void fiftyAtOnceAndNoMore()
    {
        QStringList people;
        for (int i = 0; i < 50; ++i)
            people.append(u"person%1@nilavya.example"_s.arg(i));
        QCOMPARE(outcomes(people).count(u"sent"_s), 50);
        people.append(noor);
        QCOMPARE(outcomes(people), QStringList{u"fields-invalid"_s});
        QCOMPARE(outcomes({}), QStringList{u"fields-invalid"_s});
        for (int i = 0; i < 5; ++i)
            outcomes(people.first(50));
        QCOMPARE(outcomes({noor}), QStringList{u"limit"_s});
        m_team->clock->advance(std::chrono::hours(1));
        m_team->owner.access = accessOf(m_team->owner.email);
        QCOMPARE(outcomes({noor}), QStringList{u"sent"_s});
    }
    void aRepeatedRequestInvitesOnce()
    {
        const QJsonObject body{{u"invitations"_s, QJsonArray{QJsonObject{{u"email"_s, noor}, {u"role"_s, u"viewer"_s}}}}};
        const Call call{.token = m_team->owner.access, .body = body, .headers = {{"Idempotency-Key", someUuid().toLatin1()}}};
        const HttpAnswer first = m_team->platform->request("POST", m_team->path + u"/invitations"_s, call);
        const HttpAnswer second = m_team->platform->request("POST", m_team->path + u"/invitations"_s, call);
        QCOMPARE(second.json(), first.json());
        QCOMPARE(second.header("Idempotency-Replayed"), "true");
        QCOMPARE(m_team->mailsTo(noor).size(), 1);
    }
    void anOwnerIsInvitedWithThePassword()
    {
        QCOMPARE(sendOne(noor, u"owner"_s)["outcome"_L1].toString(), u"sent"_s);
        m_team->clock->advance(std::chrono::minutes(11));
        QCOMPARE(m_team->invite(m_team->owner, u"omar@nilavya.example"_s, u"owner"_s).code(), u"elevation-required"_s);
        QCOMPARE(m_team->invite(m_team->owner, u"omar@nilavya.example"_s, u"emperor"_s).code(), u"fields-invalid"_s);
    }

    void whoHoldsTheLinkSeesWhatItIsAbout()
    {
        sendOne();
        const QString token = m_team->platform->tokenFromMail(noor);
        const QJsonObject preview = answer(u"preview"_s, token).json();
        QCOMPARE(preview["workspace"_L1].toString(), u"Nilavya Health"_s);
        QCOMPARE(preview["inviter"_L1].toString(), u"Ananya Krishnan"_s);
        QCOMPARE(preview["role_name"_L1].toString(), u"Analyst"_s);
        QCOMPARE(preview["account_exists"_L1].toBool(), false);
        QCOMPARE(answer(u"preview"_s, u"nothing"_s).status, 404);
        const HttpAnswer page = m_team->platform->get(u"/invite?token="_s + token);
        QVERIFY(page.body.contains("intrlume://invite?token=" + token.toLatin1() + "&amp;server="));
        QCOMPARE(answer(u"preview"_s, token).status, 200); // Looking at the page answered nothing.
    }
    void signingUpThroughAnInvitationNeedsNoOtherMail()
    {
        const QString somebody = u"noor@gmail.com"_s; // The rule of work addresses does not count for who is invited.
        sendOne(somebody);
        const QString token = m_team->platform->tokenFromMail(somebody);
        QCOMPARE(signUp(u"other@gmail.com"_s, token).code(), u"fields-invalid"_s);
        QCOMPARE(signUp(somebody, u"nothing"_s).code(), u"fields-invalid"_s);
        const HttpAnswer made = signUp(somebody, token);
        QCOMPARE(made.status, 202);
        QCOMPARE(made.json()["state"_L1].toString(), u"confirmed"_s);
        QCOMPARE(m_team->mailsTo(somebody).size(), 1);
        const QString access = accessOf(somebody);
        const QJsonObject joined = answer(u"accept"_s, token, access).json();
        QCOMPARE(joined["id"_L1].toString(), m_team->id);
        QCOMPARE(joined["role"_L1].toString(), u"analyst"_s);
        QCOMPARE(answer(u"accept"_s, token, access).code(), u"invitation-used"_s);
        QCOMPARE(m_team->platform->get(m_team->path, access).status, 200);
        QCOMPARE(signUp(u"again@gmail.com"_s, token).code(), u"fields-invalid"_s);
    }
    void aKnownAddressIsNotMadeAnew()
    {
        const Person known = m_team->platform->newPerson(noor, u"Noor"_s);
        m_team->clock->advance(std::chrono::seconds(1)); // So that the newest mail is the newest.
        sendOne();
        const QString token = m_team->platform->tokenFromMail(noor);
        QCOMPARE(answer(u"preview"_s, token).json()["account_exists"_L1].toBool(), true);
        QCOMPARE(signUp(noor, token).json()["state"_L1].toString(), u"pending"_s);
        QCOMPARE(answer(u"accept"_s, token, known.access).status, 200);
    }
    void onlyTheInvitedAddressMayAccept()
    {
        sendOne();
        const QString token = m_team->platform->tokenFromMail(noor);
        const Person other = m_team->platform->newPerson(u"mallory@elsewhere.example"_s, u"Mallory"_s);
        QCOMPARE(answer(u"accept"_s, token, other.access).code(), u"invitation-other-account"_s);
        QCOMPARE(answer(u"accept"_s, token).status, 401);
        QCOMPARE(m_team->members().size(), 1);
        QCOMPARE(answer(u"preview"_s, token).status, 200);
    }
    void declinedIsDeclined()
    {
        sendOne();
        const QString token = m_team->platform->tokenFromMail(noor);
        QCOMPARE(answer(u"decline"_s, token).status, 204);
        QCOMPARE(answer(u"decline"_s, token).code(), u"invitation-used"_s);
        const QString all = m_team->path + u"/invitations?state="_s;
        QCOMPARE(m_team->platform->get(all + u"all"_s, m_team->owner.access).json()["items"_L1][0]["state"_L1].toString(), u"declined"_s);
        QVERIFY(m_team->platform->get(all + u"open"_s, m_team->owner.access).json()["items"_L1].toArray().isEmpty());
        QCOMPARE(sendOne()["outcome"_L1].toString(), u"sent"_s); // One may ask again.
    }

    void anExpiredOneStaysListedAndCanBeSentAgain()
    {
        const QJsonValue invitation = sendOne()["invitation"_L1];
        const QString first = m_team->platform->tokenFromMail(noor);
        m_team->clock->advance(std::chrono::hours(7 * 24));
        m_team->owner.access = accessOf(m_team->owner.email);
        QCOMPARE(answer(u"preview"_s, first).code(), u"invitation-expired"_s);
        const QJsonArray listed = m_team->platform->get(m_team->path + u"/invitations"_s, m_team->owner.access).json()["items"_L1].toArray();
        QCOMPARE(listed.at(0)["state"_L1].toString(), u"expired"_s);
        QCOMPARE(act(invitation, u"resend"_s).json()["state"_L1].toString(), u"pending"_s);
        QCOMPARE(answer(u"preview"_s, first).status, 404); // The old link is dead.
        QCOMPARE(m_team->mailsTo(noor).size(), 2);
        QCOMPARE(answer(u"preview"_s, m_team->platform->tokenFromMail(noor)).status, 200);
    }
    void aRevokedLinkStopsWorking()
    {
        const QJsonValue invitation = sendOne()["invitation"_L1];
        const QString token = m_team->platform->tokenFromMail(noor);
        QCOMPARE(act(invitation, u"revoke"_s).json()["state"_L1].toString(), u"revoked"_s);
        QCOMPARE(act(invitation, u"revoke"_s).status, 200);
        QCOMPARE(answer(u"preview"_s, token).code(), u"invitation-revoked"_s);
        QCOMPARE(act(invitation, u"resend"_s).code(), u"invitation-closed"_s);
    }
    void onlyChosenDomainsWhereAWorkspaceSaysSo()
    {
        const auto change = [this](const QJsonObject &settings) {
            return m_team->platform->request("PATCH", m_team->path,
                                             {.token = m_team->owner.access, .body = settings, .headers = {{"If-Match", "*"}}});
        };
        QCOMPARE(change({{u"allowed_domains"_s, QJsonArray{u"not a domain"_s}}}).code(), u"fields-invalid"_s);
        const HttpAnswer changed =
            change({{u"allowed_domains"_s, QJsonArray{u"Nilavya.example"_s}}, {u"domain_exceptions"_s, QJsonArray{u"Partner@elsewhere.example"_s}}});
        QCOMPARE(changed.json()["allowed_domains"_L1].toArray(), QJsonArray{u"nilavya.example"_s});
        QCOMPARE(outcomes({noor, u"x@elsewhere.example"_s, u"partner@Elsewhere.example"_s, u"x@sub.nilavya.example"_s}),
                 QStringList({u"sent"_s, u"domain-not-allowed"_s, u"sent"_s, u"domain-not-allowed"_s}));
        QCOMPARE(change({{u"allowed_domains"_s, QJsonArray()}}).status, 200);
        QCOMPARE(outcomes({u"x@elsewhere.example"_s}), QStringList{u"sent"_s});
    }
};

QTEST_GUILESS_MAIN(InvitationsTest)
#include "tst_invitations.moc"
