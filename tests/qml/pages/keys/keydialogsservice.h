// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keysservice.h"
#include "support/fakekeystore.h"
#include "support/standins.h"

#include <QTemporaryDir>

namespace Intrlume::Test {

//! What a QML test says to the platform behind the dialogs of the API keys page, and to the programs that keys are handed to.
class KeyDialogsService : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString lastPath READ lastPath)
    Q_PROPERTY(QString keptKeys READ keptKeys)
    Q_PROPERTY(int programRuns READ programRuns)

public:
    explicit KeyDialogsService(KeysService &service);

    Q_INVOKABLE void askToRotate(const QString &name);
    Q_INVOKABLE void askToReplaceLeaked(const QString &name);
    Q_INVOKABLE void askToEditAllowedIps(const QString &name);
    Q_INVOKABLE void askToStopNow(const QString &name);
    Q_INVOKABLE void askToExtend(const QString &name);
    Q_INVOKABLE void askForReceipt(const QString &name);

    Q_INVOKABLE void tellAddress(const QString &address); //!< what GET /v1/ping says of the caller
    Q_INVOKABLE void tellUsage(int addresses);
    Q_INVOKABLE void rotateKey(const QString &name, const QList<int> &stopped = {}); //!< with the old key's regions where it stopped at once
    Q_INVOKABLE void checkRanges(const QStringList &refused, int checked = 3); //!< addresses that would be refused
    Q_INVOKABLE void saveRanges(const QString &name);
    Q_INVOKABLE void giveKey(const QString &name);
    Q_INVOKABLE void stopKey(const QString &name, const QList<int> &milliseconds);
    Q_INVOKABLE void extendKey(const QString &name);
    Q_INVOKABLE void giveReceipt(const QString &name);
    Q_INVOKABLE void elevate();
    Q_INVOKABLE void refusePassword();
    Q_INVOKABLE void wantElevation();
    Q_INVOKABLE void changedMeanwhile();
    Q_INVOKABLE void install(const QString &program, const QString &behaviour = QStringLiteral("exit 0"));
    Q_INVOKABLE void offerKeychain(bool locked = false);
    Q_INVOKABLE QString body(const QString &member) const; //!< of the last request, as JSON
    Q_INVOKABLE QString programInput(int run) const { return QString::fromUtf8(m_programs.input(run)); }
    Q_INVOKABLE QString file(const QString &name) const { return m_folder.filePath(name); }
    Q_INVOKABLE QString read(const QString &name) const;

    QString lastPath() const;
    QString keptKeys() const;
    int programRuns() const { return m_programs.runs(); }

private:
    Ui::KeyDialogsViewModel &dialogs() const { return *m_service.viewModel()->dialogs(); }
    FakeTransport &transport() const { return m_service.transport(); }

    KeysService &m_service;
    StandIns m_programs;
    FakeKeyStore m_keychain;
    QTemporaryDir m_folder;
};

} // namespace Intrlume::Test
