// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/apikey.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! Where a new key was stored, in the person's words, kept as the key's note. Saved when its field is left and at the end; what looks like
//! a key itself is not sent to anyone.
class KeyNoteViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the dialog")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool saved READ isSaved NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int maximumLength READ maximumLength CONSTANT)

public:
    explicit KeyNoteViewModel(Api::Client &client, QObject *parent = nullptr);

    void begin(const ApiKey &key);
    //! Fills the field where the person has not written anything themselves.
    void suggest(const QString &text);
    Q_INVOKABLE void leave(); //!< saves what is new
    //! Saves what is new, then emits \c settled. Where saving fails, the error shows instead, and the next call goes on without the note.
    void settle();
    void reset();

    QString text() const { return m_text; }
    void setText(const QString &text);
    QString errorText() const { return m_errorText; }
    bool isSaved() const { return m_saved; }
    bool isBusy() const { return m_busy; }
    static int maximumLength() { return 500; }

Q_SIGNALS:
    void changed();
    void keyChanged(const Intrlume::ApiKey &key);
    void settled();

private:
    bool isNew() const { return m_text.trimmed() != m_key.note; }
    bool holdsKey() const;
    void send();
    void take(const Result<ApiKey> &answer);
    void refetch();
    void fail(const Error &error);

    Api::Client &m_client;
    ApiKey m_key;
    QString m_text;
    QString m_errorText;
    int m_latest = 0;
    bool m_written = false; // By the person.
    bool m_saved = false;
    bool m_busy = false;
    bool m_settling = false;
    bool m_gaveUp = false;
    bool m_refetched = false;
};

} // namespace Intrlume::Ui
