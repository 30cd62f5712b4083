// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/receipt.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! The signed proof of a revocation: what it says, and saving it as a file that `intrlume audit verify-receipt` can check without this
//! program or the platform.
class ReceiptViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QList<QString> lines READ lines NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(QString checkCommand READ checkCommand NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QUrl startFolder READ startFolder CONSTANT)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY changed)

public:
    explicit ReceiptViewModel(Api::Client &client, QObject *parent = nullptr);

    void setCities(const QHash<QString, QString> &cities) { m_cities = cities; }
    //! How the session names the server that signs: what the command has to ask. Empty: the one that the command asks by itself.
    void setServerName(const QString &name) { m_serverName = name; }
    void begin(const ApiKey &key); //!< opens and fetches it
    Q_INVOKABLE void fetch(); //!< again, after it failed
    Q_INVOKABLE void save(const QUrl &file);
    Q_INVOKABLE void close();
    void reset();

    bool isOpen() const { return m_open; }
    QString title() const;
    QStringList lines() const; //!< "Mumbai: 22 November 2026, 18:20:04, after 0.4 s"
    bool isBusy() const { return m_busy; }
    bool isReady() const { return m_receipt.has_value(); }
    QString savedText() const;
    QString checkCommand() const; //!< what to type to check the file
    QString errorText() const { return m_errorText; }
    static QUrl startFolder(); //!< where the question for a file begins
    QUrl suggestedFile() const;

Q_SIGNALS:
    void changed();

private:
    void take(const Result<SignedReceipt> &answer);

    Api::Client &m_client;
    QHash<QString, QString> m_cities;
    ApiKey m_key;
    std::optional<SignedReceipt> m_receipt;
    std::optional<Receipt> m_content; // What it says; nothing where a newer platform says it in a way that is not known here.
    QString m_serverName;
    QString m_file;
    QString m_errorText;
    int m_latest = 0;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace Intrlume::Ui
