// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "handover/destination.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! The few fields that say where in a service a key goes. An error shows once its field was left or the form was sent.
class HandoverFieldsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the dialog")

public:
    enum Role {
        FieldRole = Qt::UserRole + 1, //!< the field's own name, such as "repository"
        LabelRole,
        HintRole,
        PlaceholderRole,
        TextRole,
        ErrorRole,
        FolderRole, //!< a folder of this computer, so that it can be chosen
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void begin(Handover::Service service); //!< what was typed for a service before is still there
    Q_INVOKABLE void setText(const QString &field, const QString &text);
    Q_INVOKABLE void setFolder(const QString &field, const QUrl &folder);
    Q_INVOKABLE void leave(const QString &field);
    bool checkAll(); //!< shows what is wrong; true where nothing is
    bool isValid() const;
    Handover::Destination destination() const;
    QString place() const; //!< where it goes, in words: "nilavya/voice, INTRLUME_API_KEY"

Q_SIGNALS:
    void edited();

private:
    struct Field {
        QString name;
        QString label;
        QString hint;
        QString placeholder;
        QString text;
        bool checked = false;
    };

    QList<Field> fieldsOf(Handover::Service service) const;
    QString text(const QString &field) const;
    QString errorOf(const Field &field) const;
    QString sentence(const QString &field, const QString &code) const;

    Handover::Service m_service = Handover::Service::GitHub;
    QList<Field> m_fields;
    QMap<Handover::Service, QList<Field>> m_before;
};

} // namespace Intrlume::Ui
