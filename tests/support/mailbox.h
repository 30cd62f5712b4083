// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/testclient.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

namespace Intrlume::Test {

//! The texts of the mails to \a address with that subject, as they lie in the server's mailbox now.
inline QStringList mailsTo(const TestClient &client, const QString &address, const QString &subject)
{
    QStringList texts;
    for (const QJsonValue &mail : client.get(QStringLiteral("/v1/local/mailbox")).json()[QLatin1String("items")].toArray()) {
        if (mail[QLatin1String("to")].toString() == address && mail[QLatin1String("subject")].toString() == subject)
            texts.append(mail[QLatin1String("text")].toString());
    }
    return texts;
}

//! One of them, once there is one: mails leave after the answer. Empty where none comes.
inline QString awaitedMail(const TestClient &client, const QString &address, const QString &subject)
{
    QStringList texts;
    static_cast<void>(QTest::qWaitFor([&] { return !(texts = mailsTo(client, address, subject)).isEmpty(); }, 10000));
    return texts.value(0);
}

//! The token of the link in \a text; empty where it has none.
inline QString tokenIn(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("token=([A-Za-z0-9_-]+)"));
    return link.match(text).captured(1);
}

} // namespace Intrlume::Test
