// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keydialogsviewmodel.h"

#include "keys/keyusetext.h"

#include <algorithm>

namespace Intrlume::Ui {

KeyDialogsViewModel::KeyDialogsViewModel(Api::Client &client, const Clock &clock, Clipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_elevate(client)
    , m_caller(client)
    , m_generate(client, clock, m_elevate)
    , m_reveal(client, clock, clipboard)
    , m_rotate(client, clock, m_elevate)
    , m_allowedIps(client, clock)
    , m_ending(client, clock)
    , m_revoke(client, clock)
    , m_receipt(client)
{
    connectMaking();
    connectStopping();
}

KeyDialogsViewModel::~KeyDialogsViewModel() = default;

void KeyDialogsViewModel::connectMaking()
{
    connect(&m_caller, &CallerAddress::changed, this, [this] {
        m_generate.ranges()->setCallerAddress(m_caller.address());
        m_allowedIps.ranges()->setCallerAddress(m_caller.address());
    });
    connect(&m_generate, &GenerateKeyViewModel::generated, this, [this](const ApiKey &key, const Secret &secret) {
        reveal(key, secret);
        Q_EMIT keyMade(key);
    });
    connect(&m_rotate, &RotateKeyViewModel::rotated, this, [this](const Api::RenewedKey &renewed, const QDateTime &asked) {
        reveal(renewed.key, renewed.secret);
        Q_EMIT keyChanged(renewed.previous);
        if (renewed.revocation)
            m_revoke.follow(renewed.previous, asked, *renewed.revocation, RevokeViewModel::Shown::InBackground);
        Q_EMIT keyMade(renewed.key);
    });
    connect(&m_reveal, &RevealViewModel::openChanged, this, &KeyDialogsViewModel::canCloseChanged);
    connect(&m_reveal, &RevealViewModel::storedChanged, this, &KeyDialogsViewModel::canCloseChanged);
    connect(&m_generate, &GenerateKeyViewModel::busyChanged, this, &KeyDialogsViewModel::canCloseChanged);
    connect(&m_rotate, &RotateKeyViewModel::busyChanged, this, &KeyDialogsViewModel::canCloseChanged);
    connect(m_reveal.note(), &KeyNoteViewModel::changed, this, &KeyDialogsViewModel::canCloseChanged);
    connect(m_reveal.note(), &KeyNoteViewModel::keyChanged, this, &KeyDialogsViewModel::keyChanged);
    connect(&m_allowedIps, &EditAllowedIpsViewModel::saved, this, [this](const ApiKey &key) {
        Q_EMIT keyChanged(key);
        Q_EMIT noticed(tr("Allowed addresses saved"));
    });
}

void KeyDialogsViewModel::connectStopping()
{
    connect(&m_ending, &EndKeyViewModel::stopped, this, [this](const ApiKey &key, const Revocation &revocation, const QDateTime &asked) {
        m_revoke.follow(key, asked, revocation, RevokeViewModel::Shown::InDialog);
    });
    connect(&m_ending, &EndKeyViewModel::extended, this, [this](const ApiKey &key) {
        Q_EMIT keyChanged(key);
        //: %1 is a time such as Mon 23 Nov, 10:48
        Q_EMIT noticed(tr("The old key works until %1").arg(KeyUseText::moment(key.endsAt)));
    });
    connect(&m_revoke, &RevokeViewModel::rotateWanted, this, &KeyDialogsViewModel::askToRotate);
    connect(&m_revoke, &RevokeViewModel::revoked, this, &KeyDialogsViewModel::keyChanged);
    connect(&m_revoke, &RevokeViewModel::stoppingChanged, this, &KeyDialogsViewModel::stoppingChanged);
    connect(&m_revoke, &RevokeViewModel::stopped, this, &KeyDialogsViewModel::stopped);
    connect(&m_revoke, &RevokeViewModel::announced, this, &KeyDialogsViewModel::announced);
}

void KeyDialogsViewModel::reveal(const ApiKey &key, const Secret &secret)
{
    m_reveal.setAddress(m_client.address());
    // The key's own workspace, whichever is shown while it is on the screen.
    m_reveal.handover()->setWorkspaceSlug(key.workspace == m_workspace.id ? m_workspace.slug : QString());
    m_reveal.begin(key, secret);
}

void KeyDialogsViewModel::setKeyStore(Session::KeyStore *store, const QString &serverName)
{
    m_reveal.handover()->setKeyStore(store, serverName);
    m_receipt.setServerName(serverName);
}

void KeyDialogsViewModel::setWorkspace(const Workspace &workspace)
{
    m_workspace = workspace;
    m_generate.setWorkspace(workspace);
    findRegion();
}

void KeyDialogsViewModel::setRegions(const QList<Region> &regions)
{
    m_regions = regions;
    m_revoke.setCities(regions);
    QHash<QString, QString> cities;
    for (const Region &region : regions)
        cities.insert(region.id, region.city);
    m_receipt.setCities(cities);
    findRegion();
}

const Region *KeyDialogsViewModel::region() const
{
    const auto found = std::find_if(m_regions.begin(), m_regions.end(), [this](const Region &region) { return region.id == m_workspace.region; });
    return found == m_regions.end() ? nullptr : &*found;
}

void KeyDialogsViewModel::findRegion()
{
    m_caller.setEndpoint(region() ? region()->endpoint : QString());
}

QString KeyDialogsViewModel::regionCity() const
{
    return region() ? region()->city : QString();
}

bool KeyDialogsViewModel::canClose() const
{
    return !isMakingKey() && (!m_reveal.isOpen() || (m_reveal.isStored() && !m_reveal.note()->isBusy()));
}

QString KeyDialogsViewModel::closeTitle() const
{
    if (isMakingKey())
        return tr("Close while a key is being made?");
    return m_reveal.isStored() ? tr("Close before the note is saved?") : tr("Close without storing the key?");
}

QString KeyDialogsViewModel::closeText() const
{
    if (isMakingKey())
        return tr("It is shown in a moment, and only once. If you close now, a key may stay that works and that nobody has.");
    return m_reveal.isStored() ? tr("The key works, but where it is stored is not kept with it yet.") : tr("It can’t be shown again.");
}

void KeyDialogsViewModel::reset()
{
    m_workspace = {};
    m_elevate.reset();
    m_generate.reset();
    m_reveal.discard();
    m_reveal.copying()->clearNow();
    m_rotate.reset();
    m_allowedIps.reset();
    m_ending.reset();
    m_revoke.reset();
    m_receipt.reset();
}

void KeyDialogsViewModel::retranslate()
{
    Q_EMIT m_elevate.openChanged();
    Q_EMIT m_generate.openChanged();
    m_generate.ranges()->refreshWords();
    m_allowedIps.ranges()->refreshWords();
    Q_EMIT m_reveal.openChanged();
    Q_EMIT m_reveal.handover()->changed();
    Q_EMIT m_rotate.openChanged();
    Q_EMIT m_rotate.useChanged();
    Q_EMIT m_allowedIps.openChanged();
    Q_EMIT m_allowedIps.checkChanged();
    Q_EMIT m_ending.changed();
    Q_EMIT m_revoke.stepChanged();
    Q_EMIT m_receipt.changed();
}

void KeyDialogsViewModel::askToGenerate()
{
    m_caller.refresh();
    m_generate.begin();
}

void KeyDialogsViewModel::askToRotate(const ApiKey &key)
{
    m_rotate.begin(key);
}

void KeyDialogsViewModel::askToReplaceLeaked(const ApiKey &key)
{
    m_rotate.begin(key, true);
}

void KeyDialogsViewModel::askToEditAllowedIps(const ApiKey &key)
{
    m_caller.refresh();
    m_allowedIps.begin(key);
}

void KeyDialogsViewModel::askToRevoke(const ApiKey &key)
{
    m_revoke.begin(key);
}

void KeyDialogsViewModel::askToStopNow(const ApiKey &key)
{
    m_ending.beginStop(key);
}

void KeyDialogsViewModel::askToExtend(const ApiKey &key)
{
    m_ending.beginExtend(key);
}

void KeyDialogsViewModel::askToSaveReceipt(const ApiKey &key)
{
    m_receipt.begin(key);
}

void KeyDialogsViewModel::showReceipt()
{
    if (!m_revoke.isProven())
        return;
    const ApiKey key = m_revoke.key();
    m_revoke.close();
    m_receipt.begin(key);
}

} // namespace Intrlume::Ui
