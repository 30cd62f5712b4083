// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikeys.h"
#include "api/client.h"
#include "core/clock.h"
#include "core/workspace.h"
#include "elevateviewmodel.h"
#include "keys/allowedipsmodel.h"

namespace Intrlume::Ui {

//! The form behind "Generate new key". Its answer goes to whoever connects \c generated, once. Trying again after a lost answer is the
//! same request, so that nothing is made twice; whatever was typed since makes it another one.
class GenerateKeyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QString nameError READ nameError NOTIFY nameErrorChanged)
    Q_PROPERTY(bool live READ isLive WRITE setLive NOTIFY liveChanged)
    Q_PROPERTY(Intrlume::Ui::AllowedIpsModel *ranges READ ranges CONSTANT)
    Q_PROPERTY(bool canAutomate READ canAutomate NOTIFY openChanged)
    Q_PROPERTY(bool automation READ isAutomation WRITE setAutomation NOTIFY automationChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(bool repeats READ repeats NOTIFY errorTextChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    Q_PROPERTY(QString errorReference READ errorReference NOTIFY errorTextChanged)
    Q_PROPERTY(QString dueText READ dueText NOTIFY openChanged)
    Q_PROPERTY(QString disabledReason READ disabledReason NOTIFY disabledReasonChanged)
    Q_PROPERTY(int maximumNameLength READ maximumNameLength CONSTANT)

public:
    GenerateKeyViewModel(Api::Client &client, const Clock &clock, ElevateViewModel &elevate, QObject *parent = nullptr);

    void setWorkspace(const Workspace &workspace);
    void begin(); //!< opens an empty form
    Q_INVOKABLE void leaveName(); //!< the name is checked when it is left, and from then on at each change
    Q_INVOKABLE void generate();
    Q_INVOKABLE void close(); //!< not while the request is under way
    //! Drops the form; a key that is still being made is revoked when it arrives, because nobody would hold it.
    void reset();

    bool isOpen() const { return m_open; }
    QString name() const { return m_name; }
    void setName(const QString &name);
    QString nameError() const { return m_nameError; }
    bool isLive() const { return m_environment == Environment::Live; }
    void setLive(bool live);
    AllowedIpsModel *ranges() { return &m_ranges; }
    bool canAutomate() const { return m_workspace.role == Role::Owner; }
    bool isAutomation() const { return m_automation; }
    void setAutomation(bool automation);
    bool isBusy() const { return m_busy; }
    bool repeats() const; //!< the next try is the last request again
    QString errorText() const { return m_errorText; }
    QString errorReference() const { return m_errorReference; }
    QString dueText() const; //!< "Due for rotation on 20 February 2027"
    QString disabledReason() const;
    static int maximumNameLength() { return 64; }

Q_SIGNALS:
    void openChanged();
    void nameChanged();
    void nameErrorChanged();
    void liveChanged();
    void automationChanged();
    void disabledReasonChanged();
    void busyChanged();
    void errorTextChanged();
    void generated(const Intrlume::ApiKey &key, const Intrlume::Secret &secret);

private:
    Api::GenerateApiKey call();
    void send();
    void take(const Error &error);
    void checkName();
    void setNameError(const QString &text);
    void setError(const QString &text, const QString &reference = {});
    void setOpen(bool open);
    void setBusy(bool busy);
    void revokeUnheld(const ApiKey &key);

    Api::Client &m_client;
    const Clock &m_clock;
    ElevateViewModel &m_elevate;
    AllowedIpsModel m_ranges;
    Workspace m_workspace;
    Api::GenerateApiKey m_last; // With its Idempotency-Key as long as its answer is unknown, else without.
    QString m_name;
    QString m_nameError;
    QString m_errorText;
    QString m_errorReference;
    Environment m_environment = Environment::Live;
    int m_latest = 0;
    bool m_automation = false;
    bool m_open = false;
    bool m_busy = false;
    bool m_nameChecked = false;
};

} // namespace Intrlume::Ui
