// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychainkeystore.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using Session::KeptKey;

namespace {
const QString server = u"https://intrlume.example"_s;

KeptKey kept(const QString &name, const QString &key = u"0"_s, const QString &where = server)
{
    return {.server = where,
            .workspace = WorkspaceId(u"ws_01JZ0000000000000000000000"_s),
            .key = KeyId(u"key_01JZ000000000000000000000"_s + key),
            .name = name,
            .environment = Environment::Live,
            .tail = u"yRov"_s,
            .workspaceSlug = u"nilavya-health"_s};
}

QByteArray secretTool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, arguments);
    tool.waitForFinished();
    return tool.readAllStandardOutput() + tool.readAllStandardError();
}

//! What secret-tool, another program altogether, finds under the label that a person sees.
QByteArray lookUp(const KeptKey &which)
{
    return secretTool({u"lookup"_s, u"user"_s, which.key.toString(), u"server"_s, which.label()});
}
} // namespace

//! Against a real gnome-keyring, which the test's wrapper starts and unlocks.
class KeychainKeyStoreTest : public QObject {
    Q_OBJECT

    Session::KeychainKeyStore m_store;
    bool m_isLocked = false;

    Result<void> save(const KeptKey &which, const QString &secret) { return QCoro::waitFor(m_store.save(which, Secret::fromText(secret))); }
    QString find(const KeptKey &which)
    {
        const Result<std::optional<Secret>> found = QCoro::waitFor(m_store.find(which.server, which.key));
        return !found ? found.error().code : *found ? (*found)->exposeText() : u"(none)"_s;
    }
    QStringList names(const QString &where = server)
    {
        const Result<QList<KeptKey>> all = QCoro::waitFor(m_store.list(where));
        QStringList result;
        for (const KeptKey &one : all ? *all : QList<KeptKey>{kept(u"(failed)"_s)})
            result.append(one.name);
        return result;
    }

private Q_SLOTS:
    void cleanup()
    {
        if (m_isLocked)
            return; // Nothing can be asked of it any more.
        for (const QString &where : {server, u"this-computer"_s}) {
            for (const QString &key : {u"0"_s, u"1"_s})
                QVERIFY(QCoro::waitFor(m_store.remove(where, KeyId(u"key_01JZ000000000000000000000"_s + key))));
        }
        QCOMPARE(secretTool({u"search"_s, u"--all"_s, u"xdg:schema"_s, u"org.qt.keychain"_s}), QByteArray()); // Nothing is left behind.
    }

    void nothingIsThereAtFirst()
    {
        QCOMPARE(names(), QStringList());
        QCOMPARE(find(kept(u"CRM sync"_s)), u"(none)"_s);
    }

    void whatIsKeptIsFoundUnderItsLabel()
    {
        QVERIFY(save(kept(u"CRM sync"_s), u"first"_s));
        QCOMPARE(lookUp(kept(u"CRM sync"_s)), QByteArray("first"));
        QVERIFY(secretTool({u"search"_s, u"--all"_s, u"user"_s, u"key_01JZ0000000000000000000000"_s})
                    .contains("label = Intrlume API key: CRM sync (live …yRov) of nilavya-health on https://intrlume.example"));
        QCOMPARE(find(kept(u"CRM sync"_s)), u"first"_s);
        QCOMPARE(names(), QStringList{u"CRM sync"_s});
    }

    void theListHoldsNoSecret()
    {
        QVERIFY(save(kept(u"CRM sync"_s), u"very-secret"_s));
        const QByteArray list = secretTool({u"lookup"_s, u"user"_s, u"list"_s, u"server"_s, u"Intrlume: which API keys are kept of "_s + server});
        QVERIFY(list.contains("CRM sync"));
        QVERIFY(!list.contains("very-secret"));
    }

    void keysAreListedByNameAndServersStayApart()
    {
        QVERIFY(save(kept(u"Voice"_s, u"0"_s), u"a"_s));
        QVERIFY(save(kept(u"CRM sync"_s, u"1"_s), u"b"_s));
        QVERIFY(save(kept(u"Local"_s, u"0"_s, u"this-computer"_s), u"c"_s));
        QCOMPARE(names(), (QStringList{u"CRM sync"_s, u"Voice"_s}));
        QCOMPARE(names(u"this-computer"_s), QStringList{u"Local"_s});
        QCOMPARE(find(kept(u"Voice"_s)), u"a"_s);
    }

    void aRenamedKeyHasOneEntryOnly()
    {
        QVERIFY(save(kept(u"CRM sync"_s), u"first"_s));
        QVERIFY(save(kept(u"CRM import"_s), u"second"_s));
        QCOMPARE(names(), QStringList{u"CRM import"_s});
        QCOMPARE(find(kept(u"CRM import"_s)), u"second"_s);
        QCOMPARE(lookUp(kept(u"CRM sync"_s)), QByteArray());
    }

    void whatIsRemovedIsGone()
    {
        QVERIFY(save(kept(u"CRM sync"_s), u"first"_s));
        QVERIFY(QCoro::waitFor(m_store.remove(server, kept(u"x"_s).key)));
        QCOMPARE(find(kept(u"CRM sync"_s)), u"(none)"_s);
        QCOMPARE(lookUp(kept(u"CRM sync"_s)), QByteArray());
        QVERIFY(QCoro::waitFor(m_store.remove(server, kept(u"x"_s).key))); // Nothing to remove is as good as removed.
    }

    void whatAPersonRemovedThemselvesIsNotFound()
    {
        QVERIFY(save(kept(u"CRM sync"_s), u"first"_s));
        secretTool({u"clear"_s, u"user"_s, kept(u"x"_s).key.toString(), u"server"_s, kept(u"CRM sync"_s).label()});
        QCOMPARE(find(kept(u"CRM sync"_s)), u"(none)"_s);
    }

    void twoAtOnceAreBothListed()
    {
        QCoro::Task<Result<void>> one = m_store.save(kept(u"Voice"_s, u"0"_s), Secret::fromText(u"a"_s));
        QCoro::Task<Result<void>> other = m_store.save(kept(u"CRM sync"_s, u"1"_s), Secret::fromText(u"b"_s));
        QVERIFY(QCoro::waitFor(other));
        QVERIFY(QCoro::waitFor(one));
        QCOMPARE(names(), (QStringList{u"CRM sync"_s, u"Voice"_s}));
    }

    // The last one: nobody is there to unlock it again.
    void aLockedKeychainSaysSoInsteadOfLying()
    {
        m_isLocked = true;
        QVERIFY(QProcess::execute(u"dbus-send"_s,
                                  {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                   u"org.freedesktop.Secret.Service.Lock"_s, u"array:objpath:/org/freedesktop/secrets/collection/login"_s})
                == 0);
        QCOMPARE(find(kept(u"CRM sync"_s)), u"keychain-locked"_s);
        const Result<void> saved = save(kept(u"CRM sync"_s), u"first"_s);
        QVERIFY(!saved && saved.error().code == u"keychain-locked"_s);
        QVERIFY(!QCoro::waitFor(m_store.list(server)));
        QVERIFY(!QCoro::waitFor(m_store.remove(server, kept(u"x"_s).key)));
    }
};

QTEST_GUILESS_MAIN(KeychainKeyStoreTest)
#include "tst_keychainkeystore.moc"
