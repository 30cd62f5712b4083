// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "errortext.h"
#include "translations.h"

#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    //! A lost answer has a sentence of its own, whatever ended the last try.
    void aKeyThatWasLostOnTheWay_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unheld")
            << u"unheld-key"_s << u"intrlume_sk_live_8f3k…x9Qd"_s
            << u"The key intrlume_sk_live_8f3k…x9Qd was made, but its secret was lost on the way and the key could not be stopped. "
               "Try again, or revoke it in the list."_s;
        QTest::newRow("unknown") << u"answer-unknown"_s << u"CRM sync"_s
                                 << u"The connection broke before the answer came, so it is not known whether “CRM sync” was made. "
                                    "Try again: nothing is made twice."_s;
        QTest::newRow("unknown rotation") << u"answer-unknown"_s << QString()
                                          << u"The connection broke before the answer came, so it is not known whether the key was rotated. "
                                             "Try again: nothing happens twice."_s;
        QTest::newRow("all lost") << u"answers-lost"_s << u"Every answer with the new key was lost; each such key is revoked."_s
                                  << u"Every answer with a new key was lost on the way. Those keys are stopped. "
                                     "Try again when the connection is better."_s;
    }

    void aKeyThatWasLostOnTheWay()
    {
        QFETCH(QString, code);
        QFETCH(QString, detail);
        QFETCH(QString, sentence);
        for (const Error::Kind kind : {Error::Kind::Offline, Error::Kind::Timeout, Error::Kind::Server, Error::Kind::Conflict})
            QCOMPARE(Ui::errorText(Error{.kind = kind, .code = code, .detail = detail}), sentence);
    }

    void aWrongPasswordSaysHowManyTriesAreLeft()
    {
        Error error{.kind = Error::Kind::Unauthorized, .code = u"password-wrong"_s};
        QCOMPARE(Ui::errorText(error), u"This password is wrong."_s);
        error.triesLeft = 2;
        QCOMPARE(Ui::errorText(error), u"This password is wrong. 2 tries left."_s);
    }

    void aProgramsOwnWordsAreToldAsItsOwn()
    {
        Error error{.kind = Error::Kind::Server, .code = u"program-failed"_s, .detail = u"HTTP 403"_s};
        QCOMPARE(Ui::handoverErrorText(error, u"gh"_s), u"gh said: HTTP 403"_s);
        error.detail.clear();
        QCOMPARE(Ui::handoverErrorText(error, u"gh"_s), u"gh failed without a word."_s);
        error.code = u"outcome-unknown"_s;
        QVERIFY(Ui::handoverErrorText(error, u"gh"_s).contains(u"had the key already"_s));
        error.code = u"program-missing"_s;
        QCOMPARE(Ui::handoverErrorText(error, u"gh"_s), u"gh is no longer installed."_s);
    }

    void withoutAKeychainNobodySpeaksOfSigningIn()
    {
        const Error absent{.kind = Error::Kind::Keychain, .code = u"keychain-absent"_s};
        QCOMPARE(Ui::keyStoreErrorText(absent), u"This computer has no keychain, so the key was not stored in it."_s);
        const Error locked{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
        QCOMPARE(Ui::keyStoreErrorText(locked), Ui::errorText(locked));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
