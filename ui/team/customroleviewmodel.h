// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/workspacerole.h"
#include "team/rolesmodel.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! The workspace's own roles: copies one, names it and switches permissions, changes and deletes one. As a
//! list it is the permissions of the role being edited. Nobody switches on what they do not hold.
class CustomRoleViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(Intrlume::Ui::RolesModel *roles READ roles CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY changed)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(int longestName READ nameLimit CONSTANT)
    Q_PROPERTY(int longestDescription READ descriptionLimit CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString affectedText READ affectedText NOTIFY changed)
    Q_PROPERTY(bool compared READ isCompared NOTIFY changed)
    Q_PROPERTY(QStringList losses READ losses NOTIFY changed)
    Q_PROPERTY(QStringList gains READ gains NOTIFY changed)
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY changed)
    Q_PROPERTY(QStringList moveNames READ moveNames NOTIFY changed)
    Q_PROPERTY(int moveChoice READ moveChoice WRITE setMoveChoice NOTIFY changed)

public:
    enum Step { Closed, List, Edit, Delete };
    Q_ENUM(Step)
    enum Role { TextRole = Qt::UserRole + 1, GroupRole, OnRole, AllowedRole };

    explicit CustomRoleViewModel(Api::Client &client, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    static constexpr int longestName = 40; // What the server takes, like the next.
    static constexpr int longestDescription = 200;

    //! Shows the roles.
    void ask(const WorkspaceId &workspace, const QList<WorkspaceRole> &roles, const Granter &granter);
    void setRoles(const QList<WorkspaceRole> &roles); //!< they were read again
    Q_INVOKABLE void copy(const QString &roleId);
    Q_INVOKABLE void edit(const QString &roleId);
    Q_INVOKABLE void askToDelete(const QString &roleId);
    Q_INVOKABLE void setOn(int row, bool on);
    Q_INVOKABLE void save();
    Q_INVOKABLE void confirmDelete();
    Q_INVOKABLE void back(); //!< to the list, or out of it; not while it works
    void reset();
    void retranslate();

    Step step() const { return m_step; }
    RolesModel *roles() { return &m_roles; }
    QString title() const;
    QString name() const { return m_draft.name; }
    void setName(const QString &name);
    QString description() const { return m_draft.description; }
    void setDescription(const QString &description);
    static int nameLimit() { return longestName; }
    static int descriptionLimit() { return longestDescription; }
    QString nameError() const { return m_nameError; }
    QString errorText() const { return m_errorText; }
    bool isBusy() const { return m_busy; }
    QString affectedText() const; //!< whom the change concerns at once; empty where nobody
    bool isCompared() const; //!< somebody has the role, so that it is said what the change means for them
    QStringList losses() const;
    QStringList gains() const;
    bool isUnsaved() const; //!< leaving would lose an edit
    QStringList moveNames() const; //!< the roles that the members of a deleted one may get
    int moveChoice() const { return m_moveChoice; }
    void setMoveChoice(int choice);

Q_SIGNALS:
    void changed();
    void saved(const QString &text); //!< the roles are to be read again

private:
    const WorkspaceRole *find(const QString &roleId) const;
    QList<WorkspaceRole> moveTargets() const;
    void begin(const WorkspaceRole &draft, Step step);
    void finished(const Result<void> &answer, const QString &text);

    Api::Client &m_client;
    WorkspaceId m_workspace;
    RolesModel m_roles;
    Granter m_granter;
    QList<Permission> m_order; // The rows.
    WorkspaceRole m_draft; // Without an id: a new one.
    WorkspaceRole m_begun; // As the draft was at first.
    QString m_nameError;
    QString m_errorText;
    int m_moveChoice = 0;
    int m_latest = 0;
    Step m_step = Closed;
    bool m_busy = false;
};

} // namespace Intrlume::Ui
