// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! Whose addresses may be invited: any, or those of some domains, with addresses of partners that may come all the same.
class DomainRuleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString domains READ domains WRITE setDomains NOTIFY changed)
    Q_PROPERTY(QString exceptions READ exceptions WRITE setExceptions NOTIFY changed)
    Q_PROPERTY(QString domainsError READ domainsError NOTIFY changed)
    Q_PROPERTY(QString exceptionsError READ exceptionsError NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    explicit DomainRuleViewModel(Api::Client &client, QObject *parent = nullptr);

    void ask(const Workspace &workspace);
    Q_INVOKABLE void save();
    Q_INVOKABLE void close(); //!< not while it works
    void reset();

    bool isOpen() const { return m_open; }
    QString domains() const { return m_domains; } //!< as they are typed, separated by blanks or commas
    void setDomains(const QString &text);
    QString exceptions() const { return m_exceptions; }
    void setExceptions(const QString &text);
    QString domainsError() const { return m_domainsError; }
    QString exceptionsError() const { return m_exceptionsError; }
    QString errorText() const { return m_errorText; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    void saved(const Intrlume::Workspace &workspace, const QString &text);

private:
    void take(const Result<Workspace> &answer);

    Api::Client &m_client;
    Workspace m_workspace;
    QString m_domains;
    QString m_exceptions;
    QString m_domainsError;
    QString m_exceptionsError;
    QString m_errorText;
    int m_latest = 0;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace Intrlume::Ui
