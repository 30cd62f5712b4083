// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/apikey.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! What is changed of a key in its row, without a dialog: its name, and whether it is paused.
class KeyActionsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(QString renamingId READ renamingId NOTIFY changed)
    Q_PROPERTY(QString renameError READ renameError NOTIFY changed)
    Q_PROPERTY(bool renameBusy READ isRenameBusy NOTIFY changed)

public:
    explicit KeyActionsViewModel(Api::Client &client, QObject *parent = nullptr);

    void beginRename(const ApiKey &key);
    //! Sends the name that was typed; the field stays, with what is wrong, until it is taken or given up.
    Q_INVOKABLE void submitRename(const QString &name);
    Q_INVOKABLE void cancelRename();
    void setPaused(const ApiKey &key, bool paused);
    void reset();

    QString renamingId() const { return m_renaming ? m_renaming->id.toString() : QString(); }
    QString renameError() const { return m_renameError; }
    bool isRenameBusy() const { return m_renameBusy; }

Q_SIGNALS:
    void changed();
    void keyChanged(const Intrlume::ApiKey &key);
    void noticed(const QString &text); //!< what became of it, in a word or a sentence
    void stale(); //!< someone else changed a key meanwhile: what is shown is old

private:
    void takeRename(const Result<ApiKey> &answer);
    void takePause(const Result<ApiKey> &answer, const QString &name, bool paused);

    Api::Client &m_client;
    std::optional<ApiKey> m_renaming;
    QString m_renameError;
    int m_latest = 0;
    bool m_renameBusy = false;
};

} // namespace Intrlume::Ui
