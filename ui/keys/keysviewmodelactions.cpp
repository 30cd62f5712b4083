// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
// What rows, menus and shortcuts ask for, by the id of a key: it is looked up, and passed on where it may be done.
#include "keysviewmodel.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

void KeysViewModel::askToGenerate()
{
    if (canManage() && writeDisabledReason().isEmpty())
        m_dialogs.askToGenerate();
}

void KeysViewModel::askToRevoke(const QString &keyId)
{
    const ApiKey *key = m_keys.find(KeyId(keyId));
    if (key && key->status != KeyStatus::Revoked && writeDisabledReason().isEmpty())
        m_dialogs.askToRevoke(*key);
}

void KeysViewModel::showDetails(const QString &keyId)
{
    withKey(KeyId(keyId), [this](const ApiKey &key) { m_details.show(key); });
}

void KeysViewModel::withKey(const KeyId &id, const std::function<void(const ApiKey &)> &then)
{
    const int ticket = ++m_latestKey;
    if (const ApiKey *key = m_keys.find(id))
        return then(*key);
    if (!id.isValid() || !canManage())
        return;
    QCoro::connect(m_client.send(Api::GetApiKey{.workspace = m_workspace.id, .key = id}), this,
                   [this, ticket, workspace = m_workspace.id, id, then](const Result<ApiKey> &key) {
                       if (ticket != m_latestKey || workspace != m_workspace.id)
                           return; // The person went on to another.
                       if (key)
                           return then(*key);
                       m_actions.fail(key.error(), [this, id, then] { withKey(id, then); });
                   });
}

void KeysViewModel::askForPolicy()
{
    if (canManage())
        m_policy.begin();
}

const ApiKey *KeysViewModel::changeable(const QString &keyId) const
{
    const ApiKey *key = m_keys.find(KeyId(keyId));
    return key && key->status != KeyStatus::Revoked && writeDisabledReason().isEmpty() ? key : nullptr;
}

void KeysViewModel::askToRotate(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId); key && !key->isReplaced())
        m_dialogs.askToRotate(*key);
}

void KeysViewModel::askToReplaceLeaked(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId))
        m_dialogs.askToReplaceLeaked(*key);
}

void KeysViewModel::askToEditAllowedIps(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId))
        m_dialogs.askToEditAllowedIps(*key);
}

void KeysViewModel::askToStopNow(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId))
        m_dialogs.askToStopNow(*key);
}

void KeysViewModel::askToExtend(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId))
        m_dialogs.askToExtend(*key);
}

void KeysViewModel::askToSaveReceipt(const QString &keyId)
{
    if (const ApiKey *key = m_keys.find(KeyId(keyId)); key && key->status == KeyStatus::Revoked)
        m_dialogs.askToSaveReceipt(*key);
}

void KeysViewModel::rename(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId); key && !key->isReplaced())
        m_actions.beginRename(*key);
}

void KeysViewModel::setPaused(const QString &keyId, bool paused)
{
    if (const ApiKey *key = changeable(keyId))
        m_actions.setPaused(*key, paused);
}

void KeysViewModel::followBanner()
{
    if (bannerKind() == BannerKind::ActionBanner)
        return m_actions.retry();
    if (overdueCount() == 1 && !m_shownFilter.dueBefore.isValid()) {
        withKey(m_summary->mostOverdue.id, [this](const ApiKey &key) {
            if (key.status != KeyStatus::Revoked && !key.isReplaced() && writeDisabledReason().isEmpty())
                m_dialogs.askToRotate(key);
        });
        return;
    }
    // Whatever else was chosen would hide some of them.
    const KeysFilter all{.text = {}, .sort = m_filter.sort, .descending = m_filter.descending, .dueBefore = {}};
    const bool showAll = m_shownFilter.dueBefore.isValid();
    m_filter = all;
    if (!showAll)
        m_filter.dueBefore = m_clock.now();
    Q_EMIT filterChanged();
    refresh();
}

void KeysViewModel::copyKeyId(const QString &keyId)
{
    m_clipboard.setText(keyId);
    Q_EMIT noticed(tr("Key ID copied"));
}

void KeysViewModel::copyErrorDetails()
{
    m_clipboard.setText(QStringList{placeholderTitle(), placeholderText(), errorReference()}.join(u'\n'));
    Q_EMIT noticed(tr("Details copied"));
}

void KeysViewModel::copyRequestMessage()
{
    //: A message that a person sends to an owner; %1 is the workspace
    m_clipboard.setText(
        tr("I need an API key for %1. Could you generate one? In Intrlume Console: API keys, Generate new key.").arg(m_workspace.name));
    Q_EMIT noticed(tr("Message copied"));
}

} // namespace Intrlume::Ui
