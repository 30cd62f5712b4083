// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/destination.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Intrlume::Handover {

namespace {

bool matches(const QString &form, const QString &text)
{
    return QRegularExpression(u"\\A(?:%1)\\z"_s.arg(form)).match(text).hasMatch();
}

//! Collects what is wrong. None of these forms begins with a hyphen, so that no value can be taken for an option.
class Complaints {
public:
    void check(const QString &pointer, const QString &value, const QString &form)
    {
        if (value.isEmpty())
            add(pointer, u"missing"_s);
        else if (!matches(form, value))
            add(pointer, u"malformed"_s);
    }
    void checkOptional(const QString &pointer, const QString &value, const QString &form)
    {
        if (!value.isEmpty())
            check(pointer, value, form);
    }
    void add(const QString &pointer, const QString &code) { m_fields.append({pointer, code, {}}); }

    [[nodiscard]] Result<void> result() const
    {
        if (m_fields.isEmpty())
            return {};
        Error error{.kind = Error::Kind::Invalid, .code = u"fields-invalid"_s};
        error.fields = m_fields;
        return tl::unexpected(error);
    }

private:
    QList<FieldError> m_fields;
};

constexpr QStringView variable = u"[A-Za-z_][A-Za-z0-9_]*";
constexpr QStringView plainText = u"[^\\p{Cc}\\-][^\\p{Cc}]{0,254}";

Result<void> checked(const GitHubSecret &secret)
{
    Complaints complaints;
    complaints.check(u"/repository"_s, secret.repository,
                     u"([A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]+)?/)?[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._][A-Za-z0-9._-]{0,99}"_s);
    complaints.check(u"/name"_s, secret.name, u"(?!(?i:GITHUB_))"_s + variable.toString());
    complaints.checkOptional(u"/environment"_s, secret.environment, plainText.toString());
    return complaints.result();
}

Result<void> checked(const AwsSecret &secret)
{
    Complaints complaints;
    complaints.check(u"/name"_s, secret.name, u"(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]+:secret:)?[A-Za-z0-9/_+=.@-]{1,512}"_s);
    complaints.checkOptional(u"/region"_s, secret.region, u"[a-z]+(-[a-z]+)+-[0-9]+"_s);
    complaints.checkOptional(u"/profile"_s, secret.profile, plainText.toString());
    return complaints.result();
}

Result<void> checked(const VercelVariable &variableOf)
{
    Complaints complaints;
    const QDir folder(variableOf.folder);
    if (variableOf.folder.isEmpty())
        complaints.add(u"/folder"_s, u"missing"_s);
    else if (!folder.isAbsolute())
        complaints.add(u"/folder"_s, u"malformed"_s);
    else if (!QFileInfo(folder.filePath(u".vercel/project.json"_s)).isFile() && !QFileInfo(folder.filePath(u".vercel/repo.json"_s)).isFile())
        complaints.add(u"/folder"_s, u"not-linked"_s); // What `vercel link` leaves behind; without it the program would begin to ask.
    complaints.check(u"/environment"_s, variableOf.environment, u"[a-z0-9][a-z0-9-]{0,63}"_s);
    complaints.check(u"/name"_s, variableOf.name, variable.toString());
    return complaints.result();
}

} // namespace

Service serviceOf(const Destination &destination)
{
    return std::holds_alternative<GitHubSecret>(destination) ? Service::GitHub
           : std::holds_alternative<AwsSecret>(destination)  ? Service::Aws
                                                             : Service::Vercel;
}

QString programOf(Service service)
{
    switch (service) {
    case Service::GitHub:
        return u"gh"_s;
    case Service::Aws:
        return u"aws"_s;
    case Service::Vercel:
        return u"vercel"_s;
    }
    Q_UNREACHABLE();
}

Result<void> check(const Destination &destination)
{
    return std::visit([](const auto &one) { return checked(one); }, destination);
}

} // namespace Intrlume::Handover
