// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/domainruleviewmodel.h"
#include "teamworld.h"
#include "translations.h"

#include <QSignalSpy>

using namespace Intrlume;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;
using Ui::DomainRuleViewModel;

//! Whose addresses may be invited.
class TestDomainRuleViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void whatIsTypedBecomesDomainsAndAddresses()
    {
        TeamLine line;
        DomainRuleViewModel dialog(line.client);
        const QSignalSpy saved(&dialog, &DomainRuleViewModel::saved);
        Workspace workspace = workspaceOf(permissionsOf(Role::Owner));
        workspace.allowedDomains = {u"old.in"_s};
        dialog.ask(workspace);
        QCOMPARE(dialog.domains(), u"old.in"_s);
        dialog.setDomains(u"@nilavya.example; x.in"_s);
        dialog.setExceptions(u"Helena <helena@partner.example>"_s);
        dialog.save();
        workspace.allowedDomains = {u"nilavya.example"_s, u"x.in"_s};
        QVERIFY(line.answer(teamWorkspace.toString(), workspace.toJson()));
        QTRY_COMPARE(saved.count(), 1);
        const Api::HttpRequest sent = line.service->last(teamWorkspace.toString());
        QCOMPARE(sent.body[u"allowed_domains"_s].toArray(), (QJsonArray{u"nilavya.example"_s, u"x.in"_s}));
        QCOMPARE(sent.body[u"domain_exceptions"_s].toArray(), (QJsonArray{u"helena@partner.example"_s}));
        QCOMPARE(sent.ifMatch, u"1"_s);
        QCOMPARE(saved.first().at(1).toString(), u"Saved who may be invited"_s);
        QVERIFY(!dialog.isOpen());
    }

    void whatTheServerRefusesStandsUnderItsField()
    {
        TeamLine line;
        DomainRuleViewModel dialog(line.client);
        dialog.ask(workspaceOf(permissionsOf(Role::Owner)));
        dialog.setDomains(u"nilavya"_s);
        dialog.save();
        QVERIFY(
            line.fail(teamWorkspace.toString(),
                      {.kind = Error::Kind::Invalid, .code = u"fields-invalid"_s, .fields = {{u"/allowed_domains/0"_s, u"domain-invalid"_s, {}}}}));
        QTRY_VERIFY(!dialog.domainsError().isEmpty());
        QVERIFY(dialog.exceptionsError().isEmpty() && dialog.errorText().isEmpty());
        dialog.setDomains(u"nilavya.example"_s);
        QVERIFY(dialog.domainsError().isEmpty());
        dialog.save();
        QVERIFY(line.fail(teamWorkspace.toString(), {.kind = Error::Kind::Changed, .code = u"changed"_s}));
        QTRY_COMPARE(dialog.errorText(), u"The workspace was changed meanwhile. Close this and open it again."_s);
        QVERIFY(dialog.isOpen());
    }

    void anAnswerThatComesAfterwardsIsDropped()
    {
        TeamLine line;
        DomainRuleViewModel dialog(line.client);
        const QSignalSpy saved(&dialog, &DomainRuleViewModel::saved);
        dialog.ask(workspaceOf(permissionsOf(Role::Owner)));
        dialog.save();
        dialog.close(); // Not while it works.
        QVERIFY(dialog.isOpen());
        dialog.reset(); // Nobody is signed in any more.
        QVERIFY(line.answer(teamWorkspace.toString(), workspaceOf(permissionsOf(Role::Owner)).toJson()));
        QCoreApplication::processEvents();
        QCOMPARE(saved.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDomainRuleViewModel)
#include "tst_domainruleviewmodel.moc"
