// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/certificateproblem.h"

#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
struct Problem {
    QSslError::SslError error;
    const char *code;
};

//! The first that applies is told. A certificate that somebody made alone is also untrusted and often for another name; that it is
//! one of its own says it best.
constexpr Problem problems[] = {
    {QSslError::CertificateRevoked, "certificate-revoked"},
    {QSslError::CertificateBlacklisted, "certificate-revoked"},
    {QSslError::CertificateExpired, "certificate-expired"},
    {QSslError::CertificateNotYetValid, "certificate-not-yet"},
    {QSslError::SelfSignedCertificate, "certificate-self-signed"},
    {QSslError::HostNameMismatch, "certificate-wrong-host"},
    {QSslError::SelfSignedCertificateInChain, "certificate-untrusted"},
    {QSslError::UnableToGetLocalIssuerCertificate, "certificate-untrusted"},
    {QSslError::UnableToGetIssuerCertificate, "certificate-untrusted"},
    {QSslError::UnableToVerifyFirstCertificate, "certificate-untrusted"},
    {QSslError::CertificateUntrusted, "certificate-untrusted"},
    {QSslError::InvalidCaCertificate, "certificate-untrusted"},
    {QSslError::CertificateSignatureFailed, "certificate-untrusted"},
};
} // namespace

QString certificateProblem(const QList<QSslError> &errors)
{
    for (const Problem &problem : problems) {
        if (std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) { return error.error() == problem.error; }))
            return QLatin1String(problem.code);
    }
    return u"tls-failed"_s;
}

} // namespace Intrlume::Api
