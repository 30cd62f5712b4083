// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDateTime>

namespace Intrlume::Server {

//! One outgoing mail.
struct Mail {
    QString id;
    QString to;
    QString subject;
    QString text;
    QString html;
    QDateTime sentAt;
};

//! Where mail goes. Safe to call from any thread.
class Mailer {
public:
    virtual ~Mailer() = default;
    [[nodiscard]] virtual Result<void> send(const Mail &mail) = 0;

    //! For what stands without its mail: a failure goes to the log as "A mail about \a matter could not be sent", for whoever runs the
    //! server, and nobody's address with it. Whether it was sent.
    bool deliver(const Mail &mail, const char *matter);
};

//! The mails of the platform.
Mail confirmationMail(const QString &to, const QString &fullName, const QString &link);
//! \a maskedKey as it is shown everywhere: a mail never holds a key.
Mail leakedKeyMail(const QString &to, const QString &fullName, const QString &workspace, const QString &keyName, const QString &maskedKey);
//! What a reminder says of one key.
struct DueKey {
    QString name;
    QString maskedKey;
    QDateTime dueAt;
    bool overdue = false;
};
Mail rotationReminderMail(const QString &to, const QString &fullName, const QString &workspace, const QList<DueKey> &keys);
Mail alreadyRegisteredMail(const QString &to, const QString &fullName);

} // namespace Intrlume::Server
