// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handoverfieldsmodel.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using Intrlume::Handover::Service;

namespace Intrlume::Ui {

namespace {
//! "~/voice" as the path that it stands for.
QString absolute(const QString &folder)
{
    return folder == u"~" || folder.startsWith(u"~/") ? QDir::homePath() + folder.sliced(1) : folder;
}
} // namespace

int HandoverFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant HandoverFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Field &field = m_fields.at(index.row());
    switch (role) {
    case FieldRole:
        return field.name;
    case LabelRole:
        return field.label;
    case HintRole:
        return field.hint;
    case PlaceholderRole:
        return field.placeholder;
    case TextRole:
        return field.text;
    case ErrorRole:
        return field.checked ? errorOf(field) : QString();
    case FolderRole:
        return field.name == u"folder";
    default:
        return {};
    }
}

QHash<int, QByteArray> HandoverFieldsModel::roleNames() const
{
    return {{FieldRole, "field"}, {LabelRole, "label"}, {HintRole, "hint"},    {PlaceholderRole, "placeholder"},
            {TextRole, "text"},   {ErrorRole, "error"}, {FolderRole, "folder"}};
}

void HandoverFieldsModel::begin(Service service)
{
    beginResetModel();
    if (!m_fields.isEmpty())
        m_before.insert(m_service, m_fields);
    m_service = service;
    m_fields = fieldsOf(service);
    for (const Field &before : m_before.value(service)) {
        for (Field &field : m_fields) {
            if (field.name == before.name)
                field.text = before.text;
        }
    }
    endResetModel();
    Q_EMIT edited();
}

QList<HandoverFieldsModel::Field> HandoverFieldsModel::fieldsOf(Service service) const
{
    const QString variable = u"INTRLUME_API_KEY"_s;
    const QString optional = tr("Optional");
    switch (service) {
    case Service::GitHub:
        return {{u"repository"_s, tr("Repository"), {}, u"owner/name"_s, {}},
                {u"name"_s, tr("Secret"), {}, variable, variable},
                {u"environment"_s, tr("Environment"), optional, tr("All of the repository"), {}}};
    case Service::Aws:
        return {{u"name"_s, tr("Secret"), {}, u"intrlume/api-key"_s, {}},
                {u"region"_s, tr("Region"), optional, tr("As aws is set up"), {}},
                {u"profile"_s, tr("Profile"), optional, tr("As aws is set up"), {}}};
    case Service::Vercel:
        return {{u"folder"_s, tr("Project folder"), tr("Linked with vercel link"), u"~/voice"_s, {}},
                {u"environment"_s, tr("Environment"), {}, u"production"_s, u"production"_s},
                {u"name"_s, tr("Variable"), {}, variable, variable}};
    }
    return {};
}

void HandoverFieldsModel::setText(const QString &field, const QString &text)
{
    for (Field &each : m_fields) {
        if (each.name == field)
            each.text = text;
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT edited();
}

void HandoverFieldsModel::setFolder(const QString &field, const QUrl &folder)
{
    setText(field, folder.toLocalFile());
    leave(field);
}

void HandoverFieldsModel::leave(const QString &field)
{
    for (Field &each : m_fields) {
        if (each.name == field)
            each.checked = each.checked || !each.text.isEmpty();
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool HandoverFieldsModel::checkAll()
{
    for (Field &each : m_fields)
        each.checked = true;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return isValid();
}

bool HandoverFieldsModel::isValid() const
{
    return Handover::check(destination()).has_value();
}

QString HandoverFieldsModel::text(const QString &field) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&field](const Field &each) { return each.name == field; });
    return found == m_fields.end() ? QString() : found->text.trimmed();
}

Handover::Destination HandoverFieldsModel::destination() const
{
    switch (m_service) {
    case Service::GitHub:
        return Handover::GitHubSecret{.repository = text(u"repository"_s), .name = text(u"name"_s), .environment = text(u"environment"_s)};
    case Service::Aws:
        return Handover::AwsSecret{.name = text(u"name"_s), .region = text(u"region"_s), .profile = text(u"profile"_s)};
    case Service::Vercel:
        return Handover::VercelVariable{.folder = absolute(text(u"folder"_s)), .environment = text(u"environment"_s), .name = text(u"name"_s)};
    }
    return {};
}

QString HandoverFieldsModel::place() const
{
    QStringList parts;
    for (const Field &field : m_fields) {
        if (!field.text.trimmed().isEmpty())
            parts.append(field.text.trimmed());
    }
    return parts.join(u", "_s);
}

QString HandoverFieldsModel::errorOf(const Field &field) const
{
    const Result<void> checked = Handover::check(destination());
    if (checked)
        return {};
    for (const FieldError &error : checked.error().fields) {
        if (error.pointer == u'/' + field.name)
            return sentence(field.name, error.code);
    }
    return {};
}

QString HandoverFieldsModel::sentence(const QString &field, const QString &code) const
{
    if (field == u"repository")
        return tr("Enter the repository as owner/name.");
    if (field == u"folder" && code == u"not-linked")
        return tr("This folder is not linked to a Vercel project. Run vercel link in it first.");
    if (field == u"folder")
        return tr("Choose the folder of the project.");
    if (field == u"region")
        return tr("Enter a region, such as ap-south-1.");
    if (field == u"profile")
        return tr("Enter the name of a profile.");
    if (field == u"environment")
        return tr("Enter the name of an environment.");
    return m_service == Service::Aws ? tr("Use letters, digits and / _ + = . @ -") : tr("Use letters, digits and _, with a letter first.");
}

} // namespace Intrlume::Ui
