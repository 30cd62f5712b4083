// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/sending.h"

#include "handover/masking.h"
#include "handover/recipes.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Handover {

Sending::Sending(QObject *parent)
    : QObject(parent)
{
}

Sending::~Sending() = default;

void Sending::start(const Destination &destination, const Secret &key, Existing existing)
{
    if (m_running)
        return;
    m_running = true;
    m_keyGiven = false;
    m_key = key;
    if (const Result<void> meant = check(destination); !meant) {
        endLater(meant.error());
        return;
    }
    m_steps = recipeFor(destination, key, existing);
    m_service = serviceOf(destination);
    m_programs = std::make_unique<Programs>(this);
    connect(m_programs.get(), &Programs::found, this, &Sending::runNext);
    m_programs->look();
}

void Sending::cancel()
{
    if (!m_running)
        return;
    if (m_run) {
        m_run->cancel(); // Its end follows, and is ours.
        return;
    }
    m_programs.reset();
    endLater(Error{.kind = Error::Kind::Cancelled, .code = u"cancelled"_s});
}

void Sending::runNext()
{
    const QString program = m_programs->path(m_service);
    if (program.isEmpty()) {
        end(Error{.kind = Error::Kind::NotFound, .code = u"program-missing"_s, .detail = programOf(m_service)});
        return;
    }
    const Step &step = m_steps.constFirst();
    m_keyGiven = m_keyGiven || !step.input.isEmpty();
    m_run = std::make_unique<ProgramRun>(this);
    connect(m_run.get(), &ProgramRun::finished, this, &Sending::onFinished);
    m_run->start({program, step.arguments, step.folder, step.input, environmentFor(m_key)}, m_limit);
}

void Sending::onFinished(const ProgramResult &result)
{
    m_run.release()->deleteLater(); // It is the one that tells us.
    const Step step = m_steps.takeFirst();
    if (result.end != ProgramResult::End::Exited) {
        end(errorOf(result));
        return;
    }
    switch (step.judge(result)) {
    case Verdict::Done:
        end(std::nullopt);
        return;
    case Verdict::Next:
        runNext();
        return;
    case Verdict::Exists:
        end(Error{.kind = Error::Kind::Conflict, .code = u"exists"_s});
        return;
    case Verdict::Failed:
        end(errorOf(result));
        return;
    }
    Q_UNREACHABLE();
}

Error Sending::errorOf(const ProgramResult &result) const
{
    // Most programs say it on standard error, some on standard output.
    QString words = spoken(result.err.trimmed().isEmpty() ? result.out : result.err, m_key);
    switch (result.end) {
    case ProgramResult::End::TimedOut:
        return {.kind = Error::Kind::Timeout, .code = m_keyGiven ? u"outcome-unknown"_s : u"timeout"_s, .detail = words};
    case ProgramResult::End::Cancelled:
        return {.kind = Error::Kind::Cancelled, .code = m_keyGiven ? u"outcome-unknown"_s : u"cancelled"_s, .detail = words};
    case ProgramResult::End::Crashed:
        return {.kind = Error::Kind::Server, .code = m_keyGiven ? u"outcome-unknown"_s : u"program-failed"_s, .detail = words};
    case ProgramResult::End::NotStarted:
    case ProgramResult::End::Exited:
        break;
    }
    if (words.isEmpty())
        words = u"exit code %1"_s.arg(result.exitCode);
    return {.kind = Error::Kind::Server, .code = u"program-failed"_s, .detail = words};
}

void Sending::endLater(const Error &problem)
{
    const auto tell = [this, problem, which = m_which] {
        if (which == m_which) // Else it was told already, and this may be another sending.
            end(problem);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void Sending::end(const std::optional<Error> &problem)
{
    ++m_which;
    m_running = false;
    m_steps.clear();
    m_key = Secret();
    if (m_programs)
        m_programs.release()->deleteLater(); // It may be the one that tells us.
    Q_EMIT ended(problem);
}

} // namespace Intrlume::Handover
