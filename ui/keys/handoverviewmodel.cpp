// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handoverviewmodel.h"

#include "errortext.h"

#include <QCoroTask>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using Intrlume::Handover::Service;

namespace Intrlume::Ui {

HandoverViewModel::HandoverViewModel(QObject *parent)
    : QObject(parent)
{
    connect(&m_programs, &Handover::Programs::found, this, &HandoverViewModel::changed);
    connect(&m_sending, &Handover::Sending::ended, this, &HandoverViewModel::take);
    connect(&m_fields, &HandoverFieldsModel::edited, this, &HandoverViewModel::changed);
}

void HandoverViewModel::setKeyStore(Session::KeyStore *store, const QString &serverName)
{
    m_store = store;
    m_serverName = serverName;
    Q_EMIT changed();
}

void HandoverViewModel::hold(const ApiKey &key, const Secret &secret)
{
    reset();
    m_key = key;
    m_secret = secret;
    m_programs.look();
    Q_EMIT changed();
}

void HandoverViewModel::reset()
{
    ++m_latest;
    m_sending.cancel();
    m_secret = Secret();
    m_key = {};
    m_open = m_storing = m_closing = false;
    m_keychainError.clear();
    m_places.clear();
    setProblem({}, {});
}

void HandoverViewModel::storeInKeychain()
{
    if (!m_store || m_storing || m_secret.isEmpty())
        return;
    m_storing = true;
    m_keychainError.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    QCoro::connect(m_store->save(Session::KeptKey::of(m_key, m_serverName, m_workspaceSlug), m_secret), this,
                   [this, ticket](const Result<void> &kept) {
                       if (ticket == m_latest)
                           takeKept(kept);
                   });
}

void HandoverViewModel::takeKept(const Result<void> &kept)
{
    m_storing = false;
    if (kept) {
        const QString sentence = tr("Stored in this computer’s keychain, for intrlume run");
        if (!m_places.contains(sentence))
            m_places.append(sentence);
        //: Where a key is kept; %1 is the name of a computer
        Q_EMIT placed(tr("Keychain of %1").arg(QSysInfo::machineHostName()));
    } else {
        m_keychainError = Ui::keyStoreErrorText(kept.error());
    }
    Q_EMIT changed();
}

void HandoverViewModel::begin(int service)
{
    if (m_secret.isEmpty() || isBusy() || service < 0 || service >= serviceNames().size())
        return;
    m_service = static_cast<Service>(service);
    m_fields.begin(m_service);
    m_closing = false;
    m_open = true;
    setProblem({}, {});
}

void HandoverViewModel::send()
{
    if (m_open && !isBusy() && m_fields.checkAll())
        start(Handover::Existing::Keep);
}

void HandoverViewModel::replace()
{
    if (m_open && !isBusy() && !m_replaceQuestion.isEmpty())
        start(Handover::Existing::Replace);
}

void HandoverViewModel::keep()
{
    setProblem({}, {});
}

void HandoverViewModel::start(Handover::Existing existing)
{
    setProblem({}, {});
    m_sending.start(m_fields.destination(), m_secret, existing);
    Q_EMIT changed();
}

void HandoverViewModel::take(const std::optional<Error> &problem)
{
    if (!m_open)
        return; // The reveal is over.
    if (!problem) {
        //: A key went to a service; %1 is the service, %2 where in it, such as "nilavya/voice, INTRLUME_API_KEY"
        m_places.append(tr("Sent to %1: %2").arg(serviceName(), m_fields.place()));
        m_open = false;
        Q_EMIT placed(serviceName() + u": "_s + m_fields.place());
        Q_EMIT changed();
        return;
    }
    if (problem->code == u"exists") {
        setProblem({}, {});
        m_replaceQuestion = tr("There is one of this name already.");
    } else if (problem->code == u"outcome-unknown") {
        setProblem(tr("The key may have arrived"), Ui::handoverErrorText(*problem, Handover::programOf(m_service)), true);
    } else if (problem->kind == Error::Kind::Cancelled && m_closing) {
        m_open = false;
    } else {
        setProblem(tr("The key was not sent"), Ui::handoverErrorText(*problem, Handover::programOf(m_service)));
    }
    m_closing = false;
    Q_EMIT changed();
}

void HandoverViewModel::close()
{
    if (isBusy()) {
        m_closing = true;
        m_sending.cancel();
        return;
    }
    m_open = false;
    setProblem({}, {});
}

void HandoverViewModel::setProblem(const QString &title, const QString &text, bool uncertain)
{
    m_replaceQuestion.clear();
    m_errorTitle = title;
    m_errorText = text;
    m_uncertain = uncertain;
    Q_EMIT changed();
}

QString HandoverViewModel::title() const
{
    //: %1 is a service, such as GitHub Actions
    return tr("Send to %1").arg(serviceName());
}

QString HandoverViewModel::subtitle() const
{
    //: %1 is a program, such as gh
    return tr("The key goes straight to %1, which is installed here, and is shown nowhere.").arg(Handover::programOf(m_service));
}

QStringList HandoverViewModel::serviceNames()
{
    return {u"GitHub Actions"_s, u"AWS Secrets Manager"_s, u"Vercel"_s};
}

QStringList HandoverViewModel::missingReasons() const
{
    QStringList reasons;
    for (const Service service : {Service::GitHub, Service::Aws, Service::Vercel}) //: %1 is a program, such as gh
        reasons.append(m_programs.has(service) ? QString() : tr("%1 is not installed").arg(Handover::programOf(service)));
    return reasons;
}

QString HandoverViewModel::busyText() const
{
    //: %1 is a program, such as gh
    return tr("Sending with %1").arg(Handover::programOf(m_service));
}

} // namespace Intrlume::Ui
