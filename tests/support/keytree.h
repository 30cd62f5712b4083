// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secretkey.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>

namespace Intrlume::Test {

//! A folder of files for the scanner, and keys that are right in form and checksum and nobody's.
class KeyTree {
public:
    QString path(const QString &name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }
    QByteArray bytes(const QString &name = {}) const { return QFile::encodeName(path(name)); }

    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("A file of the tree could not be written.");
    }

    //! git in the tree, without what this computer's user has set; false where it failed.
    bool git(const QStringList &arguments, const QString &folder = {}) const
    {
        QProcess process;
        process.start(QStringLiteral("git"),
                      QStringList{QStringLiteral("-C"), path(folder), QStringLiteral("-c"), QStringLiteral("user.name=x"), QStringLiteral("-c"),
                                  QStringLiteral("user.email=x@x.example"), QStringLiteral("-c"), QStringLiteral("init.defaultBranch=main")}
                          + arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QByteArray newKey(Environment environment = Environment::Live)
    {
        std::array<unsigned char, SecretKey::randomLength> digits{};
        for (unsigned char &digit : digits)
            digit = static_cast<unsigned char>(m_random.bounded(62));
        return SecretKey::make(environment, digits).secret().expose();
    }

    QRandomGenerator &random() { return m_random; }

private:
    QTemporaryDir m_folder;
    QRandomGenerator m_random{20261123};
};

} // namespace Intrlume::Test
