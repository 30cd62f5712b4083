// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keys/revocationmodel.h"
#include "keys/revocationwatch.h"

#include <memory>
#include <vector>

namespace Intrlume::Ui {

//! Revoking a key: the question with the name to type, then the proof region by region. Closing it leaves the rest to go on.
class RevokeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(bool confirming READ isConfirming NOTIFY stepChanged)
    Q_PROPERTY(bool stopping READ isStopping NOTIFY stepChanged)
    Q_PROPERTY(bool over READ isOver NOTIFY stepChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stepChanged)
    Q_PROPERTY(QString name READ name NOTIFY stepChanged)
    Q_PROPERTY(QString question READ question NOTIFY stepChanged)
    Q_PROPERTY(QString title READ title NOTIFY stepChanged)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY stepChanged)
    Q_PROPERTY(QString confirmLabel READ confirmLabel NOTIFY stepChanged)
    Q_PROPERTY(QString confirmLabelSpoken READ confirmLabelSpoken NOTIFY stepChanged)
    Q_PROPERTY(QString useText READ useText NOTIFY stepChanged)
    Q_PROPERTY(bool canRotate READ canRotate NOTIFY stepChanged)
    Q_PROPERTY(bool proven READ isProven NOTIFY stepChanged)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(QString disabledReason READ disabledReason NOTIFY typedChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stepChanged)
    Q_PROPERTY(Intrlume::Ui::RevocationModel *regions READ regions CONSTANT)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(QString elapsedText READ elapsedText NOTIFY progressChanged)
    Q_PROPERTY(QString silentText READ silentText NOTIFY progressChanged)

public:
    enum class Step { Closed, Confirming, Revoking, Stopping, Over };
    Q_ENUM(Step)

    RevokeViewModel(Api::Client &client, const Clock &clock, QObject *parent = nullptr);

    void begin(const ApiKey &key); //!< asks
    Q_INVOKABLE void revoke(); //!< does nothing until the name is typed
    Q_INVOKABLE void rotateInstead(); //!< gives the question up for \c rotateWanted
    enum class Shown { InDialog, InBackground };
    //! Follows a revocation that began elsewhere, such as with an old key that is ended before its time. \a start is when the person asked.
    void follow(const ApiKey &key, const QDateTime &start, const Revocation &revocation, Shown shown);
    Q_INVOKABLE void close(); //!< not while the request is under way
    //! Looks at the clock; a timer calls it, and tests that turn the clock by hand.
    Q_INVOKABLE void tick();
    void reset(); //!< forgets everything, also what goes on in the background
    void setCities(const QList<Region> &regions) { m_regions.setCities(regions); }

    Step step() const { return m_step; }
    bool isConfirming() const { return m_step == Step::Confirming || m_step == Step::Revoking; }
    bool isStopping() const { return m_step == Step::Stopping || m_step == Step::Over; }
    bool isOver() const { return m_words == Step::Over; }
    bool isBusy() const { return m_step == Step::Revoking; }
    bool canRotate() const { return (m_key.status == KeyStatus::Active || m_key.status == KeyStatus::Paused) && !m_key.isReplaced(); }
    bool isProven() const; //!< every region has confirmed, so there is a receipt
    const ApiKey &key() const { return m_key; }
    QString name() const { return m_key.name; }
    QString question() const; //!< the title while the name is to be typed
    QString title() const; //!< once it is under way
    QString subtitle() const;
    QString confirmLabel() const; //!< StyledText, the name in bold
    QString confirmLabelSpoken() const; //!< the same without
    QString useText() const; //!< empty unless the key was used in the last 24 hours
    QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    QString disabledReason() const;
    QString errorText() const { return m_errorText; }
    RevocationModel *regions() { return &m_regions; }
    QString progressText() const;
    QString elapsedText() const;
    QString silentText() const;

Q_SIGNALS:
    void stepChanged();
    void typedChanged();
    void progressChanged();
    void announced(const QString &text); //!< for screen readers: the first region, each that is silent, and the end
    void rotateWanted(const Intrlume::ApiKey &key);
    void revoked(const Intrlume::ApiKey &key);
    void stoppingChanged(const Intrlume::KeyId &key, const QString &text); //!< for the key's row; empty: over
    void stopped(const Intrlume::ApiKey &key); //!< every region has confirmed

private:
    void setStep(Step step);
    void forgetShown();
    void progressed(RevocationWatch *watch);
    void ended(RevocationWatch *watch);
    void showProgress(const RevocationWatch &watch);
    void announceProgress();
    qint64 elapsed() const;

    Api::Client &m_client;
    const Clock &m_clock;
    RevocationModel m_regions;
    QTimer m_timer;
    std::vector<std::unique_ptr<RevocationWatch>> m_watches;
    RevocationWatch *m_shown = nullptr; // Whose progress the dialog shows or, while it fades, has shown; one of the above.
    ApiKey m_key;
    QString m_typed;
    QString m_errorText;
    QStringList m_announcedSilent;
    Step m_step = Step::Closed;
    Step m_words = Step::Closed; // The same, but what was open last while nothing is: a dialog that fades keeps its words.
    int m_latest = 0;
    bool m_announcedFirst = false;
};

} // namespace Intrlume::Ui
