// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
constexpr auto day = 24h;

//! A mailer that is out of order.
class BrokenMailer final : public Mailer {
public:
    Result<void> send(const Mail &) override { return fail(Error::Kind::Storage, u"mail"_s, u"out of order"_s); }
};

//! A mailer that does not reach one address.
class PickyMailer final : public Mailer {
public:
    Result<void> send(const Mail &mail) override
    {
        if (mail.to == refused)
            return fail(Error::Kind::Storage, u"mail"_s, u"out of order"_s);
        to.append(mail.to);
        return {};
    }

    QString refused;
    QStringList to;
};
} // namespace

//! The mails that remind owners of rotation. Keys are due 90 days after they were made.
class tst_Reminders : public QObject {
    Q_OBJECT

    std::unique_ptr<ServerWorld> m_world;
    Caller m_owner;
    WorkspaceId m_workspace;

    ApiKey key(const QString &name) { return m_world->generate(m_owner, m_workspace, name)->value.key; }
    //! Runs on each of \a days days, several times a day, and says on which of them mail went out, counted from the start.
    QList<int> mailDays(int days)
    {
        QList<int> mailed;
        for (int i = 0; i < days; ++i) {
            const qsizetype before = m_world->mailer.mails.size();
            for (int hour = 0; hour < 3; ++hour)
                m_world->reminders.runDaily(m_world->store);
            if (m_world->mailer.mails.size() > before)
                mailed.append(i);
            m_world->clock.advance(day);
        }
        return mailed;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ServerWorld>();
        m_owner = m_world->person(u"ananya"_s);
        m_workspace = m_world->workspace(m_owner);
    }
    void cleanup() { m_world.reset(); }

    void fourteenDaysBeforeOnTheDayAndWeekly()
    {
        key(u"CRM sync"_s);
        QCOMPARE(mailDays(115), (QList<int>{76, 90, 97, 104, 111}));
        const QList<Mail> &mails = m_world->mailer.mails;
        QVERIFY(mails.at(0).text.contains(u"CRM sync"_s) && mails.at(0).text.contains(u"due on"_s));
        QVERIFY(mails.at(1).text.contains(u"due on"_s));
        QVERIFY(mails.at(2).text.contains(u"overdue since"_s));
        QCOMPARE(mails.at(0).to, u"ananya@nilavya.example"_s);
    }

    void aRestartOnTheSameDayRemindsNobodyTwice()
    {
        key(u"CRM sync"_s);
        m_world->clock.advance(76 * day);
        QCOMPARE(mailDays(1), QList<int>{0});
        m_world->clock.advance(-day + 1h);
        ReminderService restarted(m_world->clock, m_world->mailer);
        restarted.runDaily(m_world->store);
        QCOMPARE(m_world->mailer.mails.size(), 1);
    }

    void oneMailNamesAllKeysOfAWorkspace()
    {
        const ApiKey first = key(u"CRM sync"_s);
        m_world->clock.advance(2h); // Due at another hour of the same day.
        const ApiKey second = key(u"<b>Billing</b>"_s);
        m_world->clock.advance(76 * day);
        m_world->reminders.runDaily(m_world->store);
        QCOMPARE(m_world->mailer.mails.size(), 1);
        const Mail mail = m_world->mailer.mails.first();
        QVERIFY(mail.text.contains(first.masked()) && mail.text.contains(second.masked()));
        QVERIFY(!mail.html.contains(u"<b>Billing</b>"_s));
        QVERIFY(mail.html.contains(u"&lt;b&gt;Billing"_s));
    }

    void everyOwnerIsToldAndNobodyElse()
    {
        key(u"CRM sync"_s);
        m_world->member(m_workspace, Role::Owner);
        for (const Role role : {Role::Developer, Role::Analyst, Role::Viewer})
            m_world->member(m_workspace, role);
        const Caller stranger = m_world->person(u"stranger"_s);
        m_world->workspace(stranger, u"Elsewhere"_s); // No keys, no mail.
        m_world->clock.advance(90 * day);
        m_world->reminders.runDaily(m_world->store);
        QStringList to;
        for (const Mail &mail : std::as_const(m_world->mailer.mails))
            to.append(mail.to);
        to.sort();
        QCOMPARE(to, (QStringList{u"ananya@nilavya.example"_s, u"owner1@nilavya.example"_s}));
    }

    void workspacesHaveMailsOfTheirOwn()
    {
        key(u"CRM sync"_s);
        const Caller other = m_world->person(u"dev"_s);
        QVERIFY(m_world->generate(other, m_world->workspace(other, u"Elsewhere"_s), u"Theirs"_s));
        m_world->clock.advance(90 * day);
        m_world->reminders.runDaily(m_world->store);
        QCOMPARE(m_world->mailer.mails.size(), 2);
        for (const Mail &mail : std::as_const(m_world->mailer.mails))
            QCOMPARE(mail.text.contains(u"Theirs"_s), mail.to.startsWith(u"dev"_s));
    }

    void whatIsRevokedOrRotatedNeedsNoReminder()
    {
        const ApiKey revoked = key(u"Revoked"_s);
        const ApiKey rotated = key(u"Rotated"_s);
        m_world->clock.advance(76 * day);
        CallContext context = ServerWorld::as(m_owner);
        QVERIFY(m_world->keys.revoke(m_world->store, context, m_workspace, revoked.id));
        CallContext again = ServerWorld::as(m_owner);
        QVERIFY(m_world->keys.rotate(m_world->store, again, m_workspace, rotated.id, {.overlapSeconds = 604'800}));
        QVERIFY(mailDays(7).isEmpty());
    }

    void aServerThatWasOffCatchesUpOnce()
    {
        key(u"CRM sync"_s);
        m_world->clock.advance(95 * day); // Both the warning and the day were missed.
        QCOMPARE(mailDays(8), (QList<int>{0, 2})); // At once, then on the 97th day.
    }

    void anOwnerWhomNoMailReachedIsTriedAgainAlone()
    {
        key(u"CRM sync"_s);
        m_world->member(m_workspace, Role::Owner);
        m_world->clock.advance(76 * day);
        PickyMailer picky;
        picky.refused = u"ananya@nilavya.example"_s;
        ReminderService reminders(m_world->clock, picky);
        QTest::ignoreMessage(QtWarningMsg, "A mail about keys that are due could not be sent: out of order");
        reminders.runDaily(m_world->store);
        picky.refused.clear();
        for (int i = 0; i < 3; ++i) {
            m_world->clock.advance(day);
            reminders.runDaily(m_world->store);
        }
        QCOMPARE(picky.to, (QStringList{u"owner1@nilavya.example"_s, u"ananya@nilavya.example"_s}));
    }

    void aMailNamesFiftyKeysAtMost()
    {
        for (int i = 0; i < 53; ++i)
            key(u"key %1"_s.arg(i));
        m_world->clock.advance(76 * day);
        m_world->reminders.runDaily(m_world->store);
        const Mail mail = m_world->mailer.mails.value(0);
        QCOMPARE(mail.text.count(u"intrlume_sk_live_"_s), 50);
        QVERIFY(mail.subject.contains(u"53"_s) && mail.text.contains(u"and 3 more"_s) && mail.html.contains(u"and 3 more"_s));
    }

    void whatCouldNotBeSentIsSentTheNextDay()
    {
        key(u"CRM sync"_s);
        m_world->clock.advance(76 * day);
        BrokenMailer broken;
        ReminderService reminders(m_world->clock, broken);
        QTest::ignoreMessage(QtWarningMsg, "A mail about keys that are due could not be sent: out of order");
        reminders.runDaily(m_world->store);
        m_world->clock.advance(day);
        QCOMPARE(mailDays(1), QList<int>{0});
    }
};

QTEST_GUILESS_MAIN(tst_Reminders)
#include "tst_reminders.moc"
