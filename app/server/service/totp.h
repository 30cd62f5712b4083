// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QDateTime>

namespace Intrlume::Server {

//! Time-based one-time passwords (RFC 6238) as authenticator apps speak them: HMAC-SHA-1, six digits, 30 seconds.

inline constexpr qint64 totpSeconds = 30;
inline constexpr qsizetype totpSecretBytes = 20; // RFC 4226, 4: as long as the hash.

qint64 totpStep(const QDateTime &time);
Secret totpCode(const Secret &secret, qint64 step);

//! RFC 4648 without padding: what people type into an app.
Secret base32(const Secret &bytes);

//! "otpauth://totp/Intrlume:EMAIL?secret=…&issuer=Intrlume", which apps read from a QR code.
Secret totpUri(const Secret &secret, const QString &email);

} // namespace Intrlume::Server
