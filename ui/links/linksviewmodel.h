// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "links/consolelink.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace Intrlume::Ui {

//! What comes of a link that opened the program: it acts on one that is right and whose server is known here, and says why it does
//! nothing with any other. A link waits, held as a secret, while the window starts or is locked.
class LinksViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool good READ isGood NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    //! \a knownServers gives the addresses that a link may name; \a local the one of "This computer", empty while it starts.
    struct Servers {
        std::function<QStringList()> known;
        std::function<QString()> local;
    };
    LinksViewModel(Api::Client &client, Servers servers, QObject *parent = nullptr);

    bool isOpen() const { return !m_title.isEmpty(); }
    bool isGood() const { return m_good; }
    QString title() const { return m_title; }
    QString text() const { return m_text; }

    //! Takes a link from outside. The last one counts where several come while the console cannot look at them.
    void take(const Secret &link);
    //! Whether links are looked at now. Turning it on looks at the one that waits.
    void setReady(bool ready);
    //! Drops the link that waits, and what was said of another.
    void reset();

    //! Says what came of something that began with a link.
    void tell(const QString &title, const QString &text);

    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    //! A password is to be set anew with \a token at \a server.
    void resetWanted(const Intrlume::Secret &token, const QString &server);
    //! An invitation with \a token is to be shown; it is one of \a server.
    void inviteWanted(const Intrlume::Secret &token, const QString &server);
    void confirmed();

private:
    void look(const Secret &link);
    void confirm(const ConsoleLink &link);
    Result<QString> addressOf(const QString &server) const;
    void refuse(const Error &error);
    void say(bool good, const QString &title, const QString &text);

    Api::Client &m_client;
    Servers m_servers;
    std::optional<Secret> m_waiting;
    QString m_title;
    QString m_text;
    bool m_good = false;
    bool m_ready = false;
    int m_latest = 0;
};

} // namespace Intrlume::Ui
