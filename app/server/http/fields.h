// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "server/service/fielderrors.h"
#include "server/service/keydraft.h"

#include <QJsonObject>
#include <QSet>

namespace Intrlume::Server {

//! Takes the members of a request's body one by one and notes what is missing, of another type or not known at all.
//! Which values are right is for the rules behind it to say.
class Fields {
public:
    explicit Fields(QJsonObject json, QString prefix = {})
        : m_json(std::move(json))
        , m_prefix(std::move(prefix))
    {
    }

    QString text(const QString &name); //!< required
    std::optional<QString> optionalText(const QString &name);
    //! Required; any characters at all (contract, "Passwords").
    Secret password(const QString &name);
    std::optional<bool> optionalFlag(const QString &name);
    qint64 number(const QString &name); //!< required; a whole one
    std::optional<qint64> optionalNumber(const QString &name);
    QDateTime time(const QString &name); //!< required; RFC 3339
    std::optional<QList<RangeDraft>> optionalRanges(const QString &name);
    QList<RangeDraft> requiredRanges(const QString &name);
    //! Required; 1 to \a most texts of any characters.
    QList<Secret> secrets(const QString &name, qsizetype most);
    std::optional<QStringList> optionalTexts(const QString &name, qsizetype most);
    QStringList texts(const QString &name, qsizetype most); //!< required
    //! Required; 1 to \a most objects, each of which goes to merge() when it is read.
    QList<Fields> objects(const QString &name, qsizetype most);
    void merge(Fields &inner) { m_errors.merge(inner.end()); }
    Fields object(const QString &name); //!< required; its findings are merged by end()

    //! Every member that nobody asked for is a finding too. Call it once, last.
    FieldErrors end();
    FieldErrors end(Fields inner); //!< with the findings of an object() of this one

private:
    enum class Characters { Shown, Any };
    std::optional<QString> readText(const QString &name, Characters characters = Characters::Shown);
    QString pointer(const QString &name) const;

    QJsonObject m_json;
    QString m_prefix;
    QSet<QString> m_known;
    FieldErrors m_errors;
};

} // namespace Intrlume::Server
