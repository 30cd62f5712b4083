// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/twofactorviewmodel.h"

#include "errortext.h"

#include <QCoroTask>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <qrencode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr qsizetype groupLength = 4;
constexpr qsizetype appCodeLength = 6;
constexpr std::chrono::seconds longestPrint{30};
const QString printProgram = u"lp"_s; // Of CUPS, on Linux and macOS.
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

//! Six digits are a code of the app, everything else is meant as a recovery code.
Api::FactorProof proofOf(const QString &text)
{
    QString plain = text;
    plain.remove(u' ').remove(u'-');
    const bool digits = plain.size() == appCodeLength && std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    return {.kind = digits ? Api::FactorProof::Kind::Code : Api::FactorProof::Kind::RecoveryCode, .text = Secret::fromText(text)};
}
} // namespace

QByteArray qrModules(const Secret &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(text.expose().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QByteArray modules(qsizetype(code->width) * code->width, '\0');
    for (qsizetype i = 0; i < modules.size(); ++i)
        modules[i] = static_cast<char>(code->data[i] & 1);
    return modules;
}

TwoFactorViewModel::TwoFactorViewModel(Api::Client &client, ElevateViewModel &elevate, const Clock &clock, Clipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_elevate(elevate)
    , m_copy(clock, clipboard)
{
}

void TwoFactorViewModel::setStep(Step step)
{
    m_step = step;
    m_busy = false;
    m_codeError.clear();
    m_errorText.clear();
    m_savedText.clear();
    Q_EMIT changed();
}

void TwoFactorViewModel::setBusy(bool busy)
{
    m_busy = busy;
    m_errorText.clear();
    Q_EMIT changed();
}

void TwoFactorViewModel::reset()
{
    ++m_latest;
    m_secret = {};
    m_modules.fill('\0');
    m_modules.clear();
    m_codes.clear();
    setStep(Closed);
}

void TwoFactorViewModel::close()
{
    if (!m_busy)
        reset();
}

void TwoFactorViewModel::edited()
{
    m_codeError.clear();
    Q_EMIT changed();
}

void TwoFactorViewModel::turnOn()
{
    if (m_step == Closed && !m_busy)
        begin();
}

void TwoFactorViewModel::begin()
{
    setBusy(true);
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::BeginTotp()), this, [this, ticket](const Result<Api::TotpEnrolment> &answer) {
        if (ticket == m_latest)
            showEnrolment(answer);
    });
}

void TwoFactorViewModel::showEnrolment(const Result<Api::TotpEnrolment> &answer)
{
    setBusy(false);
    if (!answer) {
        if (ElevateViewModel::isWantedBy(answer.error()))
            return m_elevate.ask(
                tr("To turn on two-factor sign-in, enter your password."), [this] { begin(); }, [] {});
        Q_EMIT failed(Ui::errorText(answer.error()));
        return;
    }
    m_secret = answer->secret;
    m_modules = qrModules(answer->uri);
    setStep(Scan);
}

QString TwoFactorViewModel::secretText() const
{
    QString text = m_secret.exposeText();
    for (qsizetype at = groupLength; at < text.size(); at += groupLength + 1)
        text.insert(at, u' ');
    return text;
}

void TwoFactorViewModel::copySecret()
{
    if (!m_secret.isEmpty())
        m_copy.copy(m_secret);
}

void TwoFactorViewModel::confirm(const QString &code)
{
    if (m_step != Scan || m_busy)
        return;
    setBusy(true);
    const int ticket = ++m_latest;
    const Api::ConfirmTotp call{.code = Secret::fromText(code)};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::RecoveryCodes> &answer) {
        if (ticket == m_latest)
            takeConfirmed(answer);
    });
}

void TwoFactorViewModel::takeConfirmed(const Result<Api::RecoveryCodes> &answer)
{
    setBusy(false);
    if (answer)
        return showCodes(answer);
    if (!answer.error().fields.isEmpty()) {
        m_codeError = tr("That code is not right. Check the time on your phone and try the next one.");
        Q_EMIT codeRefused();
    } else {
        m_errorText = Ui::errorText(answer.error());
    }
    Q_EMIT changed();
}

void TwoFactorViewModel::replaceCodes()
{
    if (!m_busy)
        issue();
}

void TwoFactorViewModel::issue()
{
    setBusy(true);
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::ReplaceRecoveryCodes()), this, [this, ticket](const Result<Api::RecoveryCodes> &answer) {
        if (ticket == m_latest)
            showCodes(answer);
    });
}

void TwoFactorViewModel::showCodes(const Result<Api::RecoveryCodes> &answer)
{
    setBusy(false);
    if (!answer) {
        if (ElevateViewModel::isWantedBy(answer.error()))
            return m_elevate.ask(
                tr("To get new recovery codes, enter your password."), [this] { issue(); }, [] {});
        Q_EMIT failed(Ui::errorText(answer.error()));
        return;
    }
    m_secret = {};
    m_modules.clear();
    m_codes = answer->codes;
    m_canPrint = !QStandardPaths::findExecutable(printProgram).isEmpty();
    setStep(Codes);
    Q_EMIT accountChanged(answer->account);
}

QStringList TwoFactorViewModel::codes() const
{
    QStringList texts;
    for (const Secret &code : m_codes)
        texts.append(code.exposeText());
    return texts;
}

Secret TwoFactorViewModel::codesText() const
{
    QByteArray text;
    for (const Secret &code : m_codes)
        text += code.expose() + '\n';
    return Secret(std::move(text));
}

void TwoFactorViewModel::copyCodes()
{
    if (!m_codes.isEmpty())
        m_copy.copy(codesText());
}

void TwoFactorViewModel::saveCodes(const QUrl &file)
{
    const QString path = file.toLocalFile();
    QSaveFile saved(path);
    // Made for the owner alone before a byte is in it.
    const bool written =
        saved.open(QIODevice::WriteOnly) && saved.setPermissions(ownerOnly) && saved.write(codesText().expose()) >= 0 && saved.commit();
    if (written) //: %1 is a file
        m_savedText = tr("Saved to %1").arg(QDir::toNativeSeparators(path));
    else
        m_errorText = tr("The codes could not be saved there. Choose another place.");
    Q_EMIT changed();
}

void TwoFactorViewModel::printCodes()
{
    const QString program = QStandardPaths::findExecutable(printProgram);
    if (m_step != Codes || m_printing || program.isEmpty())
        return;
    m_printing = true;
    m_errorText.clear();
    Q_EMIT changed();
    auto *run = new Handover::ProgramRun(this);
    connect(run, &Handover::ProgramRun::finished, this, [this, run](const Handover::ProgramResult &result) {
        run->deleteLater();
        printed(result);
    });
    run->start({.program = program,
                .arguments = {u"-t"_s, u"Intrlume"_s},
                .folder = {},
                .input = codesText(),
                .environment = QProcessEnvironment::systemEnvironment()},
               longestPrint);
}

void TwoFactorViewModel::printed(const Handover::ProgramResult &result)
{
    m_printing = false;
    if (m_step != Codes)
        return; // The dialog is gone.
    if (result.worked())
        m_savedText = tr("Sent to the printer");
    else
        m_errorText = tr("The codes could not be printed. Save or copy them instead.");
    Q_EMIT changed();
}

void TwoFactorViewModel::codesStored()
{
    if (m_step != Codes || m_busy)
        return;
    setBusy(true);
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::ConfirmRecoveryCodesSaved()), this, [this, ticket](const Result<Account> &answer) {
        if (ticket != m_latest)
            return;
        if (answer)
            Q_EMIT accountChanged(*answer);
        else
            Q_EMIT failed(Ui::errorText(answer.error())); // They are stored all the same; only the reminder stays.
        reset();
    });
}

void TwoFactorViewModel::askToTurnOff()
{
    if (m_step == Closed && !m_busy)
        setStep(TurnOff);
}

void TwoFactorViewModel::turnOff(const QString &code)
{
    if (m_step != TurnOff || m_busy)
        return;
    if (code.trimmed().isEmpty()) {
        m_codeError = tr("Enter a code of your app, or a recovery code.");
        Q_EMIT changed();
        return;
    }
    disable(proofOf(code));
}

void TwoFactorViewModel::disable(const Api::FactorProof &proof)
{
    setBusy(true);
    const int ticket = ++m_latest;
    const Api::DisableTotp call{.proof = proof};
    QCoro::connect(m_client.send(call), this, [this, ticket, proof](const Result<Account> &answer) {
        if (ticket == m_latest)
            takeDisabled(proof, answer);
    });
}

void TwoFactorViewModel::takeDisabled(const Api::FactorProof &proof, const Result<Account> &answer)
{
    setBusy(false);
    if (answer) {
        reset();
        Q_EMIT accountChanged(*answer);
        return;
    }
    if (ElevateViewModel::isWantedBy(answer.error()))
        return m_elevate.ask(
            tr("To turn off two-factor sign-in, enter your password."), [this, proof] { disable(proof); }, [] {}, ElevateViewModel::Proof::Password);
    if (answer.error().kind == Error::Kind::Unauthorized) {
        m_codeError = Ui::errorText(answer.error());
        Q_EMIT codeRefused();
    } else {
        m_errorText = Ui::errorText(answer.error());
    }
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
