// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keystore.h"
#include "support/fakekeystore.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using Session::KeptKey;

namespace {
KeptKey kept(const QString &key, const QString &name, const QString &slug = u"nilavya-health"_s)
{
    return {.server = u"https://intrlume.example"_s,
            .workspace = WorkspaceId(slug == "nilavya-health"_L1 ? u"ws_01JZ0000000000000000000000"_s : u"ws_01JZ0000000000000000000001"_s),
            .key = KeyId(u"key_01JZ000000000000000000000"_s + key),
            .name = name,
            .environment = Environment::Test,
            .tail = u"yRov"_s,
            .workspaceSlug = slug};
}
} // namespace

//! What is known of the keys that a computer keeps.
class KeyStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsLabelSaysWhichKeyItIs()
    {
        QCOMPARE(kept(u"0"_s, u"CRM sync"_s).label(), u"Intrlume API key: CRM sync (test …yRov) of nilavya-health on https://intrlume.example"_s);
    }

    void itIsTakenFromAnAnswer()
    {
        ApiKey key;
        key.id = KeyId(u"key_01JZ0000000000000000000000"_s);
        key.workspace = WorkspaceId(u"ws_01JZ0000000000000000000000"_s);
        key.name = u"CRM sync"_s;
        key.environment = Environment::Test;
        key.tail = u"yRov"_s;
        QVERIFY(KeptKey::of(key, u"https://intrlume.example"_s, u"nilavya-health"_s) == kept(u"0"_s, u"CRM sync"_s));
    }

    void itSurvivesJson()
    {
        const KeptKey one = kept(u"0"_s, u"हिन्दी bot"_s);
        const Result<KeptKey> again = KeptKey::fromJson(one.toJson());
        QVERIFY(again && *again == one);
    }

    void incompleteJsonIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        for (const char *member : {"server", "workspace_id", "key_id", "environment"})
            QTest::newRow(member) << QString::fromLatin1(member);
    }
    void incompleteJsonIsRefused()
    {
        QFETCH(QString, member);
        QJsonObject json = kept(u"0"_s, u"x"_s).toJson();
        json.remove(member);
        const Result<KeptKey> refused = KeptKey::fromJson(json);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Malformed);
    }

    void aKeyIsChosenByIdOrName()
    {
        const QList<KeptKey> all{kept(u"0"_s, u"CRM sync"_s), kept(u"1"_s, u"Voice"_s), kept(u"2"_s, u"CRM sync"_s, u"nilavya-labs"_s)};
        QVERIFY(*Session::chooseKept(all, u"Voice"_s) == all[1]);
        QVERIFY(*Session::chooseKept(all, all[2].key.toString()) == all[2]);
        QVERIFY(*Session::chooseKept(all, u"CRM sync"_s, u"nilavya-labs"_s) == all[2]);
        QVERIFY(*Session::chooseKept(all, u"CRM sync"_s, u"ws_01JZ0000000000000000000000"_s) == all[0]);

        const Result<KeptKey> both = Session::chooseKept(all, u"CRM sync"_s);
        QVERIFY(!both && both.error().kind == Error::Kind::Invalid);
        QCOMPARE(both.error().code, u"ambiguous"_s);
        QCOMPARE(both.error().fields.size(), 2);
        QCOMPARE(both.error().fields[1].pointer, u"/key_01JZ0000000000000000000002"_s);
        QCOMPARE(both.error().fields[1].detail, all[2].label());

        // A program is run with the newest of one workspace: the others were rotated.
        const QList<KeptKey> rotated{kept(u"3"_s, u"CRM sync"_s), kept(u"0"_s, u"CRM sync"_s), kept(u"1"_s, u"CRM sync"_s)};
        QVERIFY(*Session::chooseKept(rotated, u"CRM sync"_s, {}, Session::SameName::Newest) == rotated[0]);
        QVERIFY(!Session::chooseKept(rotated, u"CRM sync"_s));
        QVERIFY(*Session::chooseKept(rotated, rotated[1].key.toString(), {}, Session::SameName::Newest) == rotated[1]);
        QVERIFY(!Session::chooseKept(all, u"CRM sync"_s, {}, Session::SameName::Newest)); // Two workspaces.

        const Result<KeptKey> none = Session::chooseKept(all, u"crm sync"_s);
        QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
        QCOMPARE(none.error().code, u"key-not-kept"_s);
    }
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "tst_keystore.moc"
