// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/viewasviewmodel.h"
#include "teamworld.h"
#include "translations.h"

#include <QSignalSpy>

using namespace Intrlume;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;
using Ui::ViewAsViewModel;

namespace {
const Workspace own = workspaceOf(permissionsOf(Role::Owner));
const Workspace asViewer = workspaceOf(permissionsOf(Role::Viewer), Role::Viewer);

struct Set : TeamLine {
    ViewAsViewModel view{client};
    QSignalSpy seen{&view, &ViewAsViewModel::seen};

    Set() { view.setOwn(own); }
};
} // namespace

//! Looking through another role, as the platform evaluates it, and back.
class TestViewAsViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Ui::installTranslations(u"en"_s);
        qRegisterMetaType<Workspace>();
    }

    void thePlatformSaysWhatIsSeenAndEveryCallIsAskedThatWay()
    {
        Set set;
        set.view.start(u"viewer"_s);
        QVERIFY(!set.view.isActive()); // Not before it is known what that role sees.
        QVERIFY(set.answer(u"/view-as/viewer"_s, asViewer.toJson()));
        QTRY_VERIFY(set.view.isActive());
        QCOMPARE(set.service->last(u"/view-as/viewer"_s).viewAs, QString()); // The question is one's own.
        QCOMPARE(set.view.text(), u"You see Nilavya Health as somebody with the role Viewer does. Nothing can be changed."_s);
        QCOMPARE(set.view.backText(), u"Back to Owner"_s);
        set.view.stop();
        QCOMPARE(set.seen.count(), 2);
        QVERIFY(!set.view.isActive());
        QVERIFY(set.view.own().role == Role::Owner);
    }

    void aRoleThatCannotBeLookedThroughChangesNothing()
    {
        Set set;
        const QSignalSpy failed(&set.view, &ViewAsViewModel::failed);
        set.view.start(u"viewer"_s);
        QVERIFY(set.fail(u"/view-as/viewer"_s, {.kind = Error::Kind::Timeout}));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!set.view.isActive());
        QCOMPARE(set.seen.count(), 0);
    }

    void onlyTheRoleThatWasChosenLastIsShown()
    {
        Set set;
        set.view.start(u"viewer"_s);
        set.view.start(u"analyst"_s);
        QVERIFY(set.answer(u"/view-as/viewer"_s, asViewer.toJson()));
        QCoreApplication::processEvents();
        QVERIFY(!set.view.isActive());
        QVERIFY(set.answer(u"/view-as/analyst"_s, workspaceOf(permissionsOf(Role::Analyst), Role::Analyst).toJson()));
        QTRY_VERIFY(set.view.text().contains(u"Analyst"_s));
    }

    void anotherWorkspaceEndsIt()
    {
        Set set;
        set.view.start(u"viewer"_s);
        QVERIFY(set.answer(u"/view-as/viewer"_s, asViewer.toJson()));
        QTRY_VERIFY(set.view.isActive());
        set.view.setOwn(own);
        QVERIFY(!set.view.isActive());
        QCOMPARE(set.view.text(), QString());
    }
};

QTEST_GUILESS_MAIN(TestViewAsViewModel)
#include "tst_viewasviewmodel.moc"
