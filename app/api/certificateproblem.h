// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QSslError;

namespace Intrlume::Api {

//! What is wrong with a server's certificate, as the code of an Error of Kind::Untrusted: `certificate-expired`, `certificate-not-yet`,
//! `certificate-self-signed`, `certificate-wrong-host`, `certificate-revoked`, `certificate-untrusted`, or `tls-failed` for the rest.
//! TLS names several at once; this is the one that a person can do something about.
QString certificateProblem(const QList<QSslError> &errors);

} // namespace Intrlume::Api
