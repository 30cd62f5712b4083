// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/domainruleviewmodel.h"

#include "api/workspaces.h"
#include "core/addresslist.h"
#include "errortext.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
//! The domains of what was typed: "@nilavya.example" means "nilavya.example".
QStringList domainsIn(const QString &text)
{
    QStringList domains = addressesIn(text);
    for (QString &domain : domains) {
        if (domain.startsWith(u'@'))
            domain.remove(0, 1);
    }
    return domains;
}

bool complainsOf(const Error &error, const QString &pointer)
{
    return std::any_of(error.fields.begin(), error.fields.end(), [&pointer](const FieldError &field) { return field.pointer.startsWith(pointer); });
}
} // namespace

DomainRuleViewModel::DomainRuleViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void DomainRuleViewModel::ask(const Workspace &workspace)
{
    reset();
    m_workspace = workspace;
    m_domains = workspace.allowedDomains.join(u", "_s);
    m_exceptions = workspace.domainExceptions.join(u", "_s);
    m_open = true;
    Q_EMIT changed();
}

void DomainRuleViewModel::setDomains(const QString &text)
{
    if (text == m_domains)
        return;
    m_domains = text;
    m_domainsError.clear();
    Q_EMIT changed();
}

void DomainRuleViewModel::setExceptions(const QString &text)
{
    if (text == m_exceptions)
        return;
    m_exceptions = text;
    m_exceptionsError.clear();
    Q_EMIT changed();
}

void DomainRuleViewModel::save()
{
    if (!m_open || m_busy)
        return;
    m_domainsError.clear();
    m_exceptionsError.clear();
    m_errorText.clear();
    m_busy = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    Api::UpdateWorkspace call{.id = m_workspace.id, .etag = m_workspace.etag};
    call.allowedDomains = domainsIn(m_domains);
    call.domainExceptions = addressesIn(m_exceptions);
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Workspace> &answer) {
        if (ticket != m_latest)
            return;
        m_busy = false;
        take(answer);
    });
}

void DomainRuleViewModel::take(const Result<Workspace> &answer)
{
    if (answer) {
        reset();
        return Q_EMIT saved(*answer, answer->allowedDomains.isEmpty() ? tr("Any address may be invited now") : tr("Saved who may be invited"));
    }
    const Error &error = answer.error();
    if (complainsOf(error, u"/allowed_domains"_s))
        m_domainsError = tr("One of these is not a domain such as nilavya.example.");
    if (complainsOf(error, u"/domain_exceptions"_s))
        m_exceptionsError = tr("One of these is not an email address.");
    if (m_domainsError.isEmpty() && m_exceptionsError.isEmpty())
        m_errorText =
            error.kind == Error::Kind::Changed ? tr("The workspace was changed meanwhile. Close this and open it again.") : Ui::errorText(error);
    Q_EMIT changed();
}

void DomainRuleViewModel::close()
{
    if (!m_busy)
        reset();
}

void DomainRuleViewModel::reset()
{
    ++m_latest;
    m_open = false;
    m_busy = false;
    m_domains.clear();
    m_exceptions.clear();
    m_domainsError.clear();
    m_exceptionsError.clear();
    m_errorText.clear();
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
