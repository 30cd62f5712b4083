// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/mail/identitymails.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
const QString notYou = u"If this was not you, reset your password at once and look at the devices of your account."_s;

//! A mail of plain paragraphs; a link stands on a line of its own.
Mail letter(const QString &to, const QString &fullName, const QString &subject, const QStringList &paragraphs, const QString &link = {})
{
    QString text = u"Hello %1,\n"_s.arg(fullName);
    QString html = u"<p>Hello %1,</p>"_s.arg(fullName.toHtmlEscaped());
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        text += u'\n' + paragraphs.at(i) + u'\n';
        html += u"<p>%1</p>"_s.arg(paragraphs.at(i).toHtmlEscaped());
        if (i == 0 && !link.isEmpty()) {
            text += u'\n' + link + u'\n';
            html += u"<p><a href=\"%1\">%2</a></p>"_s.arg(link.toHtmlEscaped(), subject.toHtmlEscaped());
        }
    }
    return {.to = to,
            .subject = subject,
            .text = text,
            .html = u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><body>%1</body></html>\n"_s.arg(html)};
}
} // namespace

Mail resetMail(const QString &to, const QString &fullName, const QString &link)
{
    return letter(to, fullName, u"Set a new password for Intrlume"_s,
                  {u"Open this link to set a new password:"_s, u"The link works once, for 1 hour. A new password signs out all your devices."_s,
                   u"If you did not ask for it, ignore this mail: your password stays as it is."_s},
                  link);
}

Mail emailChangeMail(const QString &to, const QString &fullName, const QString &link)
{
    return letter(to, fullName, u"Confirm your new email for Intrlume"_s,
                  {u"Open this link and press the button to sign in with this address from now on:"_s, u"The link works once, for 24 hours."_s,
                   u"If you did not ask for it, ignore this mail: nothing happens without you."_s},
                  link);
}

Mail emailChangeNotice(const QString &to, const QString &fullName, const QString &newEmail)
{
    return letter(
        to, fullName, u"Your Intrlume email is about to change"_s,
        {u"Somebody who is signed in to your account asked to change its email to %1. It changes when that address is confirmed."_s.arg(newEmail),
         notYou});
}

Mail emailChangedMail(const QString &to, const QString &fullName, const QString &oldEmail, const QString &newEmail)
{
    return letter(to, fullName, u"Your Intrlume email was changed"_s,
                  {u"Your account is now signed in to with %1. Until now it was %2."_s.arg(newEmail, oldEmail), notYou});
}

Mail addressTakenMail(const QString &to, const QString &fullName)
{
    return letter(
        to, fullName, u"Your address already has an Intrlume account"_s,
        {u"Someone, probably you, wanted to use this address for another Intrlume account. An address belongs to one account only, so nothing"
         " was changed."_s,
         u"If it was not you, there is nothing to do."_s});
}

Mail passwordChangedMail(const QString &to, const QString &fullName, const QString &address)
{
    return letter(to, fullName, u"Your Intrlume password was changed"_s, {u"Your password was changed, from the address %1."_s.arg(address), notYou});
}

Mail secondFactorMail(const QString &to, const QString &fullName, bool on)
{
    if (on)
        return letter(to, fullName, u"Two-factor sign-in is on"_s,
                      {u"From now on, signing in to your account takes a code of your authenticator app, too."_s, notYou});
    return letter(to, fullName, u"Two-factor sign-in is off"_s, {u"From now on, your password alone signs in to your account."_s, notYou});
}

Mail recoveryCodeUsedMail(const QString &to, const QString &fullName, int left, const QString &address)
{
    return letter(
        to, fullName, u"A recovery code of your Intrlume account was used"_s,
        {u"One of your recovery codes was used, from the address %1. It does not work again; %2 are left."_s.arg(address).arg(left), notYou});
}

Mail newRecoveryCodesMail(const QString &to, const QString &fullName)
{
    return letter(to, fullName, u"Your recovery codes were replaced"_s,
                  {u"Your account has ten new recovery codes; the ones before do not work any more."_s, notYou});
}

Mail signInFailuresMail(const QString &to, const QString &fullName, const QString &address)
{
    return letter(to, fullName, u"Somebody could not sign in to your Intrlume account"_s,
                  {u"Five tries to sign in with a wrong password were made, the last one from the address %1. Your account takes no more of them for"
                   " 15 minutes."_s.arg(address),
                   u"If it was you, wait or reset your password. If it was not, you need not do anything: nobody got in. Two-factor sign-in protects"
                   " your account even from somebody who knows your password."_s});
}

Mail wrongCodesMail(const QString &to, const QString &fullName, const QString &address)
{
    return letter(to, fullName, u"Somebody knows your Intrlume password"_s,
                  {u"Somebody signed in with your password and then gave five wrong codes of the second factor, from the address %1."
                   " Nobody got in."_s.arg(address),
                   u"If it was you, try again with the code that your app shows now, or with a recovery code. If it was not, change your password"
                   " at once."_s});
}

Mail wrongProofsMail(const QString &to, const QString &fullName, const QString &address)
{
    return letter(to, fullName, u"Somebody could not prove to be you at Intrlume"_s,
                  {u"A device that is signed in to your account asked for something sensitive, and five wrong passwords or codes were given, from the"
                   " address %1. Nothing was done."_s.arg(address),
                   u"If it was you, wait a little and try again. If it was not, sign that device out in the list of devices, and change your"
                   " password."_s});
}

Mail deviceApprovedMail(const QString &to, const QString &fullName, const QString &device)
{
    return letter(to, fullName, u"A new device is signed in to your Intrlume account"_s,
                  {u"You let %1 sign in to your account with a code."_s.arg(device),
                   u"If this was not you, sign it out in the list of devices and reset your password at once."_s});
}

Mail secondFactorReminderMail(const QString &to, const QString &fullName, const QString &workspace)
{
    return letter(
        to, fullName, u"Turn on two-factor sign-in for %1"_s.arg(workspace),
        {u"An owner of %1 asks you to turn on two-factor sign-in: Account, Sign-in, Two-factor sign-in. It takes a minute and an authenticator"
         " app on your phone."_s.arg(workspace)});
}

} // namespace Intrlume::Server
