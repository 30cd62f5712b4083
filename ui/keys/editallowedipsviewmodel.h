// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/apikey.h"
#include "keys/allowedipsmodel.h"
#include "keys/refusedmodel.h"

#include <QTimer>

#include <optional>

namespace Intrlume::Ui {

//! Changing from where a key may be used. Each draft is held against the addresses of the last 30 days by itself, at the latest when it is
//! to be saved; what would be refused is shown, and saving it all the same stays possible.
class EditAllowedIpsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString title READ title NOTIFY openChanged)
    Q_PROPERTY(Intrlume::Ui::AllowedIpsModel *ranges READ ranges CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RefusedModel *refused READ refused CONSTANT)
    Q_PROPERTY(Check check READ check NOTIFY checkChanged)
    Q_PROPERTY(QString checkText READ checkText NOTIFY checkChanged)
    Q_PROPERTY(QString moreText READ moreText NOTIFY checkChanged)
    Q_PROPERTY(bool changed READ isChanged NOTIFY draftChanged)
    Q_PROPERTY(QString disabledReason READ disabledReason NOTIFY draftChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged)
    Q_PROPERTY(bool outdated READ isOutdated NOTIFY errorChanged)
    Q_PROPERTY(bool outcomeUnknown READ isOutcomeUnknown NOTIFY errorChanged)

public:
    enum class Check { NotNeeded, Running, Clean, WouldRefuse, Unknown };
    Q_ENUM(Check)

    EditAllowedIpsViewModel(Api::Client &client, const Clock &clock, QObject *parent = nullptr);

    void begin(const ApiKey &key);
    //! Saves; where the draft was not checked yet, or would refuse someone that the person has not been shown, that comes first.
    Q_INVOKABLE void save();
    Q_INVOKABLE void reload(); //!< after someone else changed the key; keeps the draft where its ranges are still the same
    Q_INVOKABLE void close(); //!< not while it is saved
    void reset();
    void setCheckDelay(std::chrono::milliseconds delay) { m_checkDelay.setInterval(delay); }

    bool isOpen() const { return m_open; }
    QString title() const;
    AllowedIpsModel *ranges() { return &m_ranges; }
    RefusedModel *refused() { return &m_refused; }
    Check check() const { return m_check; }
    QString checkText() const;
    QString moreText() const; //!< "and 12 more"
    bool isChanged() const { return m_ranges.ranges() != m_key.allowedIps; }
    QString disabledReason() const;
    bool isBusy() const { return m_busy; }
    QString errorText() const { return m_errorText; }
    bool isOutdated() const { return m_outdated; }
    bool isOutcomeUnknown() const { return m_unknown; } //!< the ranges may be saved although it failed

Q_SIGNALS:
    void openChanged();
    void draftChanged();
    void checkChanged();
    void busyChanged();
    void errorChanged();
    void saved(const Intrlume::ApiKey &key);

private:
    void draftEdited();
    void runCheck();
    void takeCheck(const Result<RangesCheck> &answer);
    void send();
    void setCheck(Check check);
    void setBusy(bool busy);
    void setError(const QString &text, bool outdated = false);

    Api::Client &m_client;
    AllowedIpsModel m_ranges;
    RefusedModel m_refused;
    ApiKey m_key;
    std::optional<QList<IpRange>> m_checkedDraft; // What the last check was, or is, about.
    RangesCheck m_answer;
    QTimer m_checkDelay;
    QString m_checkError;
    QString m_errorText;
    Check m_check = Check::NotNeeded;
    int m_latest = 0;
    int m_latestCheck = 0;
    bool m_open = false;
    bool m_busy = false;
    bool m_outdated = false;
    bool m_unknown = false;
    bool m_saveWaits = false; // For the check that runs.
};

} // namespace Intrlume::Ui
