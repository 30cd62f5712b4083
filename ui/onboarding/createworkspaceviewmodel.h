// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/clock.h"
#include "core/workspace.h"
#include "onboarding/regionsmodel.h"
#include "requeststate.h"

#include <QTimer>

namespace Intrlume::Ui {

class LatencyProbe;

//! State and commands of the page that creates a workspace: its name, its address and where its data is kept.
class CreateWorkspaceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QString slug READ slug WRITE editSlug NOTIFY slugChanged)
    Q_PROPERTY(QString slugPrefix READ slugPrefix NOTIFY slugPrefixChanged)
    Q_PROPERTY(bool slugFree READ slugFree NOTIFY slugChanged)
    Q_PROPERTY(QString slugHelp READ slugHelp NOTIFY slugChanged)
    Q_PROPERTY(QString slugError READ slugError NOTIFY slugChanged)
    Q_PROPERTY(QString nameError READ nameError NOTIFY nameChanged)
    Q_PROPERTY(QString regionError READ regionError NOTIFY regionsChanged)
    Q_PROPERTY(QString regionsError READ regionsError NOTIFY regionsChanged)
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY measuredChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(Intrlume::Ui::RequestState state READ state NOTIFY stateChanged)
    Q_PROPERTY(Intrlume::Ui::RegionsModel *regions READ regions CONSTANT)

public:
    //! \a country is the person's own (ISO 3166-1), for the recommendation.
    CreateWorkspaceViewModel(Api::Client &client, const Clock &clock, QString country, QObject *parent = nullptr);
    ~CreateWorkspaceViewModel() override;

    QString name() const { return m_name; }
    void setName(const QString &name);
    QString slug() const { return m_slug; }
    //! From here on the address is the person's own and no longer follows the name.
    void editSlug(const QString &slug);
    QString slugPrefix() const { return m_slugPrefix; }
    bool slugFree() const { return m_slugState == SlugState::Free; }
    QString slugHelp() const;
    QString slugError() const;
    QString nameError() const { return m_nameError; }
    QString regionError() const { return m_regionError; }
    QString regionsError() const { return m_regionsError; }
    QString measuredText() const;
    QString errorText() const { return m_errorText; }
    RequestState state() const { return m_state; }
    RegionsModel *regions() { return &m_regions; }

    //! The host that stands before the address, such as "console.company.in".
    void setHost(const QString &host);

    //! Loads the regions and measures them.
    Q_INVOKABLE void start();
    Q_INVOKABLE void measure();
    //! The person's own choice, which no later measurement changes.
    Q_INVOKABLE void choose(const QString &regionId);
    Q_INVOKABLE void leaveName();
    Q_INVOKABLE void submit();
    Q_INVOKABLE void retry();

    void reset();
    //! The language changed: what C++ words is worded again.
    void retranslate();

Q_SIGNALS:
    void nameChanged();
    void slugChanged();
    void slugPrefixChanged();
    void regionsChanged();
    void measuredChanged();
    void stateChanged();
    void created(const Intrlume::Workspace &workspace);

private:
    enum class SlugState { Empty, Waiting, Free, Taken, Wrong, Unknown };

    bool checkName();
    bool checkRegion();
    void setSlug(const QString &slug);
    void setSlugState(SlugState state);
    void askForSlug();
    void recommend();
    void setState(RequestState state, const QString &errorText = {});
    void fail(const Error &error);

    Api::Client &m_client;
    const Clock &m_clock;
    QString m_country;
    RegionsModel m_regions;
    std::unique_ptr<LatencyProbe> m_probe;
    QTimer m_settle;
    QTimer m_minute;
    QString m_name;
    QString m_nameError;
    QString m_slug;
    QString m_slugPrefix;
    QString m_suggestion;
    SlugState m_slugState = SlugState::Empty;
    bool m_slugIsOwn = false;
    bool m_regionIsOwn = false;
    QString m_regionError;
    QString m_regionsError;
    QDateTime m_measuredAt;
    RequestState m_state = RequestState::Idle;
    QString m_errorText;
    int m_latestSlug = 0;
    int m_latestRegions = 0;
    int m_latestSubmit = 0;
};

} // namespace Intrlume::Ui
