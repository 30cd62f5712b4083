// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/program.h"
#include "core/apikey.h"
#include "core/workspace.h"
#include "support/fakeaccountmemory.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"
#include "support/faketerminal.h"
#include "support/faketokenstore.h"
#include "support/faketransport.h"

namespace Intrlume::Test {

//! The program with everything around it made by hand: the service, the keychain, the terminal. A test lays out the answers, runs a command
//! line, and compares every byte.
class ProgramWorld {
public:
    static inline const QString server = QStringLiteral("https://intrlume.example");
    static inline const QString email = QStringLiteral("ananya@nilavya.example");
    static inline const QString keyId = QStringLiteral("key_01JZ0000000000000000000000"); //!< of someKey()
    static inline const QString secret = QStringLiteral("intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov");

    ProgramWorld(); //!< Takes what this machine says of servers and workspaces out of the environment.

    static QJsonObject accountJson();
    static QJsonObject grant();
    static QJsonObject workspaceJson(const QString &slug);
    //! A key that was made on 22 November; \a number makes another id.
    static ApiKey someKey(const QString &name, int number = 0);
    //! Key number 1, which was rotated: someKey() replaced it, and it goes on for a while.
    static ApiKey endingKey(const QString &name = QStringLiteral("CRM sync"));
    static QJsonObject page(const QJsonArray &items, const QJsonValue &next = QJsonValue::Null);
    //! A revocation: Mumbai after 100 ms, and with \a complete Frankfurt after 312.
    static QJsonObject stopped(bool complete);

    //! The exit code; \c terminal has what was printed.
    int run(QStringList arguments);

    //! The next command finds a session in the keychain, and then one workspace.
    void beSignedIn();
    void beInAWorkspace();
    //! INTRLUME_API_KEY is set; the service knows it as an automation key or another one.
    void useKey(bool automation = true);

    void generateSucceeds();
    void revokeSucceeds(bool complete);
    //! The next answer is a list of \a keys.
    void list(const QList<ApiKey> &keys);
    //! The next command finds a workspace with \a key in it and no other.
    void haveOneKey(const ApiKey &key = someKey(QStringLiteral("CRM sync")));

    const Api::HttpRequest &lastRequest() const { return service->requests.last(); }
    QString lastPath() const { return lastRequest().path; }
    QJsonObject printedJson() const; //!< what is on standard output, empty where that is no JSON object

    std::shared_ptr<FakeTransport> service = std::make_shared<FakeTransport>();
    std::shared_ptr<FakeTokenStore> keychain = std::make_shared<FakeTokenStore>();
    std::shared_ptr<FakeAccountMemory> accounts = std::make_shared<FakeAccountMemory>();
    std::shared_ptr<FakeKeyStore> keys = std::make_shared<FakeKeyStore>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    FakeTerminal terminal;
    QString chosenServer = server; //!< what --server says; empty: it is not given
    Secret apiKey; //!< INTRLUME_API_KEY
    QList<std::chrono::seconds> pauses; //!< how long a command wanted to wait; the clock was turned by it instead
};

} // namespace Intrlume::Test
