// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/handing.h"

#include "cli/issuedsecret.h"
#include "cli/printable.h"
#include "handover/envfile.h"
#include "handover/gitignore.h"
#include "handover/sending.h"

#include <QCoroSignal>

#include <QDir>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

const char handingHelp[] = "Hand the secret over instead of printing it: keychain, env:FILE, github:OWNER/REPO[#ENVIRONMENT], aws:NAME[#REGION] or "
                           "vercel:FOLDER[#ENVIRONMENT]";

namespace {

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(Error::Kind::Invalid, u"usage"_s, u"--to %1: this is no place for a key; see --help."_s.arg(what));
}

QString absolute(const QString &path)
{
    return path.startsWith("~/"_L1) ? QDir::homePath() + path.mid(1) : QDir::current().absoluteFilePath(path);
}

std::optional<Handover::Destination> destinationOf(const QString &service, const QString &place, const QString &more, const QString &name)
{
    if (service == "github"_L1)
        return Handover::GitHubSecret{.repository = place, .name = name, .environment = more};
    if (service == "aws"_L1)
        return Handover::AwsSecret{.name = place, .region = more, .profile = {}};
    if (service == "vercel"_L1)
        return Handover::VercelVariable{.folder = absolute(place), .environment = more.isEmpty() ? u"production"_s : more, .name = name};
    return std::nullopt;
}

QString textOf(const Handover::Destination &destination)
{
    if (const auto *gitHub = std::get_if<Handover::GitHubSecret>(&destination))
        return u"GitHub secret %1 of %2"_s.arg(gitHub->name, gitHub->repository);
    if (const auto *aws = std::get_if<Handover::AwsSecret>(&destination))
        return u"AWS secret %1"_s.arg(aws->name);
    const auto &vercel = std::get<Handover::VercelVariable>(destination);
    return u"Vercel variable %1 (%2)"_s.arg(vercel.name, vercel.environment);
}

Handover::EnvFile::Existing existingLine(const Handing &handing)
{
    return handing.replace ? Handover::EnvFile::Existing::Replace : Handover::EnvFile::Existing::Keep;
}

Result<void> told(Result<void> done)
{
    if (!done && done.error().code == "line-exists"_L1)
        done.error().code = u"exists"_s;
    return done;
}

//! The program's words, a line each.
Error told(Error error, const Handover::Destination &destination)
{
    const QString program = Handover::programOf(Handover::serviceOf(destination));
    const bool speaks = error.code == "program-failed"_L1 || error.code == "outcome-unknown"_L1;
    for (const QString &line : speaks ? error.detail.split(u'\n', Qt::SkipEmptyParts) : QStringList())
        error.fields.append({u'/' + program, u"said"_s, line});
    error.detail = program;
    return error;
}

QCoro::Task<Result<void>> send(Handover::Destination destination, Secret secret, Handover::Existing existing, const Interruption *interruption)
{
    if (interruption->came())
        co_return tl::unexpected(interruption->error());
    Handover::Sending sending;
    QObject::connect(interruption, &Interruption::interrupted, &sending, &Handover::Sending::cancel);
    sending.start(destination, secret, existing);
    const std::optional<Error> problem = co_await qCoro(&sending, &Handover::Sending::ended);
    if (problem)
        co_return tl::unexpected(told(*problem, destination));
    co_return Result<void>();
}

QCoro::Task<Result<void>> findProgram(Handover::Service service)
{
    Handover::Programs programs;
    programs.look();
    co_await qCoro(&programs, &Handover::Programs::found);
    if (!programs.has(service))
        co_return fail(Error::Kind::NotFound, u"program-missing"_s, Handover::programOf(service));
    co_return Result<void>();
}

//! Under a name that two keys are kept as, "intrlume run" would not know which is meant.
QCoro::Task<Result<void>> keep(Context context, Issued issued)
{
    const Session::KeptKey kept = Session::KeptKey::of(issued.key, context.serverName, issued.workspaceSlug);
    const Result<void> saved = co_await context.keys->save(kept, issued.secret);
    if (!saved || !issued.previous)
        co_return saved;
    const Result<void> removed = co_await context.keys->remove(context.serverName, issued.previous->id);
    if (!removed)
        context.terminal->note(
            u"The keychain still holds the old key. Remove it with: intrlume keys forget %1"_s.arg(issued.previous->id.toString()));
    co_return saved;
}

} // namespace

QString Handing::warning() const
{
    const auto *file = std::get_if<EnvFile>(&where);
    if (file == nullptr || !Handover::GitIgnore::isExposed(file->path))
        return {};
    return u"git would commit %1. Add it to .gitignore."_s.arg(printable(text()));
}

QString Handing::text() const
{
    if (const auto *file = std::get_if<EnvFile>(&where))
        return Handover::EnvFile(file->path).displayPath();
    if (const auto *destination = std::get_if<Handover::Destination>(&where))
        return textOf(*destination);
    return prints() ? u"standard output"_s : u"this computer’s keychain"_s;
}

Result<Handing> parseHanding(const QString &to, const QString &name, bool replace)
{
    if (to.isEmpty())
        return Handing{.where = Handing::Print(), .replace = replace};
    if (to == "keychain"_L1)
        return Handing{.where = Handing::Keychain(), .replace = replace};
    const QString service = to.section(u':', 0, 0);
    const QString rest = to.section(u':', 1);
    if (service == "env"_L1 && !rest.isEmpty())
        return Handing{.where = Handing::EnvFile{absolute(rest)}, .replace = replace};
    const std::optional<Handover::Destination> destination = destinationOf(service, rest.section(u'#', 0, 0), rest.section(u'#', 1), name);
    if (!destination)
        return wrong(to);
    const Result<void> meant = Handover::check(*destination);
    if (!meant && meant.error().fields.first().code == "not-linked"_L1)
        return fail(Error::Kind::Invalid, u"usage"_s, u"--to %1: this folder is not linked to a project. Run “vercel link” in it first."_s.arg(to));
    if (!meant)
        return wrong(to);
    return Handing{.where = *destination, .replace = replace};
}

QCoro::Task<Result<void>> prepareHanding(Context context, Handing handing)
{
    if (const auto *file = std::get_if<Handing::EnvFile>(&handing.where))
        co_return told(Handover::EnvFile(file->path).check(existingLine(handing)));
    if (const auto *destination = std::get_if<Handover::Destination>(&handing.where)) {
        const Handover::Service service = Handover::serviceOf(*destination);
        co_return co_await findProgram(service);
    }
    if (handing.prints())
        co_return context.terminal->checkOutput();
    const Result<QList<Session::KeptKey>> kept = co_await context.keys->list(context.serverName);
    co_return kept ? Result<void>() : tl::unexpected(kept.error());
}

QCoro::Task<Result<void>> handOver(Context context, Handing handing, Issued issued, const Interruption *interruption)
{
    if (const auto *file = std::get_if<Handing::EnvFile>(&handing.where))
        co_return told(Handover::EnvFile(file->path).write(issued.secret, existingLine(handing)));
    if (const auto *destination = std::get_if<Handover::Destination>(&handing.where)) {
        const Handover::Existing existing = handing.replace ? Handover::Existing::Replace : Handover::Existing::Keep;
        co_return co_await send(*destination, issued.secret, existing, interruption);
    }
    co_return co_await keep(context, issued);
}

} // namespace Intrlume::Cli
