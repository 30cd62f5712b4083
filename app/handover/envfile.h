// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace Intrlume::Handover {

//! A .env file that gets the line `INTRLUME_API_KEY=…`. Keeps every other line as it is; only its owner can read it, from the
//! moment it exists.
class EnvFile {
public:
    enum class Existing { Keep, Replace };

    explicit EnvFile(QString path)
        : m_path(std::move(path))
    {
    }

    //! Kind::Conflict, code "line-exists", where the file has such a line and \a existing says to keep it: ask, then replace.
    //! Kind::Storage: code "link-elsewhere" for a link that leads out of its folder, "not-a-file" for a folder or a device,
    //! "write-failed" for anything that the system refused. A file that could not be written stays as it was.
    [[nodiscard]] Result<void> write(const Secret &key, Existing existing) const;

    //! Whether write() would be refused, as far as that can be told beforehand: before a key is made for it.
    [[nodiscard]] Result<void> check(Existing existing) const;

    //! The path as a person writes it, "~/voice/.env".
    QString displayPath() const;

private:
    [[nodiscard]] Result<QString> target() const;
    [[nodiscard]] static Result<Secret> contentOf(const QString &path, Existing existing);

    QString m_path;
};

} // namespace Intrlume::Handover
