// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/runcommand.h"

#include "session/hardening.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! Pointers to \a texts as exec takes them. They do not own.
std::vector<char *> pointers(std::vector<QByteArray> &texts)
{
    std::vector<char *> all;
    all.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

//! Everything in this environment but \a variable.
std::vector<QByteArray> environmentWithout(const QByteArray &variable)
{
    std::vector<QByteArray> rest;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        if (!QByteArrayView(*entry).startsWith(variable + '='))
            rest.emplace_back(*entry);
    }
    return rest;
}

//! Returns only where it failed.
Error become(const QByteArrayList &program, const QByteArray &variable, const Secret &key)
{
    std::vector<QByteArray> words(program.cbegin(), program.cend());
    std::vector<QByteArray> environment = environmentWithout(variable);
    QByteArray text;
    text.reserve(variable.size() + 1 + key.size()); // Growing would leave an unwiped copy behind.
    text.append(variable).append('=').append(key.expose());
    const Secret setting(std::move(text)); // Wiped where no program took this one's place.
    std::vector<char *> settings = pointers(environment);
    settings.insert(settings.end() - 1, const_cast<char *>(setting.expose().constData())); // exec does not write to it.
    // This program ignores broken pipes and leaves no core; what it becomes shall be as any program is.
    std::signal(SIGPIPE, SIG_DFL);
    Session::restoreCoreDumps();
    execvpe(words.front().constData(), pointers(words).data(), settings.data());
    const int reason = errno;
    std::signal(SIGPIPE, SIG_IGN);
    Session::keepMemoryPrivate();
    const QString name = QFile::decodeName(program.front());
    if (reason == ENOENT)
        return {.kind = Error::Kind::NotFound, .code = u"program-missing"_s, .detail = name};
    return {.kind = Error::Kind::Storage, .code = u"program-not-started"_s, .detail = name};
}

} // namespace

QCoro::Task<Result<void>> RunCommand::run(Context context) const
{
    const Result<QList<Session::KeptKey>> kept = co_await context.keys->list(context.serverName);
    if (!kept)
        co_return tl::unexpected(kept.error());
    const Result<Session::KeptKey> chosen = Session::chooseKept(*kept, m_options.key, context.workspace, Session::SameName::Newest);
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    const Result<std::optional<Secret>> key = co_await context.keys->find(chosen->server, chosen->key);
    if (!key)
        co_return tl::unexpected(key.error());
    if (!*key)
        co_return fail(Error::Kind::NotFound, u"key-not-kept"_s, m_options.key);
    co_return tl::unexpected(become(m_options.program, m_options.variable, **key));
}

} // namespace Intrlume::Cli
