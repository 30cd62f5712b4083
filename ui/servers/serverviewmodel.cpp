// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "servers/serverviewmodel.h"

#include "errortext.h"
#include "servers/serveraddress.h"
#include "session/session.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

ServerViewModel::ServerViewModel(Session::Session &session, Api::Client &client, LocalPlatform &platform, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_client(client)
    , m_platform(platform)
    , m_preferences(preferences)
{
    connect(&m_platform, &LocalPlatform::changed, this, [this] {
        if (m_local)
            followPlatform();
    });
}

QString ServerViewModel::name() const
{
    return m_local ? tr("This computer") : host();
}

QString ServerViewModel::host() const
{
    const QUrl url(m_address);
    return url.port() < 0 ? url.host() : url.host() + QLatin1Char(':') + QString::number(url.port());
}

QString ServerViewModel::notReadyReason() const
{
    if (m_ready)
        return {};
    if (!m_errorText.isEmpty())
        return m_errorText;
    return m_local ? tr("The platform on this computer is starting") : tr("Asking the server");
}

void ServerViewModel::start()
{
    const QString address = m_preferences.serverAddress();
    m_local = address.isEmpty();
    if (m_local)
        return followPlatform();
    // The server spoke the contract when it was chosen; asking again here would only delay every start.
    connectTo(address);
}

void ServerViewModel::followPlatform()
{
    switch (m_platform.state()) {
    case LocalPlatform::State::Starting:
        m_ready = false;
        return setTrouble({});
    case LocalPlatform::State::Failed:
        m_ready = false;
        return setTrouble(tr("The platform on this computer did not start. %1").arg(Ui::errorText(*m_platform.error())));
    case LocalPlatform::State::Ready:
        return connectTo(m_platform.address());
    }
}

void ServerViewModel::connectTo(const QString &address)
{
    m_address = address;
    m_ready = true;
    m_session.setServer(address, m_local ? u"this-computer"_s : QString());
    setTrouble({});
    Q_EMIT connected();
}

void ServerViewModel::goTo(const QString &address)
{
    ++m_latest;
    setProbe(false);
    m_preferences.setServerAddress(address);
    m_local = address.isEmpty();
    m_local ? followPlatform() : connectTo(address);
}

void ServerViewModel::useThisComputer()
{
    ++m_latest;
    setProbe(false);
    m_preferences.setServerAddress({});
    if (!m_local || !m_ready) {
        m_local = true;
        followPlatform();
    }
    Q_EMIT chosen();
}

void ServerViewModel::useServer(const QString &text)
{
    const Result<QString> address = serverAddress(text);
    if (!address && address.error().kind == Error::Kind::Untrusted)
        return setProbe(false, tr("Use an address that begins with https://. Without it your password could be read on the way."));
    if (!address)
        return setProbe(false, tr("Enter the address of a server, such as https://console.company.in."));
    probe(*address);
}

void ServerViewModel::probe(const QString &address)
{
    setProbe(true);
    const int ticket = ++m_latest;
    QCoro::connect(m_client.probe(address), this, [this, ticket, address](Result<void> answer) {
        if (ticket == m_latest) // Else another choice was made meanwhile.
            probed(address, answer);
    });
}

void ServerViewModel::probed(const QString &address, const Result<void> &answer)
{
    if (!answer)
        return setProbe(false, Ui::errorText(answer.error()));
    setProbe(false);
    m_local = false;
    m_preferences.setServerAddress(address);
    connectTo(address);
    Q_EMIT chosen();
}

void ServerViewModel::forgetProbe()
{
    ++m_latest;
    setProbe(false);
}

void ServerViewModel::retry()
{
    if (m_local)
        m_platform.restart();
    else
        connectTo(m_address);
}

void ServerViewModel::setProbe(bool probing, const QString &error)
{
    m_probing = probing;
    m_probeError = error;
    Q_EMIT probeChanged();
}

void ServerViewModel::setTrouble(const QString &text)
{
    m_errorText = text;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
