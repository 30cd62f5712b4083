// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "handover/gitignore.h"
#include "keys/handoverviewmodel.h"
#include "keys/keyexamples.h"
#include "keys/keynoteviewmodel.h"
#include "keys/secretcopy.h"

#include <QUrl>

namespace Intrlume::Ui {

//! The only moment in which a key can be seen: holds it from the answer until the person says that it is stored. It leaves in four
//! ways, each asked for: on the screen while held, to the clipboard for 45 seconds, into a .env file, and handed over without being shown.
class RevealViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString name READ name NOTIFY openChanged)
    Q_PROPERTY(QString environment READ environment NOTIFY openChanged)
    Q_PROPERTY(bool live READ isLive NOTIFY openChanged)
    Q_PROPERTY(QString prefix READ prefix NOTIFY openChanged)
    Q_PROPERTY(QString tail READ tail NOTIFY openChanged)
    Q_PROPERTY(QString spokenHidden READ spokenHidden NOTIFY openChanged)
    Q_PROPERTY(QString spokenShown READ spokenShown NOTIFY openChanged)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(QString shownText READ shownText NOTIFY shownChanged)
    Q_PROPERTY(bool stored READ isStored WRITE setStored NOTIFY storedChanged)
    Q_PROPERTY(Intrlume::Ui::SecretCopy *copying READ copying CONSTANT)
    Q_PROPERTY(Intrlume::Ui::HandoverViewModel *handover READ handover CONSTANT)
    Q_PROPERTY(Intrlume::Ui::KeyNoteViewModel *note READ note CONSTANT)
    Q_PROPERTY(QList<QString> languages READ languages CONSTANT)
    Q_PROPERTY(QUrl homeFolder READ homeFolder CONSTANT)
    Q_PROPERTY(int exampleLines READ exampleLines CONSTANT)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savingChanged)
    Q_PROPERTY(QList<QString> places READ places NOTIFY savingChanged)
    Q_PROPERTY(QString saveError READ saveError NOTIFY savingChanged)
    Q_PROPERTY(QString replaceQuestion READ replaceQuestion NOTIFY savingChanged)
    Q_PROPERTY(QString gitWarning READ gitWarning NOTIFY savingChanged)

public:
    RevealViewModel(Api::Client &client, const Clock &clock, Clipboard &clipboard, QObject *parent = nullptr);

    //! Begins showing \a key. Any key shown before is gone.
    void begin(const ApiKey &key, Secret secret);
    //! Where the examples call; the platform that made the key.
    void setAddress(const QString &address);
    //! Wipes the key, whether or not it is stored.
    Q_INVOKABLE void discard();
    //! Ends, once the person has said that the key is stored and the note is saved; does nothing before.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void save(const QUrl &file); //!< asks with \c replaceQuestion where the file has a key already
    Q_INVOKABLE void replaceInFile(); //!< the answer yes
    Q_INVOKABLE void keepFile(); //!< the answer no
    Q_INVOKABLE void addToGitignore();
    Q_INVOKABLE QString example(int language) const;
    Q_INVOKABLE QString styledExample(int language, const QColor &comment, const QColor &string) const;
    Q_INVOKABLE void copyExample(int language);

    bool isOpen() const { return m_open; }
    QString name() const { return m_key.name; }
    QString environment() const;
    bool isLive() const { return m_key.environment == Environment::Live; }
    QString prefix() const;
    QString tail() const { return m_key.tail; }
    QString spokenHidden() const;
    QString spokenShown() const;
    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    QString shownText() const; //!< the key while it is shown, else empty
    bool isStored() const { return m_stored; }
    void setStored(bool stored);
    SecretCopy *copying() { return &m_copy; }
    HandoverViewModel *handover() { return &m_handover; }
    KeyNoteViewModel *note() { return &m_note; }
    const KeyNoteViewModel *note() const { return &m_note; }
    QStringList languages() const { return KeyExamples::languages(); }
    QUrl homeFolder() const; //!< where the question for a .env file starts
    int exampleLines() const { return m_examples.longest(); }
    QString savedText() const { return m_saved.isEmpty() ? QString() : m_saved.last(); }
    QStringList places() const; //!< where the key is by now, a sentence each
    QString saveError() const { return m_saveError; }
    QString replaceQuestion() const { return m_replaceQuestion; }
    QString gitWarning() const { return m_gitWarning; }

Q_SIGNALS:
    void openChanged();
    void shownChanged();
    void storedChanged();
    void savingChanged();
    void finished(); //!< the dialog is over, the key wiped

private:
    void write(bool replace);
    void forgetSaving();
    void forgetQuestion();
    void warnOfGit();

    Clipboard &m_clipboard;
    SecretCopy m_copy;
    HandoverViewModel m_handover;
    KeyNoteViewModel m_note;
    Handover::GitIgnore m_gitIgnore;
    KeyExamples m_examples;
    ApiKey m_key;
    Secret m_secret;
    QString m_file;
    QString m_askedFile; // The one that git is asked about.
    QStringList m_saved; // A sentence for each file.
    QStringList m_exposed; // Files that git does not ignore.
    QString m_saveError;
    QString m_replaceQuestion;
    QString m_gitWarning;
    bool m_open = false;
    bool m_shown = false;
    bool m_stored = false;
};

} // namespace Intrlume::Ui
