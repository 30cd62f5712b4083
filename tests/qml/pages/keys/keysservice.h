// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keys/keysviewmodel.h"
#include "support/fakeclipboard.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/samplekeys.h"

#include <QObject>

#include <memory>

namespace Intrlume::Test {

//! What a QML test says to the platform behind the API keys page: `service.listKeys(); service.fail("offline")`.
class KeysService : public QObject {
    Q_OBJECT
    Q_PROPERTY(Intrlume::Ui::KeysViewModel *viewModel READ viewModel NOTIFY restarted)
    Q_PROPERTY(QString clipboardText READ clipboardText)
    Q_PROPERTY(QString secret READ secret CONSTANT)
    Q_PROPERTY(int requests READ requests)
    Q_PROPERTY(int waiting READ waiting)
    Q_PROPERTY(QString pictures READ pictures CONSTANT)

public:
    KeysService();
    ~KeysService() override;

    //! A new page for a person of that role. Destroy the page before.
    Q_INVOKABLE void restart(const QString &role = QStringLiteral("owner"));
    Q_INVOKABLE void listKeys(); //!< the ten of the design
    Q_INVOKABLE void listNoKeys();
    Q_INVOKABLE void listManyKeys(int count); //!< as one answer, to see whether scrolling copes
    Q_INVOKABLE void listPart(int first, int count, int total); //!< one answer of a list of \a total keys, with a cursor while there are more
    Q_INVOKABLE void giveCounts(int overdue, int overdueAsIf = 0);
    Q_INVOKABLE void fillSheet(const QString &name); //!< the key, its use and its history, as the sheet asks for them
    Q_INVOKABLE void fillRotation(const QString &other); //!< the other key of the rotation, and who uses the old one
    Q_INVOKABLE void rename(const QString &name, const QString &newName);
    Q_INVOKABLE void savePolicy(int days);
    Q_INVOKABLE void listRegions();
    Q_INVOKABLE void generateKey();
    Q_INVOKABLE void revokeKey(const QString &name, const QList<int> &milliseconds);
    Q_INVOKABLE void regionsStopped(const QList<int> &milliseconds);
    Q_INVOKABLE void fail(const QString &kind, const QString &code = {});
    Q_INVOKABLE void advance(int milliseconds); //!< turns the clock, and lets everything look at it
    Q_INVOKABLE QString query(const QString &name) const; //!< of the last request

    FakeTransport &transport() const { return *m_transport; }
    Ui::KeysViewModel *viewModel() const { return m_keys.get(); }
    QString clipboardText() const { return m_clipboard.text; }
    static QString secret() { return sampleSecret().exposeText(); }
    int requests() const { return static_cast<int>(m_transport->requests.size()); }
    int waiting() const { return static_cast<int>(m_transport->waiting()); }
    static QString pictures() { return qEnvironmentVariable("INTRLUME_PICTURES"); }

Q_SIGNALS:
    void restarted();

private:
    std::shared_ptr<FakeTransport> m_transport;
    std::unique_ptr<Api::Client> m_client;
    std::unique_ptr<FakeClock> m_clock;
    FakeClipboard m_clipboard;
    std::unique_ptr<Ui::KeysViewModel> m_keys;
};

} // namespace Intrlume::Test
