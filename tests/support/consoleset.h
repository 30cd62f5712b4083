// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consoleviewmodel.h"
#include "session/session.h"
#include "support/fakeaccountmemory.h"
#include "support/fakeclipboard.h"
#include "support/fakeclock.h"
#include "support/heldline.h"

#include <QPromise>
#include <QTemporaryDir>

#include <list>

namespace Intrlume::Test {

//! A service that a test answers call by call, by path: pages ask for several things at once, in no order that a test should know.
class RoutedTransport final : public Api::Transport {
public:
    QCoro::Task<Result<Api::HttpReply>> send(Api::HttpRequest request) override;
    void setServer(const QString &address) override { m_server = address; }
    QString server() const override { return m_server; }

    //! Answers the oldest call that waits whose path ends with \a path. False where none comes within five seconds.
    bool answer(const QString &path, Result<Api::HttpReply> reply);
    //! What to answer at once, from now on, to calls whose path ends with \a path.
    void always(const QString &path, const QJsonObject &json) { m_always.insert(path, json); }

    //! Ends every call that waits: it is cancelled.
    void hangUp();

    bool isWaiting(const QString &path) const;
    qsizetype count(const QString &path) const; //!< how many calls there were so far
    Api::HttpRequest last(const QString &path) const;

    QList<Api::HttpRequest> requests;

private:
    struct Waiting {
        QString path;
        QPromise<void> arrival;
        std::shared_ptr<std::optional<Result<Api::HttpReply>>> reply;
    };

    QString m_server;
    QMap<QString, QJsonObject> m_always;
    std::list<Waiting> m_waiting;
};

//! Tokens kept in memory, in a keychain that a test can take away.
class MemoryTokenStore final : public Session::TokenStore {
public:
    QCoro::Task<Session::KeychainState> state() override;
    QCoro::Task<Result<void>> unlock() override;
    QCoro::Task<Result<void>> probe() override;
    QCoro::Task<Result<std::optional<Secret>>> read(QString account, QString server) override;
    QCoro::Task<Result<void>> write(QString account, QString server, Secret token) override;
    QCoro::Task<Result<void>> remove(QString account, QString server) override;

    QMap<QString, QByteArray> tokens; //!< "account server" → token
    std::optional<Error> broken; //!< what every call answers while it is set
};

//! A desktop that opens nothing and remembers what it was asked for.
class FakeDesktop final : public Ui::Desktop {
public:
    bool hasMailApp() const override { return mailApp; }
    bool openMailApp() override
    {
        ++mailAppOpened;
        return mailApp;
    }
    bool openUrl(const QUrl &url) override
    {
        opened.append(url);
        return true;
    }

    void tell(const Ui::Notice &notice) override { told.append(notice); }

    bool mailApp = true;
    int mailAppOpened = 0;
    QList<QUrl> opened;
    QList<Ui::Notice> told;
};

//! The whole console over a transport that a test drives by hand: everything that main() makes, with fakes at the seams.
class ConsoleSet {
public:
    //! \a lastAccount is who was signed in here before; with a \a token its session was kept.
    explicit ConsoleSet(const QString &lastAccount = {}, const QByteArray &token = {});
    ~ConsoleSet();

    [[nodiscard]] bool answer(const QString &path, const QJsonObject &json) { return service->answer(path, Api::HttpReply{.json = json}); }
    [[nodiscard]] bool fail(const QString &path, Error error) { return service->answer(path, tl::unexpected(std::move(error))); }
    //! Says that this computer's platform is there, and answers what the console asks it first.
    void startPlatform();
    //! Has the server refuse the session, as after a sign-out from another device. False where the console did not ask it to go on.
    [[nodiscard]] bool endSession();

    QTemporaryDir home; //!< where the preferences are kept; first, as they need it
    HeldLine<RoutedTransport> service;
    std::shared_ptr<MemoryTokenStore> tokens = std::make_shared<MemoryTokenStore>();
    std::shared_ptr<FakeAccountMemory> accounts = std::make_shared<FakeAccountMemory>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    FakeDesktop desktop;
    FakeClipboard clipboard;
    Ui::DesktopAppearance appearance;
    Ui::LocalPlatform platform;
    std::unique_ptr<Ui::Preferences> preferences;
    std::unique_ptr<Session::Session> session;
    std::unique_ptr<Api::Client> client;
    std::unique_ptr<Ui::ConsoleViewModel> console;
};

//! What the platform answers, as JSON.
QJsonObject sessionJson(const QString &email);
QJsonObject confirmationJson(const QString &state);
QJsonObject workspacesJson(bool any);
QJsonObject fiveRegionsJson();

} // namespace Intrlume::Test
