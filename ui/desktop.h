// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUrl>

namespace Intrlume::Ui {

//! What the desktop does for the console outside its window: opening a mail program or a page.
class Desktop : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! Whether a mail program is known; false until that is known. Announced by \c mailAppFound.
    virtual bool hasMailApp() const = 0;
    virtual bool openMailApp() = 0; //!< false where nothing opened
    virtual bool openUrl(const QUrl &url) = 0; //!< false where nothing opened

Q_SIGNALS:
    void mailAppFound();
};

} // namespace Intrlume::Ui
