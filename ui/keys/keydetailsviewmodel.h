// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/apikey.h"
#include "core/clock.h"
#include "core/keyevent.h"
#include "core/keyusage.h"
#include "core/page.h"
#include "keys/keynoteviewmodel.h"
#include "keys/linesmodel.h"

#include <QTimer>

#include <optional>

namespace Intrlume::Ui {

//! The sheet with everything about one key: what it is, who uses it, what happened to it; and, while a rotation is under way, the old key
//! beside the new one. It is there at once with what the list knows, and fills in.
class KeyDetailsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(Intrlume::Ui::LinesModel *ranges READ ranges CONSTANT)
    Q_PROPERTY(Intrlume::Ui::LinesModel *history READ history CONSTANT)
    Q_PROPERTY(Intrlume::Ui::LinesModel *sources READ sources CONSTANT)
    Q_PROPERTY(Intrlume::Ui::KeyNoteViewModel *note READ note CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString keyId READ keyId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString masked READ masked NOTIFY changed)
    Q_PROPERTY(QString environment READ environment NOTIFY changed)
    Q_PROPERTY(bool live READ isLive NOTIFY changed)
    Q_PROPERTY(bool oldKey READ isOldKey NOTIFY changed)
    Q_PROPERTY(int level READ level NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString ringDays READ ringDays NOTIFY changed)
    Q_PROPERTY(QString ringTitle READ ringTitle NOTIFY changed)
    Q_PROPERTY(QString ringText READ ringText NOTIFY changed)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
    Q_PROPERTY(int statusKind READ statusKind NOTIFY changed)
    Q_PROPERTY(QString creatorName READ creatorName NOTIFY changed)
    Q_PROPERTY(QString creatorId READ creatorId NOTIFY changed)
    Q_PROPERTY(QString createdText READ createdText NOTIFY changed)
    Q_PROPERTY(QString lastUsedText READ lastUsedText NOTIFY changed)
    Q_PROPERTY(QString noteDisabledReason READ noteDisabledReason NOTIFY changed)
    Q_PROPERTY(bool askingToDiscard READ isAskingToDiscard NOTIFY changed)
    Q_PROPERTY(bool closing READ isClosing NOTIFY changed)
    Q_PROPERTY(QString usesText READ usesText NOTIFY changed)
    Q_PROPERTY(QList<int> hours READ hours NOTIFY changed)
    Q_PROPERTY(bool canRotate READ canRotate NOTIFY changed)
    Q_PROPERTY(bool revoked READ isRevoked NOTIFY changed)
    Q_PROPERTY(bool limited READ isLimited NOTIFY changed)
    Q_PROPERTY(bool hasSources READ hasSources NOTIFY changed)
    Q_PROPERTY(QString writeDisabledReason READ writeDisabledReason NOTIFY changed)
    Q_PROPERTY(QString historyError READ historyError NOTIFY changed)
    Q_PROPERTY(bool historyBusy READ isHistoryBusy NOTIFY changed)
    Q_PROPERTY(bool moreHistory READ hasMoreHistory NOTIFY changed)
    Q_PROPERTY(bool cockpit READ hasCockpit NOTIFY changed)
    Q_PROPERTY(QString cockpitTitle READ cockpitTitle NOTIFY changed)
    Q_PROPERTY(QString cockpitText READ cockpitText NOTIFY changed)
    Q_PROPERTY(QString sourcesTitle READ sourcesTitle NOTIFY changed)
    Q_PROPERTY(double newShare READ newShare NOTIFY changed)
    Q_PROPERTY(QString nudge READ nudge NOTIFY changed)

public:
    KeyDetailsViewModel(Api::Client &client, const Clock &clock, QObject *parent = nullptr);

    ~KeyDetailsViewModel() override;

    void setRotationDays(int days) { m_rotationDays = days; }
    void setWriteDisabledReason(const QString &reason);
    //! Opens with what the list knows of \a key.
    void show(const ApiKey &key);
    //! Takes over what became of the key that is shown, or of the other one of its rotation.
    void update(const ApiKey &key);
    //! Asks for everything about that key again, if it is the one that is shown.
    void reload(const KeyId &id);
    void reset();
    void retranslate();
    //! Asks again for what others change: the use of the key, and how far its rotation is. A timer calls it while the sheet is open.
    void refresh();
    //! The clock went on: "stops in 5 min" is another.
    void refreshWords();

    //! Saves the note first. Where it can't be saved, asks whether to discard it.
    Q_INVOKABLE void close();
    Q_INVOKABLE void keepEditing(); //!< the answer no
    Q_INVOKABLE void discard(); //!< the answer yes
    Q_INVOKABLE void loadMoreHistory();
    Q_INVOKABLE void retryHistory();
    Q_INVOKABLE void rotate() { Q_EMIT rotateWanted(m_key); }
    Q_INVOKABLE void revoke() { Q_EMIT revokeWanted(m_key); }
    Q_INVOKABLE void editRanges() { Q_EMIT rangesWanted(m_key); }
    Q_INVOKABLE void saveReceipt() { Q_EMIT receiptWanted(m_key); }
    Q_INVOKABLE void stopOldNow() { Q_EMIT stopNowWanted(oldKey()); }
    Q_INVOKABLE void keepOldLonger() { Q_EMIT extendWanted(oldKey()); }

    LinesModel *ranges() { return &m_ranges; }
    LinesModel *history() { return &m_history; }
    LinesModel *sources() { return &m_sources; }
    KeyNoteViewModel *note() { return &m_note; }
    bool isOpen() const { return m_open; }
    QString keyId() const { return m_key.id.toString(); }
    QString name() const { return m_key.name; }
    QString masked() const { return m_key.masked(); }
    QString environment() const;
    bool isLive() const { return m_key.environment == Environment::Live; }
    bool isOldKey() const { return m_key.isReplaced(); }
    int level() const; //!< KeyText::Level
    double progress() const;
    QString ringDays() const; //!< the number inside the ring
    QString ringTitle() const; //!< "Rotate in 12 days"
    QString ringText() const; //!< "78 of 90 days old. Due on 4 December 2026."
    QString statusText() const;
    int statusKind() const; //!< the order of StatusDot.Kind in QML
    QString creatorName() const { return m_key.createdBy.fullName; }
    QString creatorId() const { return m_key.createdBy.id.toString(); }
    QString createdText() const; //!< "Devansh Patil, 5 September 2026"
    QString lastUsedText() const; //!< "3 min ago from 198.51.100.7"
    QString noteDisabledReason() const; //!< why the note can't be changed now; empty: it can
    bool isAskingToDiscard() const { return m_asking; }
    bool isClosing() const { return m_closing; } //!< as soon as the note is saved
    QString usesText() const; //!< "18,204 calls, 0 refused"
    QList<int> hours() const; //!< uses in each of the last 24 hours; empty until they are known
    bool canRotate() const;
    bool isLimited() const { return !m_key.allowedIps.isEmpty(); }
    bool hasSources() const { return m_sources.rowCount() > 0; }
    bool isRevoked() const { return m_key.status == KeyStatus::Revoked; }
    QString writeDisabledReason() const { return m_writeDisabledReason; }
    QString historyError() const;
    bool isHistoryBusy() const { return m_historyBusy; }
    bool hasMoreHistory() const { return !m_historyNext.value.isEmpty(); }
    bool hasCockpit() const { return m_other.has_value(); } //!< one of the two still ends
    QString cockpitTitle() const; //!< "The old key stops in 6 h"
    QString cockpitText() const; //!< "Old key 1,204 calls, new key 18 calls in the last 24 hours"
    QString sourcesTitle() const; //!< "3 addresses still use the old key"
    double newShare() const; //!< of the calls of both in the last 24 hours, 0 to 1; negative: there were none
    QString nudge() const; //!< "The new key is still unused"; empty once it is used

Q_SIGNALS:
    void changed();
    void keyChanged(const Intrlume::ApiKey &key); //!< fresh from the platform, or its note was changed
    void rotateWanted(const Intrlume::ApiKey &key);
    void revokeWanted(const Intrlume::ApiKey &key);
    void rangesWanted(const Intrlume::ApiKey &key);
    void receiptWanted(const Intrlume::ApiKey &key);
    void stopNowWanted(const Intrlume::ApiKey &key);
    void extendWanted(const Intrlume::ApiKey &key);

private:
    //! Sends \a call; the answer goes to \a take unless another key is shown by then.
    template<typename Call, typename Take>
    void ask(Call call, Take take);
    void load();
    void loadKey();
    void loadOther(const ApiKey &known);
    void loadUsage();
    void loadSources();
    void loadHistory();
    void takeOther(const ApiKey &other, bool isOld);
    void closeNow();
    void takeKey(const ApiKey &key);
    void takeHistory(const Result<Page<KeyEvent>> &page);
    void showRanges();
    void showSources();
    const ApiKey &oldKey() const { return m_other && !m_key.isReplaced() ? *m_other : m_key; }
    const ApiKey &newKey() const { return m_other && m_key.isReplaced() ? *m_other : m_key; }

    Api::Client &m_client;
    const Clock &m_clock;
    LinesModel m_ranges;
    LinesModel m_history;
    LinesModel m_sources;
    KeyNoteViewModel m_note;
    ApiKey m_key;
    std::optional<ApiKey> m_other; // The other key of a rotation whose old key still works.
    std::optional<KeyUsage> m_usage;
    std::optional<KeyUsage> m_oldUsage; // Of the old key, whichever is shown.
    QList<KeyEvent> m_events;
    Cursor m_historyNext;
    std::optional<Error> m_historyError;
    QString m_writeDisabledReason;
    QTimer m_refreshTimer;
    QTimer m_wordsTimer;
    int m_rotationDays = 90;
    int m_latest = 0;
    int m_latestKey = 0; // Of what is known of the key: what was asked for before it changed here is older.
    int m_asked = 0; // How many answers are under way.
    bool m_open = false;
    bool m_closing = false;
    bool m_asking = false;
    bool m_historyBusy = false;
};

} // namespace Intrlume::Ui
