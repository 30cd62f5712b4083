// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "startrequest.h"

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

#include <functional>

namespace Intrlume::Console {

//! org.freedesktop.Application on the session bus, by which desktops start a program, raise it and give it links
//! (https://specifications.freedesktop.org/desktop-entry-spec, "D-Bus Activation").
class ApplicationBus : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using Handler = std::function<void(const StartRequest &)>; //!< no signal: an adaptor's signals go out on the bus

    //! \a parent is what the bus sees; it lives as long as the program. \a handler hears what the desktop wants.
    ApplicationBus(QObject *parent, Handler handler);

    //! Takes the program's name on the bus. Without a bus, or where the name is taken, links come through SingleInstance alone.
    void listen();

public Q_SLOTS:
    // Called by the desktop, with the names and the order of the specification.
    void Activate(const QVariantMap &platformData); // NOLINT(readability-identifier-naming)
    void Open(const QStringList &uris, const QVariantMap &platformData); // NOLINT(readability-identifier-naming)
    void ActivateAction(const QString &name, const QVariantList &parameter, const QVariantMap &platformData); // NOLINT(readability-identifier-naming)

private:
    Handler m_handler;
};

} // namespace Intrlume::Console
