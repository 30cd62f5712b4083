// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/workspaceservice.h"

#include "core/emailaddress.h"
#include "server/service/access.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/pages.h"
#include "server/service/roleservice.h"
#include "server/store/etag.h"
#include "server/store/store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype shortestName = 2;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestSlug = 40;
constexpr int mostNumbered = 1000;
constexpr RatePolicy perAccount{"workspaces", 100, std::chrono::hours(1)};
constexpr qsizetype publishedAtOnce = 500; // Keys; an edge checks none while it takes a batch.
constexpr qint64 rotationChoices[] = {30, 60, 90, 180}; // days
const QString fallbackSlug = u"workspace"_s; // For a name in a script that leaves no a to z.

//! "nilavya-health-2": the first numbered form that is free.
QString freeSlug(Store &store, const QString &base)
{
    for (int number = 2; number < mostNumbered; ++number) {
        const QString suffix = u"-%1"_s.arg(number);
        QString stem = base.left(longestSlug - suffix.size());
        while (stem.endsWith(u'-'))
            stem.chop(1);
        if (!store.workspaces.slugTaken(stem + suffix))
            return stem + suffix;
    }
    return base.left(longestSlug - 13) + u'-' + QString::fromLatin1(randomBytes(6).toHex());
}

//! Lower case and ASCII, each once; what is no domain, or no address where \a addresses are wanted, is a finding.
QStringList cleanList(const QStringList &texts, bool addresses, const QString &pointer, FieldErrors &errors)
{
    QStringList clean;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Result<EmailAddress> email = EmailAddress::parse(addresses ? texts.at(i) : u"x@"_s + texts.at(i).trimmed());
        if (!email)
            errors.add(pointer + u"/%1"_s.arg(i), addresses ? u"email-invalid"_s : u"domain-invalid"_s,
                       addresses ? email.error().detail : u"Enter a domain, such as company.in."_s);
        else
            clean.append(addresses ? email->key() : email->domain());
    }
    clean.removeDuplicates();
    return clean;
}

Result<void> applyChange(Workspace &workspace, WorkspaceChange change)
{
    if (change.name) {
        workspace.name = change.name->simplified();
        checkLength(change.errors, u"/name"_s, workspace.name, shortestName, longestName);
        checkPlain(change.errors, u"/name"_s, workspace.name);
    }
    if (change.rotationDays) {
        if (std::find(std::begin(rotationChoices), std::end(rotationChoices), *change.rotationDays) == std::end(rotationChoices))
            change.errors.add(u"/rotation_days"_s, u"not-a-choice"_s, u"Choose 30, 60, 90 or 180 days."_s);
        workspace.rotationDays = static_cast<int>(*change.rotationDays);
    }
    if (change.allowedDomains)
        workspace.allowedDomains = cleanList(*change.allowedDomains, false, u"/allowed_domains"_s, change.errors);
    if (change.domainExceptions)
        workspace.domainExceptions = cleanList(*change.domainExceptions, true, u"/domain_exceptions"_s, change.errors);
    if (!change.errors.isEmpty())
        return change.errors.failure();
    return {};
}

QJsonObject settingsOf(const Workspace &workspace)
{
    return {{u"name"_s, workspace.name},
            {u"rotation_days"_s, workspace.rotationDays},
            {u"allowed_domains"_s, QJsonArray::fromStringList(workspace.allowedDomains)},
            {u"domain_exceptions"_s, QJsonArray::fromStringList(workspace.domainExceptions)}};
}

tl::unexpected<Error> slugTaken(const QString &suggestion)
{
    return tl::unexpected(Error{.kind = Error::Kind::Conflict,
                                .code = u"slug-taken"_s,
                                .detail = u"This address is taken."_s,
                                .fields = {{u"/slug"_s, u"taken"_s, u"Taken. Try %1."_s.arg(suggestion)}}});
}
} // namespace

void WorkspaceService::check(WorkspaceDraft &draft) const
{
    draft.name = draft.name.simplified();
    checkLength(draft.errors, u"/name"_s, draft.name, shortestName, longestName);
    checkPlain(draft.errors, u"/name"_s, draft.name);
    if (!draft.slug.isEmpty() && !isSlug(draft.slug))
        draft.errors.add(u"/slug"_s, u"slug-invalid"_s, u"Use a to z, 0 to 9 and hyphens, 2 to 40 in all."_s);
    if (!m_regions.contains(draft.region))
        draft.errors.add(u"/region"_s, u"not-a-choice"_s, u"Choose one of the regions of this server."_s);
}

Result<Created<Workspace>> WorkspaceService::create(Store &store, CallContext &context, WorkspaceDraft draft)
{
    check(draft);
    if (!draft.errors.isEmpty())
        return draft.errors.failure();
    const QDateTime now = m_clock.now();
    Result<Intentions::Begun> begun = m_intentions.begin(store, context, now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (begun->answer)
        return Workspace::fromJson(*begun->answer).map([](Workspace &&workspace) { return Created<Workspace>{std::move(workspace), true}; });

    if (const RateState left = m_limiter.take(perAccount, context.caller.account.toString()); left.exceeded) {
        context.rate = left;
        return tooMany(left.reset, u"You made as many workspaces as one hour allows. Make the next one later."_s);
    }

    Transaction transaction(store.connection());
    QString slug = draft.slug;
    if (slug.isEmpty()) {
        slug = slugFromName(draft.name);
        if (slug.isEmpty())
            slug = fallbackSlug;
        if (store.workspaces.slugTaken(slug))
            slug = freeSlug(store, slug);
    } else if (store.workspaces.slugTaken(slug)) {
        return slugTaken(freeSlug(store, slug));
    }
    const Workspace workspace{.id = newId<WorkspaceId>(now),
                              .name = draft.name,
                              .slug = slug,
                              .region = draft.region,
                              .createdAt = now,
                              .role = Role::Owner,
                              .permissions = permissionsOf(Role::Owner),
                              .etag = etagOf(1)};
    store.workspaces.insert(workspace);
    store.workspaces.addMember(newId<MemberId>(now), workspace.id, context.caller.account, Role::Owner, now);
    audit(store, context, now,
          {.action = u"workspace.created"_s,
           .target = workspace.id.toString(),
           .workspace = workspace.id.toString(),
           .after = {{u"name"_s, workspace.name}, {u"slug"_s, slug}, {u"region"_s, workspace.region}}});
    Intentions::remember(store, context, now, workspace.toJson());
    transaction.commit();
    return Created<Workspace>{workspace};
}

Result<Page<Workspace>> WorkspaceService::list(Store &store, const CallContext &context, const QString &before, int limit)
{
    Page<Workspace> page = pageOf(store.workspaces.listFor(context.caller.account, before, limit + 1), limit);
    if (context.caller.viewAs.isEmpty())
        return page;
    for (Workspace &workspace : page.items) {
        if (const std::optional<WorkspaceRole> viewed = store.roles.find(workspace.id, context.caller.viewAs))
            workspace = seenAs(std::move(workspace), *viewed); // A role of one workspace's own is none in the others.
    }
    return page;
}

Result<Workspace> WorkspaceService::get(Store &store, const CallContext &context, const WorkspaceId &id)
{
    if (const Result<void> allowed = requirePermission(store, context.caller, id, Permission::WorkspaceRead); !allowed)
        return tl::unexpected(allowed.error());
    std::optional<Workspace> workspace = store.workspaces.findFor(id, context.caller.account);
    if (!workspace)
        return notFound(); // Left between the two looks.
    const std::optional<WorkspaceRole> viewed = context.caller.viewAs.isEmpty() ? std::nullopt : store.roles.find(id, context.caller.viewAs);
    return viewed ? seenAs(*std::move(workspace), *viewed) : *std::move(workspace);
}

Result<Workspace> WorkspaceService::change(Store &store, CallContext &context, const WorkspaceId &id, const QString &etag, WorkspaceChange change)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    if (const Result<void> allowed = requirePermission(store, context.caller, id, Permission::WorkspaceManage); !allowed)
        return tl::unexpected(allowed.error());
    const std::optional<Workspace> before = store.workspaces.findFor(id, context.caller.account);
    if (!before)
        return notFound();
    if (etag != u'*' && etag != before->etag)
        return fail(Error::Kind::Changed, u"changed"_s, u"Someone changed this workspace meanwhile. Look at it again."_s);
    Workspace workspace = *before;
    if (const Result<void> applied = applyChange(workspace, std::move(change)); !applied)
        return tl::unexpected(applied.error());
    store.workspaces.update(workspace);
    const bool otherPolicy = workspace.rotationDays != before->rotationDays;
    if (otherPolicy)
        store.keys.setRotationDays(id, workspace.rotationDays, now);
    std::optional<Workspace> after = store.workspaces.findFor(id, context.caller.account);
    if (!after)
        return notFound();
    audit(store, context, now,
          {.action = u"workspace.changed"_s,
           .target = id.toString(),
           .workspace = id.toString(),
           .before = settingsOf(*before),
           .after = settingsOf(*after)});
    transaction.commit();
    if (otherPolicy)
        publishKeys(store, id, now);
    return *std::move(after);
}

void WorkspaceService::publishKeys(Store &store, const WorkspaceId &id, const QDateTime &now)
{
    // After the commit, so that nobody waits for it to write: each edge keeps the newest version it is told of.
    QList<StoredKey> some;
    store.keys.forEachWorking(id, now, [this, &some](const StoredKey &key) {
        some.append(key);
        if (some.size() == publishedAtOnce)
            m_feed.publish(std::exchange(some, {}));
    });
    if (!some.isEmpty())
        m_feed.publish(some);
}

Result<SlugAnswer> WorkspaceService::slug(Store &store, const QString &slug)
{
    if (!isSlug(slug)) {
        FieldErrors errors;
        errors.add(u"/slug"_s, u"slug-invalid"_s, u"Use a to z, 0 to 9 and hyphens, 2 to 40 in all."_s);
        return errors.failure();
    }
    if (!store.workspaces.slugTaken(slug))
        return SlugAnswer{.slug = slug, .available = true, .suggestion = {}};
    return SlugAnswer{.slug = slug, .available = false, .suggestion = freeSlug(store, slug)};
}

} // namespace Intrlume::Server
