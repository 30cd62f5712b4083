// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "servers/approvedeviceviewmodel.h"

#include "errortext.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr qsizetype halfOfCode = 4;
}

ApproveDeviceViewModel::ApproveDeviceViewModel(Api::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_elevate(client)
{
}

QString ApproveDeviceViewModel::userCode(const QString &typed)
{
    QString letters;
    for (const QChar letter : typed.toUpper()) {
        if (letter == u' ' || letter == u'-')
            continue;
        if (letter < u'A' || letter > u'Z')
            return {};
        letters.append(letter);
    }
    return letters.size() == 2 * halfOfCode ? letters.first(halfOfCode) + u'-' + letters.sliced(halfOfCode) : QString();
}

QString ApproveDeviceViewModel::device() const
{
    return m_request.platform.isEmpty() ? m_request.deviceName : m_request.deviceName + u", "_s + m_request.platform;
}

QString ApproveDeviceViewModel::age() const
{
    const auto minutes = static_cast<int>(m_request.createdAt.secsTo(m_clock.now()) / 60);
    return minutes < 1 ? tr("Less than a minute ago") : tr("%n minute(s) ago", nullptr, minutes);
}

QString ApproveDeviceViewModel::resultText() const
{
    //: %1 is the name of a computer
    return isApproved() ? tr("%1 is signed in. You can end it under Devices at any time.").arg(m_request.deviceName)
                        : tr("%1 was turned away. If you did not start it, change your password.").arg(m_request.deviceName);
}

void ApproveDeviceViewModel::start()
{
    m_request = {};
    setPhase(Phase::Entering);
}

void ApproveDeviceViewModel::look(const QString &typed)
{
    if (m_phase != Phase::Entering)
        return;
    const QString code = userCode(typed);
    if (code.isEmpty())
        return setPhase(Phase::Entering, tr("Enter the 8 letters that the program shows, such as BCDF-GHJK."));
    setPhase(Phase::Looking);
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::GetDeviceRequest{.userCode = code}), this, [this, ticket](const Result<Api::DeviceRequest> &answer) {
        if (ticket != m_latest)
            return; // The dialog was closed meanwhile.
        if (answer) {
            m_request = *answer;
            return setPhase(Phase::Found);
        }
        if (answer.error().kind == Error::Kind::NotFound)
            return setPhase(Phase::Entering, tr("No program waits with this code. Check it, or let the program ask for a new one."));
        setPhase(Phase::Entering, {}, Ui::errorText(answer.error()));
    });
}

void ApproveDeviceViewModel::edited()
{
    if (m_phase == Phase::Entering)
        setPhase(Phase::Entering, {}, m_errorText);
}

void ApproveDeviceViewModel::approve()
{
    if (m_phase != Phase::Found)
        return;
    setPhase(Phase::Deciding);
    const Api::ApproveDevice call{.userCode = m_request.userCode};
    QCoro::connect(m_client.send(call), this, [this, ticket = ++m_latest](const Result<Api::Nothing> &answer) {
        if (ticket == m_latest)
            decided(true, answer);
    });
}

void ApproveDeviceViewModel::deny()
{
    if (m_phase != Phase::Found)
        return;
    setPhase(Phase::Deciding);
    const Api::DenyDevice call{.userCode = m_request.userCode};
    QCoro::connect(m_client.send(call), this, [this, ticket = ++m_latest](const Result<Api::Nothing> &answer) {
        if (ticket == m_latest)
            decided(false, answer);
    });
}

void ApproveDeviceViewModel::decided(bool approved, const Result<Api::Nothing> &answer)
{
    if (answer)
        return setPhase(approved ? Phase::Approved : Phase::Denied);
    if (ElevateViewModel::isWantedBy(answer.error())) {
        setPhase(Phase::Found);
        //: %1 is the name of a computer
        return m_elevate.ask(
            tr("To let %1 in.").arg(m_request.deviceName), [this] { approve(); }, [] {});
    }
    if (answer.error().kind == Error::Kind::NotFound)
        return setPhase(Phase::Entering, tr("This code has expired or was answered already."));
    setPhase(Phase::Found, {}, Ui::errorText(answer.error()));
}

void ApproveDeviceViewModel::close()
{
    if (m_phase != Phase::Deciding)
        reset();
}

void ApproveDeviceViewModel::reset()
{
    ++m_latest;
    m_elevate.reset();
    m_request = {};
    setPhase(Phase::Closed);
}

void ApproveDeviceViewModel::setPhase(Phase phase, const QString &codeError, const QString &errorText)
{
    m_phase = phase;
    m_codeError = codeError;
    m_errorText = errorText;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
