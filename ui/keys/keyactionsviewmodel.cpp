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
            Q_EMIT stale();
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

void KeyActionsViewModel::setPaused(const ApiKey &key, bool paused)
{
    const Api::UpdateApiKey call{
        .workspace = key.workspace, .key = key.id, .etag = key.etag, .name = {}, .note = {}, .allowedIps = {}, .paused = paused};
    QCoro::connect(m_client.send(call), this, [this, name = key.name, paused](const Result<ApiKey> &answer) { takePause(answer, name, paused); });
}

void KeyActionsViewModel::takePause(const Result<ApiKey> &answer, const QString &name, bool paused)
{
    if (answer) {
        Q_EMIT keyChanged(*answer);
        //: %1 is a key's name
        Q_EMIT noticed(paused ? tr("%1 is paused. Calls that use it are refused.").arg(name) : tr("%1 works again.").arg(name));
        return;
    }
    Q_EMIT noticed(Ui::errorText(answer.error()));
    if (answer.error().kind == Error::Kind::Changed)
        Q_EMIT stale();
}

void KeyActionsViewModel::reset()
{
    cancelRename();
}

} // namespace Intrlume::Ui
