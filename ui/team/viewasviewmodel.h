// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! Looks at the workspace through another role. The platform evaluates every call with that role's permissions and refuses changes, so what is
//! seen is what somebody with it would see, and not what this window guesses.
class ViewAsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString backText READ backText NOTIFY changed)

public:
    explicit ViewAsViewModel(Api::Client &client, QObject *parent = nullptr);

    void setOwn(const Workspace &workspace); //!< as the person has it themselves; ends looking
    Q_INVOKABLE void start(const QString &roleId);
    Q_INVOKABLE void stop();
    void reset();
    void retranslate() { Q_EMIT changed(); }

    bool isActive() const { return m_active; }
    QString text() const; //!< "You see Nilavya Health as somebody with the role Analyst does. Nothing can be changed."
    QString backText() const; //!< "Back to Owner"
    const Workspace &own() const { return m_own; }

Q_SIGNALS:
    void changed();
    void seen(const Intrlume::Workspace &workspace); //!< what the pages are to show from now on
    void failed(const QString &text);

private:
    Api::Client &m_client;
    Workspace m_own;
    Workspace m_seen;
    int m_latest = 0;
    bool m_active = false;
};

} // namespace Intrlume::Ui
