// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUrl>

namespace Intrlume::Ui {

//! Something to tell a person who is not looking at the window. Never holds a secret: desktops keep and show what they were told.
struct Notice {
    QString id; //!< what \c noticeOpened names; a notice with the same id takes the place of the one before
    QString title;
    QString text;
};

//! What the desktop does for the console outside its window: opening a mail program or a page, telling something.
class Desktop : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! Whether a mail program is known; false until that is known. Announced by \c mailAppFound.
    virtual bool hasMailApp() const = 0;
    virtual bool openMailApp() = 0; //!< false where nothing opened
    virtual bool openUrl(const QUrl &url) = 0; //!< false where nothing opened
    virtual void tell(const Notice &notice) = 0; //!< nothing happens on a desktop without notifications

Q_SIGNALS:
    void mailAppFound();
    //! The person chose a notice and wants to see what it is about.
    void noticeOpened(const QString &id);
};

} // namespace Intrlume::Ui
