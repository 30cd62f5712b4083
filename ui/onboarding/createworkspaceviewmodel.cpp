// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/createworkspaceviewmodel.h"

#include "api/platform.h"
#include "api/workspaces.h"
#include "errortext.h"
#include "onboarding/latencyprobe.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

constexpr int settleMilliseconds = 400;
constexpr qsizetype shortestName = 2;

//! "nilavya-health" → "nilavya-health-2", "nilavya-health-2" → "nilavya-health-3".
QString nextSlug(const QString &slug)
{
    bool isNumber = false;
    const int number = slug.section(u'-', -1).toInt(&isNumber);
    if (isNumber && slug.contains(u'-'))
        return slug.section(u'-', 0, -2) + u"-%1"_s.arg(number + 1);
    return slug.left(38) + u"-2"_s;
}

} // namespace

CreateWorkspaceViewModel::CreateWorkspaceViewModel(Api::Client &client, const Clock &clock, QString country, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_country(std::move(country))
    , m_probe(std::make_unique<LatencyProbe>(client))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &CreateWorkspaceViewModel::askForSlug);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &CreateWorkspaceViewModel::measuredChanged);
    connect(m_probe.get(), &LatencyProbe::measured, this, [this](const QString &regionId, std::optional<int> milliseconds) {
        m_regions.setLatency(regionId, milliseconds);
        recommend();
    });
    connect(m_probe.get(), &LatencyProbe::finished, this, [this] {
        m_measuredAt = m_clock.now();
        m_minute.start();
        Q_EMIT measuredChanged();
    });
}

CreateWorkspaceViewModel::~CreateWorkspaceViewModel() = default;

void CreateWorkspaceViewModel::setHost(const QString &host)
{
    m_slugPrefix = host.isEmpty() ? QString() : host + u'/';
    Q_EMIT slugPrefixChanged();
}

void CreateWorkspaceViewModel::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    if (!m_nameError.isEmpty())
        checkName();
    if (!m_slugIsOwn)
        setSlug(slugFromName(name));
}

void CreateWorkspaceViewModel::editSlug(const QString &slug)
{
    if (slug == m_slug)
        return;
    m_slugIsOwn = !slug.isEmpty();
    setSlug(slug);
}

void CreateWorkspaceViewModel::setSlug(const QString &slug)
{
    m_slug = slug;
    m_suggestion.clear();
    ++m_latestSlug;
    m_settle.stop();
    if (slug.isEmpty())
        return setSlugState(SlugState::Empty);
    if (!isSlug(slug) && m_slugIsOwn)
        return setSlugState(SlugState::Wrong);
    if (!isSlug(slug))
        return setSlugState(SlugState::Empty); // The name is still too short to make an address from.
    setSlugState(SlugState::Waiting);
    m_settle.start();
}

void CreateWorkspaceViewModel::setSlugState(SlugState state)
{
    m_slugState = state;
    Q_EMIT slugChanged();
}

void CreateWorkspaceViewModel::askForSlug()
{
    const int ticket = ++m_latestSlug;
    QCoro::connect(m_client.send(Api::CheckSlug{.slug = m_slug}), this, [this, ticket](Result<Api::SlugState> answer) {
        if (ticket != m_latestSlug)
            return; // The address changed since; its own answer follows.
        if (!answer)
            return setSlugState(SlugState::Unknown); // Creating the workspace asks again.
        m_suggestion = answer->suggestion;
        setSlugState(answer->available ? SlugState::Free : SlugState::Taken);
    });
}

QString CreateWorkspaceViewModel::slugHelp() const
{
    if (m_slugState != SlugState::Free)
        return {};
    return m_slugIsOwn ? tr("Available.") : tr("Available. Made from the name; you can edit it.");
}

QString CreateWorkspaceViewModel::slugError() const
{
    if (m_slugState == SlugState::Taken)
        //: %1 is another address that may be free
        return tr("Taken. Try %1.").arg(m_suggestion.isEmpty() ? nextSlug(m_slug) : m_suggestion);
    if (m_slugState == SlugState::Wrong)
        return tr("Use a to z, 0 to 9 and hyphens.");
    return {};
}

void CreateWorkspaceViewModel::start()
{
    const int ticket = ++m_latestRegions;
    m_regionsError.clear();
    Q_EMIT regionsChanged();
    QCoro::connect(m_client.send(Api::ListRegions{}), this, [this, ticket](Result<Page<Region>> page) {
        if (ticket != m_latestRegions)
            return; // Asked again meanwhile.
        if (!page) {
            m_regionsError = Ui::errorText(page.error());
            Q_EMIT regionsChanged();
            return;
        }
        m_regions.reset(page->items);
        measure();
    });
}

void CreateWorkspaceViewModel::measure()
{
    m_measuredAt = {};
    m_regions.startMeasuring();
    Q_EMIT measuredChanged();
    m_probe->start(m_regions.regions());
}

void CreateWorkspaceViewModel::recommend()
{
    const QString best = m_regions.recommendation(m_country);
    if (best.isEmpty())
        return;
    m_regions.setRecommended(best);
    if (!m_regionIsOwn)
        m_regions.setChosen(best);
}

void CreateWorkspaceViewModel::choose(const QString &regionId)
{
    m_regionIsOwn = true;
    m_regions.setChosen(regionId);
    m_regionError.clear();
    Q_EMIT regionsChanged();
}

QString CreateWorkspaceViewModel::measuredText() const
{
    if (!m_measuredAt.isValid())
        return tr("Measuring from this computer");
    const qint64 minutes = m_measuredAt.secsTo(m_clock.now()) / 60;
    if (minutes < 1)
        return tr("Measured from this computer just now");
    return tr("Measured from this computer %n min ago", nullptr, static_cast<int>(minutes));
}

void CreateWorkspaceViewModel::leaveName()
{
    if (!m_name.isEmpty())
        checkName();
}

bool CreateWorkspaceViewModel::checkName()
{
    const bool valid = m_name.trimmed().size() >= shortestName;
    m_nameError = valid ? QString() : tr("Enter a name of 2 to 60 characters.");
    Q_EMIT nameChanged();
    return valid;
}

bool CreateWorkspaceViewModel::checkRegion()
{
    const bool valid = !m_regions.chosen().isEmpty();
    m_regionError = valid ? QString() : tr("Choose where the data is kept.");
    Q_EMIT regionsChanged();
    return valid;
}

void CreateWorkspaceViewModel::submit()
{
    if (m_state == RequestState::Loading)
        return;
    const bool nameRight = checkName();
    const bool regionRight = checkRegion();
    if (m_slug.isEmpty() && nameRight)
        setSlugState(SlugState::Wrong); // A name without a letter of a to z makes no address; the person writes one.
    const bool slugRight = m_slugState != SlugState::Wrong && m_slugState != SlugState::Taken;
    if (!nameRight || !regionRight || !slugRight)
        return;

    setState(RequestState::Loading);
    const int ticket = ++m_latestSubmit;
    auto call = Api::CreateWorkspace{.name = m_name.trimmed(), .slug = m_slug, .region = m_regions.chosen()};
    QCoro::connect(m_client.send(std::move(call)), this, [this, ticket](Result<Workspace> workspace) {
        if (ticket != m_latestSubmit)
            return; // The page was left meanwhile.
        if (!workspace)
            return fail(workspace.error());
        setState(RequestState::Ready);
        Q_EMIT created(*workspace);
    });
}

void CreateWorkspaceViewModel::retry()
{
    submit();
}

void CreateWorkspaceViewModel::fail(const Error &error)
{
    const QString nameText = fieldErrorText(error, u"/name"_s);
    if (!nameText.isEmpty()) {
        m_nameError = tr("Enter a name of 2 to 60 characters.");
        Q_EMIT nameChanged();
    }
    if (error.code == u"slug-taken" || !fieldErrorText(error, u"/slug"_s).isEmpty())
        setSlugState(error.code == u"slug-taken" ? SlugState::Taken : SlugState::Wrong);
    else if (nameText.isEmpty())
        return setState(RequestState::Failed, tr("The workspace was not created. %1").arg(Ui::errorText(error)));
    setState(RequestState::Failed);
}

void CreateWorkspaceViewModel::reset()
{
    ++m_latestSubmit;
    ++m_latestRegions;
    m_probe->stop();
    m_minute.stop();
    m_slugIsOwn = false;
    m_regionIsOwn = false;
    m_name.clear();
    m_nameError.clear();
    m_regionError.clear();
    m_regionsError.clear();
    m_measuredAt = {};
    setSlug({});
    m_regions.setChosen({});
    m_regions.reset({});
    setState(RequestState::Idle);
    Q_EMIT nameChanged();
    Q_EMIT regionsChanged();
    Q_EMIT measuredChanged();
}

void CreateWorkspaceViewModel::retranslate()
{
    m_regions.retranslate();
    Q_EMIT slugChanged();
    Q_EMIT measuredChanged();
}

void CreateWorkspaceViewModel::setState(RequestState state, const QString &errorText)
{
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

} // namespace Intrlume::Ui
