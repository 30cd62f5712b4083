// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/platform.h"

#include "server/http/application.h"
#include "server/http/httpserver.h"
#include "server/http/trustedproxies.h"
#include "server/log.h"
#include "server/service/reminderservice.h"
#include "server/store/migrations.h"
#include "server/store/store.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static void loadResources()
{
    // Of a static library, resources come into the program only when somebody asks for them, and not from within a namespace.
    Q_INIT_RESOURCE(intrlume_server_data);
}

namespace Intrlume::Server {

namespace {
constexpr int workers = 4;
constexpr auto drainPatience = 10s;
constexpr auto heartbeatInterval = 5s;
constexpr auto usesInterval = 5s;
constexpr auto sweepInterval = 2s;
constexpr auto tidyInterval = 10min;
constexpr auto remindersInterval = 10s; // A look at the calendar; the work is done once a day.
constexpr qint64 day = 24 * 60 * 60;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QList<Region> builtInRegions()
{
    return {{.id = u"in-mumbai"_s, .city = u"Mumbai"_s, .country = u"IN"_s, .endpoint = {}, .optimisedFor = {u"IN"_s}},
            {.id = u"in-hyderabad"_s, .city = u"Hyderabad"_s, .country = u"IN"_s, .endpoint = {}, .optimisedFor = {u"IN"_s}},
            {.id = u"ap-singapore"_s, .city = u"Singapore"_s, .country = u"SG"_s, .endpoint = {}, .optimisedFor = {}},
            {.id = u"eu-frankfurt"_s, .city = u"Frankfurt"_s, .country = u"DE"_s, .endpoint = {}, .optimisedFor = {}},
            {.id = u"us-virginia"_s, .city = u"N. Virginia"_s, .country = u"US"_s, .endpoint = {}, .optimisedFor = {}}};
}

//! An address and a port to listen at.
struct Place {
    QString address;
    quint16 port = 0;
};

Result<Place> parseListen(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    bool valid = false;
    const quint16 port = text.mid(colon + 1).toUShort(&valid);
    if (address == "localhost"_L1)
        address = u"127.0.0.1"_s;
    const Result<IpAddress> parsed = IpAddress::parse(address);
    if (colon < 1 || !valid || !parsed)
        return fail(Error::Kind::Invalid, u"listen-invalid"_s, u"\"%1\" is no address and port, such as 127.0.0.1:8642."_s.arg(text));
    const Result<IpRange> loopback4 = IpRange::parse(u"127.0.0.0/8"_s);
    const Result<IpRange> loopback6 = IpRange::parse(u"::1"_s);
    if (!loopback4->contains(*parsed) && !loopback6->contains(*parsed))
        return fail(
            Error::Kind::Invalid, u"listen-not-loopback"_s,
            u"%1 can be reached from other computers. Without TLS this server listens on loopback only, such as 127.0.0.1:8642."_s.arg(address));
    return Place{address, port};
}

//! Names written by versions that did not keep the folded form.
void foldKeyNames(Store &store)
{
    Transaction transaction(store.connection());
    store.keys.foldNames();
    transaction.commit();
}

Result<void> prepareFolder(const QString &path)
{
    if (path.isEmpty())
        return fail(Error::Kind::Storage, u"data-dir-missing"_s, u"No data directory is named."_s);
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerOnly) || !QDir().mkpath(path + u"/mail"_s)
        || !QFile::setPermissions(path + u"/mail"_s, ownerOnly))
        return fail(Error::Kind::Storage, u"data-dir-unusable"_s, u"The data directory %1 cannot be made or is not yours."_s.arg(path));
    return {};
}
} // namespace

class Platform::Private {
public:
    explicit Private(PlatformOptions theOptions)
        : options(std::move(theOptions))
        , clock(*options.clock)
        , regions(options.regions.isEmpty() ? builtInRegions() : options.regions)
        , lock(options.dataDir + u"/platform.lock"_s)
        , database(options.dataDir + u"/intrlume.sqlite"_s)
        , mailbox(options.dataDir + u"/mail"_s, clock)
        , edges(regions, clock, notifier)
        , http(clock, notifier)
    {
    }

    Result<void> open();
    Result<void> listen(const Place &place);
    void tidy(Store &store);
    void stop();

    const PlatformOptions options;
    const Clock &clock;
    QList<Region> regions;
    PlatformAddresses addresses;
    QLockFile lock;
    Database database;
    Notifier notifier;
    LocalMailbox mailbox;
    RateLimiter limiter{clock};
    Intentions intentions;
    PasswordHasher hasher;
    Edges edges;
    AccountService accounts{clock, hasher, limiter, intentions, notifier, mailbox};
    // Only calls leave work behind, and they run in the pool. A flood of them must not keep a failed sign-in out of the audit.
    Background background = [this](std::function<void(Store &)> work) { pool->postFollowUp(std::move(work)); };
    SecondFactorService secondFactors{clock, limiter, mailbox};
    SessionService sessions{clock, hasher, limiter, secondFactors, mailbox, background};
    ProfileService profile{clock, hasher, limiter, notifier, mailbox};
    PasswordResetService resets{clock, hasher, limiter, mailbox, background};
    DeviceCodeService deviceCodes{clock, limiter, sessions, mailbox};
    WorkspaceService workspaces{clock, limiter, intentions, edges};
    MemberService members{clock, mailbox, background};
    RoleService roles{clock, intentions, mailbox, background};
    InvitationService invitations{clock, limiter, intentions, mailbox};
    KeyService keys{clock, intentions, edges};
    KeyUseService keyUse{clock};
    ReceiptService receipts{clock};
    LeakService leaks{limiter, keys, mailbox};
    ReminderService reminders{clock, mailbox};
    AgentService agents{clock, intentions};
    std::unique_ptr<WorkerPool> pool;
    std::unique_ptr<Application> application;
    HttpServer http;
};

Result<void> Platform::Private::open()
{
    lock.setStaleLockTime(0); // Stale only when its process is gone.
    if (!lock.tryLock())
        return fail(Error::Kind::Storage, u"data-dir-in-use"_s, u"Another server uses %1."_s.arg(options.dataDir));
    Result<std::unique_ptr<Connection>> connection = Connection::open(database);
    if (!connection)
        return tl::unexpected(connection.error());
    if (Result<void> migrated = migrate(**connection, builtInMigrations()); !migrated)
        return migrated;
    Store store(*std::move(connection));
    try {
        sessions.prepare(store);
        secondFactors.prepare(store);
        receipts.prepare(store);
        foldKeyNames(store);
        edges.load(store);
        Result<std::unique_ptr<WorkerPool>> started = WorkerPool::start(database, ::Intrlume::Server::workers);
        if (!started)
            return tl::unexpected(started.error());
        pool = *std::move(started);
        edges.start(*pool);
    } catch (const std::exception &failure) {
        return fail(Error::Kind::Storage, u"storage"_s, QString::fromUtf8(failure.what()));
    }
    return {};
}

Result<void> Platform::Private::listen(const Place &place)
{
    const Result<QString> main = http.listen(place.address, place.port, 0);
    if (!main)
        return tl::unexpected(main.error());
    addresses.listening = *main;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        const Result<QString> region = http.listen(place.address, 0, static_cast<size_t>(i));
        if (!region)
            return tl::unexpected(region.error());
        regions[i].endpoint = *region;
        addresses.regions.insert(regions.at(i).id, *region);
    }
    accounts.configure({.allowConsumerMail = options.allowConsumerMail, .publicUrl = addresses.listening});
    profile.configure({.allowConsumerMail = options.allowConsumerMail, .publicUrl = addresses.listening});
    resets.configure(addresses.listening);
    workspaces.configure(edges.regions());
    invitations.configure(addresses.listening);
    application = std::make_unique<Application>(Services{.clock = clock,
                                                         .accounts = accounts,
                                                         .sessions = sessions,
                                                         .profile = profile,
                                                         .resets = resets,
                                                         .secondFactors = secondFactors,
                                                         .deviceCodes = deviceCodes,
                                                         .workspaces = workspaces,
                                                         .members = members,
                                                         .roles = roles,
                                                         .invitations = invitations,
                                                         .keys = keys,
                                                         .keyUse = keyUse,
                                                         .receipts = receipts,
                                                         .leaks = leaks,
                                                         .agents = agents,
                                                         .edges = edges,
                                                         .notifier = notifier,
                                                         .limiter = limiter,
                                                         .mailbox = options.localMailbox ? &mailbox : nullptr,
                                                         .regions = regions,
                                                         .publicUrl = addresses.listening},
                                                *pool);
    http.trust(TrustedProxies(options.trustedProxies));
    // Where a batch is not taken, the pool is behind or stopping: the next one, or stop(), writes it.
    http.every(heartbeatInterval, [this] { edges.heartbeat(); });
    http.every(usesInterval, [this] { static_cast<void>(pool->post([this](Store &store) { edges.writeUses(store); })); });
    http.every(sweepInterval, [this] { static_cast<void>(pool->post([this](Store &store) { keys.sweepEnded(store); })); });
    http.every(tidyInterval, [this] { static_cast<void>(pool->post([this](Store &store) { tidy(store); })); });
    http.every(remindersInterval, [this] {
        if (reminders.isDue())
            static_cast<void>(pool->post([this](Store &store) { reminders.runDaily(store); }));
    });
    http.start(*application);
    return {};
}

void Platform::Private::tidy(Store &store)
{
    const QDateTime now = clock.now();
    Transaction transaction(store.connection(), Transaction::Durability::Normal);
    store.sessions.deleteExpired(now);
    store.idempotency.deleteBefore(now.addSecs(-day));
    store.confirmations.deleteExpiredBefore(now.addSecs(-7 * day));
    store.secondFactors.deleteExpired(now);
    store.recovery.deleteBefore(now.addSecs(-7 * day));
    store.deviceCodes.deleteExpired(now);
    store.keys.forgetUsesBefore(now.addSecs(-30 * day));
    store.keyUses.forgetBefore(now.addDays(-KeyUseTable::daysKept));
    store.keyUses.forgetBeyondMost();
    transaction.commit();
}

void Platform::Private::stop()
{
    if (application)
        application->drain();
    notifier.stop();
    http.stop(drainPatience);
    if (!pool)
        return;
    static_cast<void>(pool->post([this](Store &store) { edges.writeUses(store); }));
    pool->stop();
    lock.unlock();
}

Platform::Platform(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Platform::~Platform()
{
    stop();
}

Result<std::unique_ptr<Platform>> Platform::start(PlatformOptions options)
{
    loadResources();
    if (sodium_init() < 0)
        return fail(Error::Kind::Storage, u"no-randomness"_s, u"The system's random number generator cannot be used."_s);
    const Result<Place> place = parseListen(options.listen);
    if (!place)
        return tl::unexpected(place.error());
    if (const Result<void> prepared = prepareFolder(options.dataDir); !prepared)
        return tl::unexpected(prepared.error());
    auto priv = std::make_unique<Private>(std::move(options));
    if (const Result<void> opened = priv->open(); !opened)
        return tl::unexpected(opened.error());
    if (const Result<void> listening = priv->listen(*place); !listening) {
        priv->stop();
        return tl::unexpected(listening.error());
    }
    return std::unique_ptr<Platform>(new Platform(std::move(priv)));
}

PlatformAddresses Platform::addresses() const
{
    return d->addresses;
}

bool Platform::setCutOff(const QString &region, bool cut)
{
    return d->edges.setCut(region, cut);
}

void Platform::stop()
{
    d->stop();
}

} // namespace Intrlume::Server
