// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/member.h"
#include "core/page.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! Hands the workspace to somebody else: that person becomes an owner and the caller a Developer, who can't take it back (DESIGN 5.10). A list
//! of those who may get it, with what is chosen and the password that the server asks for.
class TransferOwnershipViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(bool choiceHasFactor READ choiceHasFactor NOTIFY changed)
    Q_PROPERTY(QString choiceName READ choiceName NOTIFY changed)
    Q_PROPERTY(QString choiceSeed READ choiceSeed NOTIFY changed)
    Q_PROPERTY(QStringList losses READ losses NOTIFY changed)
    Q_PROPERTY(QString submitText READ submitText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    enum Role { LabelRole = Qt::UserRole + 1 };

    explicit TransferOwnershipViewModel(Api::Client &client, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! \a preferred is chosen at first, and offered even where the list is too long to hold it; nobody where there is none.
    void ask(const WorkspaceId &workspace, const std::optional<Member> &preferred);
    Q_INVOKABLE void transferWith(const QString &password);
    Q_INVOKABLE void edited(); //!< the password is being corrected
    Q_INVOKABLE void close(); //!< not while it works
    void reset();

    bool isOpen() const { return m_open; }
    bool isLoading() const { return m_loading; }
    int count() const { return static_cast<int>(m_members.size()); }
    int choice() const { return m_choice; }
    void setChoice(int choice);
    bool choiceHasFactor() const { return chosen() && chosen()->secondFactor; }
    QString choiceName() const { return chosen() ? chosen()->name : QString(); }
    QString choiceSeed() const { return chosen() ? chosen()->account.toString() : QString(); }
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
    const Member *chosen() const { return m_choice >= 0 && m_choice < count() ? &m_members.at(m_choice) : nullptr; }
    void take(const Result<Page<Member>> &page, const std::optional<Member> &preferred);
    void transfer(int ticket);
    void fail(const Error &error);

    Api::Client &m_client;
    WorkspaceId m_workspace;
    QList<Member> m_members; // Who is no owner yet.
    QString m_passwordError;
    QString m_errorText;
    int m_choice = -1;
    int m_latest = 0;
    bool m_open = false;
    bool m_loading = false;
    bool m_busy = false;
};

} // namespace Intrlume::Ui
