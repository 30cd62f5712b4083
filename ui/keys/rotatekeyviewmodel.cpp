// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "rotatekeyviewmodel.h"

#include "api/keyuse.h"
#include "errortext.h"
#include "keys/keyusetext.h"

#include <QCoroTask>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {
struct Overlap {
    std::chrono::seconds length;
    double endFraction;
};
constexpr std::array<Overlap, 4> overlaps{{{0s, 0.2}, {1h, 0.4}, {24h, 0.58}, {7 * 24h, 0.8}}};

bool isUnsettled(const Error &error)
{
    return error.code == u"answer-unknown" || error.code == u"unheld-key";
}
} // namespace

RotateKeyViewModel::RotateKeyViewModel(Api::Client &client, const Clock &clock, ElevateViewModel &elevate, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_elevate(elevate)
{
    m_clockTimer.setInterval(5s);
    connect(&m_clockTimer, &QTimer::timeout, this, &RotateKeyViewModel::choiceChanged);
}

void RotateKeyViewModel::begin(const ApiKey &key, bool leaked)
{
    if (m_busy)
        return;
    m_key = key;
    m_leaked = leaked;
    m_choice = leaked ? Now : OneDay;
    m_idempotencyKey.clear();
    m_addresses.reset();
    m_open = true;
    setError({});
    m_clockTimer.start();
    Q_EMIT openChanged();
    Q_EMIT choiceChanged();
    Q_EMIT useChanged();
    loadUsage();
}

void RotateKeyViewModel::loadUsage()
{
    const int ticket = ++m_latestUsage;
    if (!m_key.lastUsedAt.isValid())
        return;
    QCoro::connect(m_client.send(Api::GetKeyUsage{.workspace = m_key.workspace, .key = m_key.id}), this,
                   [this, ticket](const Result<KeyUsage> &usage) {
                       if (ticket != m_latestUsage || !usage)
                           return; // Without it the sentence is shorter.
                       m_addresses = usage->sourcesTotal;
                       Q_EMIT useChanged();
                   });
}

void RotateKeyViewModel::rotate()
{
    if (m_busy || !m_open)
        return;
    if (m_idempotencyKey.isEmpty() || m_sentChoice != m_choice)
        m_idempotencyKey = Api::newIdempotencyKey();
    m_sentChoice = m_choice;
    setError({});
    setBusy(true);
    const int ticket = ++m_latest;
    const QDateTime asked = m_clock.now();
    const Api::RotateApiKey call{
        .workspace = m_key.workspace, .key = m_key.id, .overlap = overlaps.at(m_choice).length, .idempotencyKey = m_idempotencyKey};
    QCoro::connect(Api::rotateKey(m_client, call), this, [this, ticket, asked](const Result<Api::RenewedKey> &renewed) {
        if (ticket != m_latest) {
            if (renewed)
                revokeUnheld(renewed->key);
            return;
        }
        setBusy(false);
        if (!renewed)
            return take(renewed.error());
        m_idempotencyKey.clear();
        close();
        Q_EMIT rotated(*renewed, asked);
    });
}

void RotateKeyViewModel::take(const Error &error)
{
    if (!isUnsettled(error))
        m_idempotencyKey.clear();
    if (ElevateViewModel::isWantedBy(error))
        return m_elevate.ask(tr("An automation key can make and stop other keys."), [this] { rotate(); }, {});
    setError(error);
}

void RotateKeyViewModel::revokeUnheld(const ApiKey &key)
{
    QCoro::connect(m_client.send(Api::RevokeApiKey{.workspace = key.workspace, .key = key.id}), this, [](const Result<Api::RevokeApiKey::Reply> &) {
        // The key is in the list if this failed, and can be revoked there.
    });
}

void RotateKeyViewModel::close()
{
    if (m_busy || !m_open)
        return;
    m_open = false;
    m_clockTimer.stop();
    Q_EMIT openChanged();
}

void RotateKeyViewModel::reset()
{
    ++m_latest;
    ++m_latestUsage;
    setBusy(false);
    close();
    m_key = {};
}

QString RotateKeyViewModel::title() const
{
    //: %1 is a key's name
    return m_leaked ? tr("Replace %1 now").arg(m_key.name) : tr("Rotate %1").arg(m_key.name);
}

QString RotateKeyViewModel::subtitle() const
{
    return m_leaked ? tr("You get a new key now. The old one stops at once, in every region.")
                    : tr("You get a new key now. The old one keeps working for the time you choose.");
}

QString RotateKeyViewModel::inUseText() const
{
    return m_leaked ? KeyUseText::inUse(m_key, m_clock.now()) : QString();
}

QString RotateKeyViewModel::useText() const
{
    const QString carriesOver = tr("Name, environment and allowed ranges carry over to the new key.");
    if (!m_key.lastUsedAt.isValid())
        return tr("The old key was never used.") + u' ' + carriesOver;
    const QString when = KeyUseText::agoInSentence(m_key.lastUsedAt, m_clock.now());
    if (!m_addresses) //: %1 is a time such as "41 min ago"
        return tr("The old key was used %1.").arg(when) + u' ' + carriesOver;
    //: %1 is a time such as "41 min ago"; %n addresses in the last 30 days
    return tr("The old key was used %1 from %n address(es).", nullptr, static_cast<int>(*m_addresses)).arg(when) + u' ' + carriesOver;
}

QStringList RotateKeyViewModel::choiceNames()
{
    return {tr("Now"), tr("In 1 hour"), tr("In 24 hours"), tr("In 7 days")};
}

QStringList RotateKeyViewModel::choiceLines()
{
    return {tr("For a leaked key. Calls that use it fail at once."), tr("For a quick settings change"), tr("Time for one deployment"),
            tr("For teams that deploy weekly")};
}

void RotateKeyViewModel::setChoice(int choice)
{
    if (choice == m_choice || choice < Now || choice > OneWeek || m_busy)
        return;
    m_choice = choice;
    Q_EMIT choiceChanged();
}

double RotateKeyViewModel::endFraction() const
{
    return overlaps.at(m_choice).endFraction;
}

QString RotateKeyViewModel::endText() const
{
    return KeyUseText::moment(m_clock.now().addSecs(overlaps.at(m_choice).length.count()));
}

QString RotateKeyViewModel::spokenTimeline() const
{
    //: For screen readers; %1 is a time such as Mon 23 Nov, 10:48
    return isAtOnce() ? tr("The new key begins now, and the old key stops now.")
                      : tr("The new key begins now. The old key stops on %1.").arg(endText());
}

QString RotateKeyViewModel::errorTitle() const
{
    if (!m_error)
        return {};
    if (m_error->code == u"unheld-key")
        return tr("The new key was lost on the way.");
    return isUnsettled(*m_error) ? tr("The rotation is not confirmed.") : tr("The key was not rotated. The old key still works.");
}

QString RotateKeyViewModel::errorText() const
{
    if (!m_error)
        return {};
    const QString reference = Ui::errorReference(*m_error);
    return reference.isEmpty() ? Ui::errorText(*m_error) : Ui::errorText(*m_error) + u'\n' + reference;
}

void RotateKeyViewModel::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void RotateKeyViewModel::setError(std::optional<Error> error)
{
    m_error = std::move(error);
    Q_EMIT errorChanged();
}

} // namespace Intrlume::Ui
