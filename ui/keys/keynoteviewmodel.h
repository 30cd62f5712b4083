// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/apikey.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! Where a key is stored, in the person's words, kept as the key's note. Saved when its field is left and at the end; what looks like
//! a key itself is not sent to anyone.
class KeyNoteViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the dialog")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool saved READ isSaved NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool failed READ isFailed NOTIFY changed)
    Q_PROPERTY(bool outdated READ isOutdated NOTIFY changed)
    Q_PROPERTY(int maximumLength READ maximumLength CONSTANT)

public:
    explicit KeyNoteViewModel(Api::Client &client, QObject *parent = nullptr);

    //! Whose note it is: of a key that was made just now nobody else has written one.
    enum class Kind { OfNewKey, Shared };

    void begin(const ApiKey &key, Kind kind = Kind::OfNewKey);
    //! The key is \a key by now. What the person is writing stays, and is not saved over what someone else wrote meanwhile.
    void follow(const ApiKey &key);
    //! Fills the field where the person has not written anything themselves.
    void suggest(const QString &text);
    Q_INVOKABLE void leave(); //!< saves what is new
    Q_INVOKABLE void retry(); //!< saves what could not be saved
    Q_INVOKABLE void reload(); //!< shows what someone else wrote in place of what is here
    void discard(); //!< goes back to what is saved
    //! Saves what is new, then emits \c settled. Where saving fails, the error shows instead, and the next call goes on without the note.
    void settle();
    void reset();

    QString text() const { return m_text; }
    void setText(const QString &text);
    QString errorText() const { return m_errorText; }
    bool isSaved() const { return m_saved; }
    bool isBusy() const { return m_busy; }
    bool isUnsaved() const { return m_key.id.isValid() && isNew(); }
    bool isFailed() const { return m_gaveUp && !m_theirs; } //!< \c retry may help
    bool holdsKey() const; //!< something in it looks like a key itself, so it is not sent
    bool isOutdated() const { return m_theirs.has_value(); } //!< someone else wrote a note: \c reload shows it
    static int maximumLength() { return 500; }

Q_SIGNALS:
    void changed();
    void keyChanged(const Intrlume::ApiKey &key);
    void settled();
    void unsettled(); //!< what \c settle was to save is not saved

private:
    bool isNew() const { return m_text.trimmed() != m_key.note; }
    static QString outdatedText();
    void send();
    void take(const Result<ApiKey> &answer);
    void refetch();
    void takeRefetched(const ApiKey &key);
    void fail(const Error &error);
    void giveUp(const QString &text);

    Api::Client &m_client;
    ApiKey m_key;
    std::optional<ApiKey> m_theirs; // The key with the note that someone else wrote meanwhile.
    QString m_text;
    QString m_errorText;
    int m_latest = 0;
    Kind m_kind = Kind::OfNewKey;
    bool m_written = false; // By the person.
    bool m_saved = false;
    bool m_busy = false;
    bool m_settling = false;
    bool m_gaveUp = false;
    bool m_refetched = false;
};

} // namespace Intrlume::Ui
