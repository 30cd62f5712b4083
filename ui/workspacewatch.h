// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/workspace.h"

#include <QObject>
#include <QTimer>

namespace Intrlume::Ui {

//! Notices what became of the workspace at hand while its window was open: above all that the person's role is another one now. Asks twice a
//! minute and when told to; the platform itself refuses a lost permission at once, whatever is still on the screen.
class WorkspaceWatch : public QObject {
    Q_OBJECT

public:
    explicit WorkspaceWatch(Api::Client &client, QObject *parent = nullptr);

    void setWorkspace(const Workspace &workspace); //!< one without an id: nothing is watched
    const Workspace &workspace() const { return m_workspace; }
    void check();

Q_SIGNALS:
    //! \a role: whether what the person may do, or the role's name, is different.
    void changed(const Intrlume::Workspace &workspace, bool role);
    //! The person does not belong to it any more.
    void lost(const Intrlume::Workspace &workspace);

private:
    void take(const Result<Workspace> &answer);

    Api::Client &m_client;
    Workspace m_workspace;
    QTimer m_timer;
    int m_latest = 0;
    bool m_asking = false;
};

} // namespace Intrlume::Ui
