// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace Intrlume::Test {

//! Stand-ins for `gh`, `aws` and `vercel` in a folder that is all of PATH. Each run writes down what a program can be given: its arguments
//! and its environment as the system holds them, its standard input, its folder. What it then does, a test says in shell words.
class StandIns {
public:
    StandIns() { qputenv("PATH", m_folder.path().toUtf8()); }
    ~StandIns() { qputenv("PATH", m_pathBefore); }
    Q_DISABLE_COPY_MOVE(StandIns)

    //! Puts \a program there. \a behaviour is run after its input was read into $input and everything is written down; $run is its number.
    void put(const QString &program, const QByteArray &behaviour = "exit 0")
    {
        const QByteArray script = "#!/bin/bash\n"
                                  "here='"
                                  + m_folder.path().toUtf8()
                                  + "'\n"
                                    "run=1; while [ -e \"$here/$run.arguments\" ]; do run=$((run + 1)); done\n"
                                    "/bin/cat /proc/$$/cmdline > \"$here/$run.arguments\"\n"
                                    "/bin/cat /proc/$$/environ > \"$here/$run.environment\"\n"
                                    "printf %s \"$PWD\" > \"$here/$run.folder\"\n"
                                    "/bin/cat /dev/stdin > \"$here/$run.input\"\n"
                                    "input=$(/bin/cat \"$here/$run.input\")\n"
                                    ": > \"$here/$run.ready\"\n"
                                  + behaviour + "\n";
        QFile file(m_folder.filePath(program));
        if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
            qFatal("The stand-in could not be written.");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void remove(const QString &program) { QFile::remove(m_folder.filePath(program)); }

    int runs() const { return static_cast<int>(QDir(m_folder.path()).entryList({QStringLiteral("*.ready")}).size()); }
    //! The arguments of a run (from 1), without the program's own name and its shell's.
    QStringList arguments(int run) const
    {
        QStringList words = QString::fromUtf8(read(run, "arguments")).split(QChar(u'\0'));
        words.removeLast(); // After the last null.
        return words.mid(2);
    }
    QByteArray input(int run) const { return read(run, "input"); }
    QString folder(int run) const { return QString::fromUtf8(read(run, "folder")); }
    QByteArrayList environment(int run) const { return read(run, "environment").split('\0'); }
    //! Whether \a text was anywhere but in the input.
    bool sawOutsideOfInput(int run, const QByteArray &text) const
    {
        return read(run, "arguments").contains(text) || read(run, "environment").contains(text);
    }
    //! A file that a behaviour wrote to "$here/NAME".
    QByteArray written(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path() const { return m_folder.path(); }

private:
    QByteArray read(int run, const char *what) const { return written(QString::number(run) + QLatin1Char('.') + QLatin1String(what)); }

    QTemporaryDir m_folder;
    QByteArray m_pathBefore = qgetenv("PATH");
};

} // namespace Intrlume::Test
