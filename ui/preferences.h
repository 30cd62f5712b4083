// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QSettings>
#include <QSize>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Intrlume::Ui {

//! What a person chose for this computer: theme, language, window size, the server used last. Never holds a secret.
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool compact READ isCompact WRITE setCompact NOTIFY compactChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY windowSizeChanged)
    Q_PROPERTY(bool railPreferred READ railPreferred WRITE setRailPreferred NOTIFY railPreferredChanged)
    Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY lockMinutesChanged)

public:
    //! The same order as Theme.Preference in QML.
    enum Theme { SystemTheme, LightTheme, DarkTheme };
    Q_ENUM(Theme)

    //! \a settings is where the choices are kept; the caller decides the file.
    explicit Preferences(std::unique_ptr<QSettings> settings, QObject *parent = nullptr);
    ~Preferences() override;

    int theme() const;
    void setTheme(int theme); //!< ignores what is no theme

    bool isCompact() const; //!< rows and fields are lower
    void setCompact(bool compact);

    //! "en" or "hi". Without a choice: Hindi where the system speaks it, else English.
    QString language() const;
    void setLanguage(const QString &language); //!< ignores a language that the console does not speak

    QSize windowSize() const; //!< at least 960 × 620; 1280 × 800 before the first choice
    void setWindowSize(QSize size);

    bool railPreferred() const; //!< the sidebar is turned: narrow in a wide window, wide in a narrow one
    void setRailPreferred(bool rail);

    //! The server that was pointed at last; empty for "This computer".
    QString serverAddress() const;
    void setServerAddress(const QString &address);

    //! The workspace that \a account looked at last; empty before the first.
    QString lastWorkspace(const QString &account) const;
    void setLastWorkspace(const QString &account, const QString &workspace);

    //! Whether the person wants to stay signed in on this computer. True before the first choice.
    bool staySignedIn() const;
    void setStaySignedIn(bool stay);

    //! After how many minutes without the person the window is covered; 0: never. 15 before the first choice.
    int lockMinutes() const;
    void setLockMinutes(int minutes); //!< ignores what is not among the choices
    static QList<int> lockChoices() { return {0, 5, 15, 60}; }

    //! Whether the window was locked and nobody has shown since that it is them: a window that is closed and opened again stays locked.
    bool isLocked() const;
    void setLocked(bool locked); //!< on the disk before this returns, however the program ends

    //! Whether the desktop reminds of keys that are due. True before the first choice.
    bool remindsOfKeys() const;
    void setRemindsOfKeys(bool reminds);
    //! What this computer told of the keys of \a workspace already: a key's id → the step that was told.
    QMap<QString, QString> keysReminded(const QString &workspace) const;
    void setKeysReminded(const QString &workspace, const QMap<QString, QString> &steps);

Q_SIGNALS:
    void themeChanged();
    void compactChanged();
    void languageChanged();
    void windowSizeChanged();
    void railPreferredChanged();
    void lockMinutesChanged();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace Intrlume::Ui
