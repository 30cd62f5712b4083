// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QObject>
#include <QPointer>
#include <QProcess>

namespace Intrlume::Handover {

//! Whether git would commit a file, asked of git itself without waiting for it. Says nothing where there is no git or no repository.
class GitIgnore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~GitIgnore() override;

    //! Emits \c exposed if the file at \a path lies in a work tree that does not ignore it. A newer question replaces an older one.
    void ask(const QString &path);

    //! The same question, for whoever has nothing else to do meanwhile.
    static bool isExposed(const QString &path);

    //! Adds the file's name to the .gitignore beside it.
    [[nodiscard]] static Result<void> add(const QString &path);

Q_SIGNALS:
    void exposed();

private:
    static QStringList question(const QString &path);
    void stop();

    QPointer<QProcess> m_git;
};

} // namespace Intrlume::Handover
