// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/changepasswordviewmodel.h"

#include "api/me.h"
#include "errortext.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

ChangePasswordViewModel::ChangePasswordViewModel(Api::Client &client, ElevateViewModel &elevate, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_elevate(elevate)
    , m_password(client)
{
}

void ChangePasswordViewModel::begin(const Account &account)
{
    reset();
    m_password.setOwner(account.email, account.fullName);
    m_open = true;
    Q_EMIT changed();
}

void ChangePasswordViewModel::reset()
{
    ++m_latest;
    m_password.reset();
    m_errorText.clear();
    m_open = false;
    m_busy = false;
    m_endsOthers = true;
    Q_EMIT changed();
}

void ChangePasswordViewModel::close()
{
    if (!m_busy)
        reset();
}

void ChangePasswordViewModel::setEndsOthers(bool ends)
{
    m_endsOthers = ends;
    Q_EMIT changed();
}

void ChangePasswordViewModel::submit()
{
    if (m_open && !m_busy && m_password.check())
        send();
}

void ChangePasswordViewModel::send()
{
    m_busy = true;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::ChangePassword call{.newPassword = m_password.secret(), .endOtherSessions = m_endsOthers};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::Nothing> &answer) {
        if (ticket == m_latest)
            take(answer);
    });
}

void ChangePasswordViewModel::take(const Result<Api::Nothing> &answer)
{
    m_busy = false;
    if (answer) {
        reset();
        Q_EMIT saved();
        return;
    }
    if (ElevateViewModel::isWantedBy(answer.error())) {
        m_elevate.ask(
            tr("To set another password, enter the one you have now."), [this] { send(); }, [] {});
    } else if (!answer.error().fields.isEmpty()) {
        const FieldError &field = answer.error().fields.first();
        m_password.setError(field.code == "unchanged"_L1 ? tr("This is the password that you have already.") : field.detail);
    } else {
        m_errorText = Ui::errorText(answer.error());
    }
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
