// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/accountfile.h"

#include "cli/terminal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QList<Session::KnownAccount> AccountFile::accounts() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Session::knownAccountsFromJson(QJsonDocument::fromJson(file.readAll())["accounts"_L1].toArray());
}

void AccountFile::setAccounts(const QList<Session::KnownAccount> &accounts)
{
    const QJsonObject all{{u"accounts"_s, Session::toJson(accounts)}};
    QSaveFile file(m_path);
    const bool written = QDir().mkpath(QFileInfo(m_path).path()) && file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(QJsonDocument(all).toJson()) > 0 && file.commit();
    if (!written)
        m_terminal.note(
            u"intrlume: who is signed in could not be written to %1, so the next command will not know: %2"_s.arg(m_path, file.errorString()));
}

} // namespace Intrlume::Cli
