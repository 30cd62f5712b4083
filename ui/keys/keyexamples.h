// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace Intrlume::Ui {

//! The documented call in three languages, short enough for a dialog. Each reads the key from the environment. The complete programs
//! are in resources/examples, and a test holds both against each other.
class KeyExamples {
public:
    //! \a address is the platform's, such as https://api.intrlume.tech
    explicit KeyExamples(const QString &address);

    static QStringList languages(); //!< "cURL", "Python", "JavaScript"
    QString code(int language) const; //!< empty for a language that is not there
    int longest() const; //!< lines of the longest
    //! The same as StyledText, comments and strings in colour.
    QString styled(int language, const QColor &comment, const QColor &string) const;

private:
    QStringList m_code;
};

} // namespace Intrlume::Ui
