// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/apikey.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
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
    Q_PROPERTY(QList<QString> pausingIds READ pausingIds NOTIFY pausingChanged)

public:
    explicit KeyActionsViewModel(Api::Client &client, QObject *parent = nullptr);

    void beginRename(const ApiKey &key);
    //! Sends the name that was typed; the field stays, with what is wrong, until it is taken or given up.
    Q_INVOKABLE void submitRename(const QString &name);
    Q_INVOKABLE void cancelRename();
    void setPaused(const ApiKey &key, bool paused);
    //! Something that a row asked for failed with \a error; \a again does it once more.
    void fail(const Error &error, std::function<void()> again);
    void retry();
    void forgetError();
    void reset();

    QString renamingId() const { return m_renaming ? m_renaming->id.toString() : QString(); }
    QString renameError() const { return m_renameError; }
    bool isRenameBusy() const { return m_renameBusy; }
    QStringList pausingIds() const { return m_pausing; } //!< of the keys that are being paused or resumed
    QString errorText() const { return m_errorText; }
    QString errorAction() const; //!< what \c retry does, in a word

Q_SIGNALS:
    void changed();
    void pausingChanged();
    void errorChanged();
    void keyChanged(const Intrlume::ApiKey &key);
    void noticed(const QString &text); //!< what became of it, in a word or a sentence
    void stale(); //!< someone else changed a key meanwhile and it could not be fetched: what is shown is old

private:
    void takeRename(const Result<ApiKey> &answer);
    void takePause(const Result<ApiKey> &answer, const ApiKey &key, bool paused);
    void fetchRenamed();
    void fetchPaused(const ApiKey &key, bool paused);
    void setError(const QString &text, std::function<void()> again);

    Api::Client &m_client;
    std::optional<ApiKey> m_renaming;
    QString m_renameError;
    QStringList m_pausing;
    QString m_errorText;
    std::function<void()> m_again;
    int m_latest = 0;
    int m_latestPause = 0;
    bool m_renameBusy = false;
};

} // namespace Intrlume::Ui
