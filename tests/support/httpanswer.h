// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace Intrlume::Test {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

//! One HTTP answer as it came over the wire; status 0 where none came.
struct HttpAnswer {
    int status = 0;
    HttpHeaders headers; //!< names as sent
    QByteArray body;
    QString problem; //!< why there is no answer, or why what came is none

    //! The first header of that name, without regard to case; empty where there is none.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
    QJsonObject json() const;
    //! The problem code of an error answer, such as "key-revoked"; empty for any other.
    QString code() const;
    //! The codes of the field errors, as "/name taken".
    QStringList fieldErrors() const;
};

} // namespace Intrlume::Test
