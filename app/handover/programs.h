// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/destination.h"

#include <QMap>
#include <QObject>

namespace Intrlume::Handover {

//! Where the services' programs are on this computer: looked up on PATH, on another thread, since a folder of PATH may be far away.
//! None of them is run for that. Relative folders of PATH do not count: what lies in them depends on where one happens to stand.
class Programs : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! Begins to look; \c found follows. A second call looks again, since programs come and go.
    void look();

    //! After the first \c found.
    bool has(Service service) const { return m_paths.contains(service); }
    QString path(Service service) const { return m_paths.value(service); }
    QList<Service> available() const { return m_paths.keys(); }

Q_SIGNALS:
    void found();

private:
    QMap<Service, QString> m_paths;
    int m_latest = 0;
};

} // namespace Intrlume::Handover
