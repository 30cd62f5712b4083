// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keyactionsviewmodel.h"

#include "api/apikeys.h"
#include "errortext.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr qsizetype longestName = 64;
}

KeyActionsViewModel::KeyActionsViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void KeyActionsViewModel::beginRename(const ApiKey &key)
{
    ++m_latest;
    m_renaming = key;
    m_renameError.clear();
    m_renameBusy = false;
    Q_EMIT changed();
}

void KeyActionsViewModel::submitRename(const QString &name)
{
    if (!m_renaming || m_renameBusy)
        return;
    const QString typed = name.trimmed();
    if (typed == m_renaming->name)
        return cancelRename();
    if (typed.isEmpty() || typed.size() > longestName) {
        m_renameError = tr("Use 1 to 64 characters.");
        Q_EMIT changed();
        return;
    }
    m_renameBusy = true;
    m_renameError.clear();
    Q_EMIT changed();
    const Api::UpdateApiKey call{.workspace = m_renaming->workspace,
                                 .key = m_renaming->id,
                                 .etag = m_renaming->etag,
                                 .name = typed,
                                 .note = {},
                                 .allowedIps = {},
                                 .paused = {}};
    QCoro::connect(m_client.send(call), this, [this, ticket = m_latest](const Result<ApiKey> &answer) {
        if (ticket == m_latest)
            takeRename(answer);
        else if (answer)
            Q_EMIT keyChanged(*answer); // The person went on to another row; the name was changed all the same.
    });
}

void KeyActionsViewModel::takeRename(const Result<ApiKey> &answer)
{
    m_renameBusy = false;
    if (answer) {
        m_renaming.reset();
        Q_EMIT keyChanged(*answer);
    } else if (answer.error().code == "name-taken"_L1) {
        m_renameError = tr("A key with this name exists.");
    } else {
        const QString atField = fieldErrorText(answer.error(), u"/name"_s);
        m_renameError = atField.isEmpty() ? Ui::errorText(answer.error()) : atField;
        if (answer.error().kind == Error::Kind::Changed)
            fetchRenamed();
    }
    Q_EMIT changed();
}

void KeyActionsViewModel::cancelRename()
{
    ++m_latest;
    m_renaming.reset();
    m_renameError.clear();
    m_renameBusy = false;
    Q_EMIT changed();
}

//! With what it is by now the key can be renamed after all, or be left as it is.
void KeyActionsViewModel::fetchRenamed()
{
    m_renameBusy = true;
    QCoro::connect(m_client.send(Api::GetApiKey{.workspace = m_renaming->workspace, .key = m_renaming->id}), this,
                   [this, ticket = m_latest](const Result<ApiKey> &answer) {
                       if (answer)
                           Q_EMIT keyChanged(*answer);
                       else
                           Q_EMIT stale();
                       if (ticket != m_latest)
                           return;
                       m_renameBusy = false;
                       if (answer) {
                           m_renaming = *answer;
                           m_renameError = tr("Someone else changed this key, which is up to date now. Enter renames it.");
                       }
                       Q_EMIT changed();
                   });
}

void KeyActionsViewModel::setPaused(const ApiKey &key, bool paused)
{
    if (m_pausing.contains(key.id.toString()))
        return;
    m_pausing.append(key.id.toString());
    Q_EMIT pausingChanged();
    forgetError();
    const Api::UpdateApiKey call{
        .workspace = key.workspace, .key = key.id, .etag = key.etag, .name = {}, .note = {}, .allowedIps = {}, .paused = paused};
    QCoro::connect(m_client.send(call), this, [this, key, paused, ticket = m_latestPause](const Result<ApiKey> &answer) {
        if (ticket == m_latestPause)
            takePause(answer, key, paused);
    });
}

void KeyActionsViewModel::takePause(const Result<ApiKey> &answer, const ApiKey &key, bool paused)
{
    if (!answer && answer.error().kind == Error::Kind::Changed)
        return fetchPaused(key, paused);
    m_pausing.removeOne(key.id.toString());
    Q_EMIT pausingChanged();
    if (answer) {
        Q_EMIT keyChanged(*answer);
        //: %1 is a key's name
        Q_EMIT noticed(paused ? tr("%1 is paused. Calls that use it are refused.").arg(key.name) : tr("%1 works again.").arg(key.name));
        return;
    }
    QString what;
    if (Ui::isOutcomeUnknown(answer.error())) //: %1 is a key's name
        what = paused ? tr("%1 may not be paused.").arg(key.name) : tr("%1 may still be paused.").arg(key.name);
    else //: %1 is a key's name
        what = paused ? tr("%1 was not paused.").arg(key.name) : tr("%1 is still paused.").arg(key.name);
    setError(what + u' ' + Ui::errorText(answer.error()), [this, key, paused] { setPaused(key, paused); });
}

//! Someone else changed the key: the row shows what it is by now, and the person decides anew.
void KeyActionsViewModel::fetchPaused(const ApiKey &key, bool paused)
{
    QCoro::connect(m_client.send(Api::GetApiKey{.workspace = key.workspace, .key = key.id}), this,
                   [this, key, paused, ticket = m_latestPause](const Result<ApiKey> &answer) {
                       if (ticket != m_latestPause)
                           return;
                       m_pausing.removeOne(key.id.toString());
                       Q_EMIT pausingChanged();
                       if (!answer)
                           return fail(answer.error(), [this] { Q_EMIT stale(); });
                       Q_EMIT keyChanged(*answer);
                       //: %1 is a key's name
                       setError(tr("Someone else changed %1 meanwhile. It is up to date now.").arg(answer->name),
                                [this, fresh = *answer, paused] { setPaused(fresh, paused); });
                   });
}

void KeyActionsViewModel::fail(const Error &error, std::function<void()> again)
{
    setError(Ui::errorText(error), std::move(again));
}

void KeyActionsViewModel::setError(const QString &text, std::function<void()> again)
{
    m_errorText = text;
    m_again = std::move(again);
    Q_EMIT errorChanged();
}

void KeyActionsViewModel::retry()
{
    const std::function<void()> again = m_again;
    forgetError();
    if (again)
        again();
}

void KeyActionsViewModel::forgetError()
{
    if (!m_errorText.isEmpty())
        setError({}, {});
}

QString KeyActionsViewModel::errorAction() const
{
    return m_errorText.isEmpty() ? QString() : tr("Retry");
}

void KeyActionsViewModel::reset()
{
    cancelRename();
    ++m_latestPause;
    m_pausing.clear();
    Q_EMIT pausingChanged();
    forgetError();
}

} // namespace Intrlume::Ui
