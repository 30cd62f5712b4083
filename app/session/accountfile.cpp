// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/accountfile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Session {

namespace {

constexpr auto longestWait = 3s; // The others hold the lock for as long as a small file takes to write.

constexpr QLatin1String keyOf(AccountFile::Program program)
{
    return program == AccountFile::Program::Console ? "console"_L1 : "intrlume"_L1;
}

constexpr AccountFile::Program otherThan(AccountFile::Program program)
{
    return program == AccountFile::Program::Console ? AccountFile::Program::CommandLine : AccountFile::Program::Console;
}

//! QLockFile's own waiting looks once in 100 ms and then ever less often: too rarely where two programs write one change after the other.
bool takeSoon(QLockFile &lock)
{
    const QDeadlineTimer deadline(longestWait);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError || deadline.hasExpired())
            return false;
        QThread::usleep(QRandomGenerator::global()->bounded(500, 4000)); // Not in step with others that wait.
    }
    return true;
}

//! The accounts that are whole in a file that is not, so that their keychain entries are still found.
QList<KnownAccount> salvaged(const QByteArray &text)
{
    static const QRegularExpression object(u"\\{[^{}]*\\}"_s);
    QJsonArray whole;
    QRegularExpressionMatchIterator matches = object.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        whole.append(QJsonDocument::fromJson(matches.next().captured().toUtf8()).object());
    return knownAccountsFromJson(whole);
}

//! Why it could not be written; empty where it was.
QString write(const QString &path, const QJsonObject &all)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                         && file.write(QJsonDocument(all).toJson()) > 0 && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace

AccountFile::AccountFile(QString path, Program program, Tell tell)
    : m_path(std::move(path))
    , m_program(program)
    , m_tell(std::move(tell))
{
}

std::shared_ptr<AccountFile> AccountFile::ofThisPerson(Program program, Tell tell)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::make_shared<AccountFile>(folder + u"/intrlume/accounts.json"_s, program, std::move(tell));
}

bool AccountFile::putAsideIfDamaged() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!file.exists())
            return true;
        m_tell(u"Who is signed in could not be read from %1, so nothing was changed there: %2"_s.arg(m_path, file.errorString()));
        return false;
    }
    if (QJsonDocument::fromJson(file.readAll()).isObject())
        return true;
    const QString copy = m_path + u".bad"_s;
    if (QFile::exists(copy)) // Of an earlier time: what was damaged last is nearest to what is wanted.
        QFile::remove(copy);
    if (!file.copy(copy)) {
        m_tell(u"%1 is damaged and could not be copied, so it was left as it is."_s.arg(m_path));
        return false;
    }
    m_tell(u"%1 was damaged. What could be read of it was kept, and a copy of it is %2."_s.arg(m_path, copy));
    return true;
}

AccountLists AccountFile::lists() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const QJsonDocument all = QJsonDocument::fromJson(text);
    if (!all.isObject())
        return {.own = salvaged(text), .other = {}};
    return {.own = knownAccountsFromJson(all[keyOf(m_program)].toArray()),
            .other = knownAccountsFromJson(all[keyOf(otherThan(m_program))].toArray())};
}

void AccountFile::change(const Change &change)
{
    const auto failed = [this](const QString &why) {
        m_tell(u"Who is signed in could not be written to %1, so the next start will not know: %2"_s.arg(m_path, why));
    };
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return failed(u"The folder cannot be made."_s);
    QLockFile turn(m_path + u".lock"_s);
    if (!takeSoon(turn))
        return failed(turn.error() == QLockFile::LockFailedError ? u"Another program holds it."_s : u"The lock beside it cannot be made."_s);
    if (!putAsideIfDamaged())
        return;
    const AccountLists before = lists();
    AccountLists after = before;
    change(after);
    if (after.own == before.own && after.other == before.other)
        return;
    const QString why = write(m_path, {{keyOf(m_program), toJson(after.own)}, {keyOf(otherThan(m_program)), toJson(after.other)}});
    if (!why.isEmpty())
        failed(why);
}

} // namespace Intrlume::Session
