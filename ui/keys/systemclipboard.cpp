// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "systemclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

void SystemClipboard::setText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void SystemClipboard::setSecret(const Secret &secret)
{
    auto *content = new QMimeData; // The clipboard takes it over.
    content->setText(secret.exposeText());
    content->setData(u"x-kde-passwordManagerHint"_s, "secret"); // Klipper and those that follow it
    content->setData(u"application/x-nspasteboard-concealed-type"_s, "secret"); // nspasteboard.org
    content->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1");
    QGuiApplication::clipboard()->setMimeData(content);
}

bool SystemClipboard::holds(const Secret &secret) const
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return clipboard->ownsClipboard() && Secret::fromText(clipboard->text()) == secret;
}

void SystemClipboard::clear()
{
    QGuiApplication::clipboard()->clear();
}

} // namespace Intrlume::Ui
