// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/member.h"
#include "core/page.h"
#include "core/workspacerole.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! Hands the workspace to somebody else: that person becomes an owner and the caller a Developer, who can't take it back (DESIGN 5.10). A list
//! of those who may get it, searched by the server, with who is chosen and the password that the server asks for.
class TransferOwnershipViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(QString choiceId READ choiceId NOTIFY changed)
    Q_PROPERTY(bool choiceHasFactor READ choiceHasFactor NOTIFY changed)
    Q_PROPERTY(QString choiceName READ choiceName NOTIFY changed)
    Q_PROPERTY(QString choiceEmail READ choiceEmail NOTIFY changed)
    Q_PROPERTY(QString choiceSeed READ choiceSeed NOTIFY changed)
    Q_PROPERTY(QStringList losses READ losses NOTIFY changed)
    Q_PROPERTY(QString submitText READ submitText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    enum Role { MemberIdRole = Qt::UserRole + 1, AccountIdRole, NameRole, EmailRole, SecondFactorRole, SpokenRole };

    explicit TransferOwnershipViewModel(Api::Client &client, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! \a preferred is chosen at first; nobody where there is none.
    void ask(const WorkspaceId &workspace, const QList<WorkspaceRole> &roles, const std::optional<Member> &preferred);
    void setSearchDelay(std::chrono::milliseconds delay) { m_searchDelay.setInterval(delay); }
    Q_INVOKABLE void choose(const QString &memberId);
    Q_INVOKABLE void transferWith(const QString &password);
    Q_INVOKABLE void edited(); //!< the password is being corrected
    Q_INVOKABLE void close(); //!< not while it works
    void reset();

    bool isOpen() const { return m_open; }
    bool isLoading() const { return m_loading; }
    int count() const { return static_cast<int>(m_members.size()); }
    QString search() const { return m_text; }
    void setSearch(const QString &text);
    QString emptyText() const; //!< why nobody is listed; empty where somebody is, or while it loads
    QString choiceId() const { return m_chosen ? m_chosen->id.toString() : QString(); }
    bool choiceHasFactor() const { return m_chosen && m_chosen->secondFactor; }
    QString choiceName() const { return m_chosen ? m_chosen->name : QString(); }
    QString choiceEmail() const { return m_chosen ? m_chosen->email : QString(); }
    QString choiceSeed() const { return m_chosen ? m_chosen->account.toString() : QString(); }
    QStringList losses() const; //!< what an owner may and a Developer may not
    QString submitText() const; //!< "Transfer to Devansh"
    bool isBusy() const { return m_busy; }
    QString passwordError() const { return m_passwordError; }
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    void passwordRefused(); //!< the field is to be cleared and to get the focus
    void transferred(const QString &text);

private:
    void load(const Cursor &after);
    void take(const Result<Page<Member>> &page, bool more);
    void transfer(int ticket);
    void fail(const Error &error);

    Api::Client &m_client;
    WorkspaceId m_workspace;
    QList<WorkspaceRole> m_roles;
    QList<Member> m_members; // Who is no owner yet.
    std::optional<Member> m_chosen; // Stays chosen while something else is searched for.
    QString m_text;
    Cursor m_next;
    QTimer m_searchDelay;
    QString m_passwordError;
    QString m_errorText;
    int m_latest = 0;
    int m_latestList = 0;
    bool m_open = false;
    bool m_loading = false;
    bool m_busy = false;
};

} // namespace Intrlume::Ui
