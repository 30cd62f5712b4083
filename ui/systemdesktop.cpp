// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "systemdesktop.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

SystemDesktop::SystemDesktop(QObject *parent)
    : Desktop(parent)
{
    connect(&m_notices, &DesktopNotices::opened, this, &Desktop::noticeOpened);
    askForMailApp();
}

bool SystemDesktop::openMailApp()
{
    return QDesktopServices::openUrl(QUrl(u"mailto:"_s));
}

bool SystemDesktop::openUrl(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

void SystemDesktop::askForMailApp()
{
#ifdef Q_OS_LINUX
    // Qt cannot tell whether anything handles mailto; xdg-mime can. Without it there is no desktop to open mail with.
    const QString program = QStandardPaths::findExecutable(u"xdg-mime"_s);
    if (program.isEmpty())
        return;
    auto *process = new QProcess(this);
    connect(process, &QProcess::finished, this, [this, process] {
        m_hasMailApp = !process->readAllStandardOutput().trimmed().isEmpty();
        process->deleteLater();
        if (m_hasMailApp)
            Q_EMIT mailAppFound();
    });
    process->start(program, {u"query"_s, u"default"_s, u"x-scheme-handler/mailto"_s});
#else
    m_hasMailApp = true; // Windows and macOS always bring one.
#endif
}

} // namespace Intrlume::Ui
