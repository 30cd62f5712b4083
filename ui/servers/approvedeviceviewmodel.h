// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/devicecodes.h"
#include "core/clock.h"
#include "elevateviewmodel.h"

namespace Intrlume::Ui {

//! State and commands of the dialog that lets a program without a window in: the person types the code that the program shows, sees who
//! asks and from where, and approves or denies it. Approving wants the password again where the server says so.
class ApproveDeviceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(bool finished READ isFinished NOTIFY changed)
    Q_PROPERTY(bool approved READ isApproved NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString device READ device NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString age READ age NOTIFY changed)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed)
    Q_PROPERTY(QString codeError READ codeError NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(Intrlume::Ui::ElevateViewModel *elevate READ elevate CONSTANT)

public:
    ApproveDeviceViewModel(Api::Client &client, const Clock &clock, QObject *parent = nullptr);

    //! \a typed as the server writes codes, "BCDF-GHJK"; empty where it cannot be one.
    static QString userCode(const QString &typed);

    bool isOpen() const { return m_phase != Phase::Closed; }
    bool isFound() const { return m_phase == Phase::Found || m_phase == Phase::Deciding; }
    bool isFinished() const { return m_phase == Phase::Approved || m_phase == Phase::Denied; }
    bool isApproved() const { return m_phase == Phase::Approved; }
    bool isBusy() const { return m_phase == Phase::Looking || m_phase == Phase::Deciding; }
    QString device() const; //!< "build-7, Debian 12"
    QString address() const { return m_request.address; }
    QString age() const; //!< how long ago it asked
    QString resultText() const;
    QString codeError() const { return m_codeError; }
    QString errorText() const { return m_errorText; }
    ElevateViewModel *elevate() { return &m_elevate; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void look(const QString &typed);
    Q_INVOKABLE void edited();
    Q_INVOKABLE void approve();
    Q_INVOKABLE void deny();
    Q_INVOKABLE void close(); //!< decides nothing; the program goes on waiting
    void reset();

Q_SIGNALS:
    void changed();

private:
    enum class Phase { Closed, Entering, Looking, Found, Deciding, Approved, Denied };

    void decided(bool approved, const Result<Api::Nothing> &answer);
    void setPhase(Phase phase, const QString &codeError = {}, const QString &errorText = {});

    Api::Client &m_client;
    const Clock &m_clock;
    ElevateViewModel m_elevate;
    Api::DeviceRequest m_request;
    QString m_codeError;
    QString m_errorText;
    Phase m_phase = Phase::Closed;
    int m_latest = 0;
};

} // namespace Intrlume::Ui
