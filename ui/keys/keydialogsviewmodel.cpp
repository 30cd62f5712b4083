// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keydialogsviewmodel.h"

namespace Intrlume::Ui {

KeyDialogsViewModel::KeyDialogsViewModel(Api::Client &client, const Clock &clock, Clipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_generate(client, clock)
    , m_reveal(clock, clipboard)
    , m_revoke(client, clock)
{
    connectDialogs();
}

KeyDialogsViewModel::~KeyDialogsViewModel() = default;

void KeyDialogsViewModel::connectDialogs()
{
    connect(&m_generate, &GenerateKeyViewModel::generated, this, [this](const ApiKey &key, const Secret &secret) {
        m_reveal.setAddress(m_client.address());
        m_reveal.begin(key, secret);
        Q_EMIT keyMade(key);
    });
    connect(&m_reveal, &RevealViewModel::openChanged, this, &KeyDialogsViewModel::canCloseChanged);
    connect(&m_reveal, &RevealViewModel::storedChanged, this, &KeyDialogsViewModel::canCloseChanged);
    connect(&m_revoke, &RevokeViewModel::revoked, this, &KeyDialogsViewModel::keyChanged);
    connect(&m_revoke, &RevokeViewModel::stoppingChanged, this, &KeyDialogsViewModel::stoppingChanged);
    connect(&m_revoke, &RevokeViewModel::stopped, this, &KeyDialogsViewModel::stopped);
    connect(&m_revoke, &RevokeViewModel::announced, this, &KeyDialogsViewModel::announced);
}

void KeyDialogsViewModel::setWorkspace(const Workspace &workspace)
{
    m_generate.setWorkspace(workspace);
}

void KeyDialogsViewModel::setRegions(const QList<Region> &regions)
{
    m_revoke.setCities(regions);
}

void KeyDialogsViewModel::reset()
{
    m_generate.reset();
    m_reveal.discard();
    m_reveal.copying()->clearNow();
    m_revoke.reset();
}

void KeyDialogsViewModel::retranslate()
{
    Q_EMIT m_generate.openChanged();
    Q_EMIT m_reveal.openChanged();
    Q_EMIT m_revoke.stepChanged();
}

void KeyDialogsViewModel::askToGenerate()
{
    m_generate.begin();
}

void KeyDialogsViewModel::askToRevoke(const ApiKey &key)
{
    m_revoke.begin(key);
}

} // namespace Intrlume::Ui
