// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/me.h"
#include "elevateviewmodel.h"
#include "handover/programrun.h"
#include "keys/secretcopy.h"

#include <QUrl>

namespace Intrlume::Ui {

//! Two-factor sign-in: turning it on with a QR code, the recovery codes, and turning it off.
class TwoFactorViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QByteArray modules READ modules NOTIFY changed)
    Q_PROPERTY(QString secretText READ secretText NOTIFY changed)
    Q_PROPERTY(QStringList codes READ codes NOTIFY changed)
    Q_PROPERTY(QString codeError READ codeError NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(bool printing READ isPrinting NOTIFY changed)
    Q_PROPERTY(Intrlume::Ui::SecretCopy *copy READ copy CONSTANT)

public:
    enum Step { Closed, Scan, Codes, TurnOff };
    Q_ENUM(Step)

    TwoFactorViewModel(Api::Client &client, ElevateViewModel &elevate, const Clock &clock, Clipboard &clipboard, QObject *parent = nullptr);

    Q_INVOKABLE void turnOn();
    Q_INVOKABLE void confirm(const QString &code);
    Q_INVOKABLE void copySecret();
    Q_INVOKABLE void replaceCodes();
    Q_INVOKABLE void copyCodes();
    //! Writes the codes to a file that only this person may read.
    Q_INVOKABLE void saveCodes(const QUrl &file);
    //! Prints the codes with this computer's print system, which gets them through its standard input.
    Q_INVOKABLE void printCodes();
    Q_INVOKABLE void codesStored();
    Q_INVOKABLE void askToTurnOff();
    //! \a code of the app, or a recovery code.
    Q_INVOKABLE void turnOff(const QString &code);
    Q_INVOKABLE void edited(); //!< the field is being corrected
    Q_INVOKABLE void close(); //!< not while it works
    void reset(); //!< closes, and wipes what must not stay

    Step step() const { return m_step; }
    bool isBusy() const { return m_busy; }
    //! The QR code, a byte a module, 1 dark; a square. Empty where there is none.
    QByteArray modules() const { return m_modules; }
    QString secretText() const; //!< in groups of four, for typing
    QStringList codes() const;
    QString codeError() const { return m_codeError; }
    QString errorText() const { return m_errorText; }
    QString savedText() const { return m_savedText; }
    bool canPrint() const { return m_canPrint; }
    bool isPrinting() const { return m_printing; }
    SecretCopy *copy() { return &m_copy; }

Q_SIGNALS:
    void changed();
    void codeRefused(); //!< the field is to be cleared
    void accountChanged(const Intrlume::Account &account);
    void failed(const QString &text); //!< of what has no dialog yet

private:
    void setStep(Step step);
    void begin();
    void issue();
    void disable(const Api::FactorProof &proof);
    void showEnrolment(const Result<Api::TotpEnrolment> &answer);
    void showCodes(const Result<Api::RecoveryCodes> &answer);
    void takeConfirmed(const Result<Api::RecoveryCodes> &answer);
    void takeDisabled(const Api::FactorProof &proof, const Result<Account> &answer);
    void setBusy(bool busy);
    Secret codesText() const;
    void printed(const Handover::ProgramResult &result);

    Api::Client &m_client;
    ElevateViewModel &m_elevate;
    SecretCopy m_copy;
    Step m_step = Closed;
    Secret m_secret;
    QByteArray m_modules;
    QList<Secret> m_codes;
    QString m_codeError;
    QString m_errorText;
    QString m_savedText;
    int m_latest = 0;
    bool m_busy = false;
    bool m_canPrint = false;
    bool m_printing = false;
};

//! What a QR code of \a text looks like: a byte a module, 1 dark, row by row. Empty where it is too long.
QByteArray qrModules(const Secret &text);

} // namespace Intrlume::Ui
