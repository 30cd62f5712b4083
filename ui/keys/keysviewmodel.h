// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace.h"
#include "keys/keyactionsviewmodel.h"
#include "keys/keydetailsviewmodel.h"
#include "keys/keydialogsviewmodel.h"
#include "keys/keysfilter.h"
#include "keys/keysmodel.h"
#include "keys/keyssummary.h"
#include "keys/rotationpolicyviewmodel.h"
#include "requeststate.h"

#include <functional>
#include <optional>

namespace Intrlume::Ui {

//! The API keys page: the list with its filters, order and states. What is done to one key is the part of \c actions, \c details and \c dialogs.
class KeysViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(Intrlume::Ui::KeysModel *keys READ keys CONSTANT)
    Q_PROPERTY(Intrlume::Ui::KeyDialogsViewModel *dialogs READ dialogs CONSTANT)
    Q_PROPERTY(Intrlume::Ui::KeyActionsViewModel *actions READ actions CONSTANT)
    Q_PROPERTY(Intrlume::Ui::KeyDetailsViewModel *details READ details CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RotationPolicyViewModel *policy READ policy CONSTANT)
    Q_PROPERTY(Intrlume::Ui::GenerateKeyViewModel *generateKey READ generateKey CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RevealViewModel *reveal READ reveal CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RevokeViewModel *revoke READ revoke CONSTANT)
    Q_PROPERTY(bool loading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(bool moreFailed READ hasMoreFailed NOTIFY stateChanged)
    Q_PROPERTY(Placeholder placeholder READ placeholder NOTIFY stateChanged)
    Q_PROPERTY(QString placeholderTitle READ placeholderTitle NOTIFY stateChanged)
    Q_PROPERTY(QString placeholderText READ placeholderText NOTIFY stateChanged)
    Q_PROPERTY(QString errorReference READ errorReference NOTIFY stateChanged)
    Q_PROPERTY(BannerKind bannerKind READ bannerKind NOTIFY stateChanged)
    Q_PROPERTY(QString bannerText READ bannerText NOTIFY stateChanged)
    Q_PROPERTY(bool bannerRetries READ bannerRetries NOTIFY stateChanged)
    Q_PROPERTY(bool toolsShown READ areToolsShown NOTIFY stateChanged)
    Q_PROPERTY(bool canManage READ canManage NOTIFY stateChanged)
    Q_PROPERTY(QString writeDisabledReason READ writeDisabledReason NOTIFY stateChanged)
    Q_PROPERTY(QString activeText READ activeText NOTIFY stateChanged)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY stateChanged)
    Q_PROPERTY(QString policyText READ policyText NOTIFY stateChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(int environmentChoice READ environmentChoice WRITE setEnvironmentChoice NOTIFY filterChanged)
    Q_PROPERTY(int statusChoice READ statusChoice WRITE setStatusChoice NOTIFY filterChanged)
    Q_PROPERTY(int sortChoice READ sortChoice NOTIFY filterChanged)
    Q_PROPERTY(bool sortDescending READ isSortDescending NOTIFY filterChanged)
    Q_PROPERTY(QString bannerAction READ bannerAction NOTIFY stateChanged)
    Q_PROPERTY(QList<QString> environmentNames READ environmentNames NOTIFY wordsChanged)
    Q_PROPERTY(QList<QString> statusNames READ statusNames NOTIFY wordsChanged)
    Q_PROPERTY(bool offline READ isOffline WRITE setOffline NOTIFY stateChanged)
    Q_PROPERTY(bool canClose READ canClose NOTIFY canCloseChanged)

public:
    //! The order of StatePlaceholder.Kind in QML.
    enum class Placeholder { None, Empty, NoMatch, Error, Offline, NoAccess };
    Q_ENUM(Placeholder)
    enum class BannerKind { NoBanner, OfflineBanner, FailedBanner, OverdueBanner, ActionBanner };
    Q_ENUM(BannerKind)

    KeysViewModel(Api::Client &client, const Clock &clock, Clipboard &clipboard, QObject *parent = nullptr);
    ~KeysViewModel() override;

    void setWorkspace(const Workspace &workspace); //!< loads the list where the role may see it
    void reset(); //!< forgets everything, also a key that is still shown: nobody is signed in
    void retranslate(); //!< the language changed
    void setSearchDelay(std::chrono::milliseconds delay) { m_searchDelay.setInterval(delay); }

    Q_INVOKABLE void refresh();
    //! Looks at the clock; timers call it, and tests that turn the clock by hand.
    void tick();
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void retryMore();
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE void askToGenerate();
    Q_INVOKABLE void askToRevoke(const QString &keyId);
    Q_INVOKABLE void askToRotate(const QString &keyId);
    Q_INVOKABLE void askToReplaceLeaked(const QString &keyId);
    Q_INVOKABLE void askToEditAllowedIps(const QString &keyId);
    Q_INVOKABLE void askToStopNow(const QString &keyId);
    Q_INVOKABLE void askToExtend(const QString &keyId);
    Q_INVOKABLE void askToSaveReceipt(const QString &keyId);
    Q_INVOKABLE void rename(const QString &keyId);
    Q_INVOKABLE void setPaused(const QString &keyId, bool paused);
    //! Orders the rows by \a choice; once more, the other way round.
    Q_INVOKABLE void sortBy(int choice);
    //! What the banner offers: to rotate the one key that is overdue, to show those that are, or all again; after a row's action that failed, to
    //! try it once more.
    Q_INVOKABLE void followBanner();
    Q_INVOKABLE void showDetails(const QString &keyId); //!< also of a key that is not among the rows
    Q_INVOKABLE void askForPolicy();
    Q_INVOKABLE void copyKeyId(const QString &keyId);
    Q_INVOKABLE void copyErrorDetails();
    Q_INVOKABLE void copyRequestMessage();

    KeysModel *keys() { return &m_keys; }
    KeyDialogsViewModel *dialogs() { return &m_dialogs; }
    KeyActionsViewModel *actions() { return &m_actions; }
    KeyDetailsViewModel *details() { return &m_details; }
    RotationPolicyViewModel *policy() { return &m_policy; }
    GenerateKeyViewModel *generateKey() { return m_dialogs.generateKey(); }
    RevealViewModel *reveal() { return m_dialogs.reveal(); }
    RevokeViewModel *revoke() { return m_dialogs.revoke(); }
    RequestState state() const { return m_state; }
    bool isLoading() const { return m_state == RequestState::Loading; }
    bool hasMoreFailed() const { return m_moreFailed; }
    Placeholder placeholder() const;
    QString placeholderTitle() const;
    QString placeholderText() const;
    QString errorReference() const;
    BannerKind bannerKind() const;
    QString bannerText() const;
    bool bannerRetries() const;
    bool areToolsShown() const;
    bool canManage() const;
    QString writeDisabledReason() const;
    QString activeText() const;
    int overdueCount() const { return m_summary && canManage() ? m_summary->overdue : 0; }
    QString policyText() const;
    QString search() const { return m_filter.text; }
    void setSearch(const QString &text);
    int environmentChoice() const { return m_filter.environment; }
    void setEnvironmentChoice(int choice);
    int sortChoice() const { return m_filter.sort; }
    bool isSortDescending() const { return m_filter.descending; }
    QString bannerAction() const;
    int statusChoice() const { return m_filter.status; }
    void setStatusChoice(int choice);
    static QStringList environmentNames();
    static QStringList statusNames();
    bool isOffline() const;
    void setOffline(bool offline); //!< what the shell knows; a failed request counts as well
    bool canClose() const { return m_dialogs.canClose(); }

Q_SIGNALS:
    void stateChanged();
    void filterChanged();
    void wordsChanged();
    void canCloseChanged();
    void noticed(const QString &text); //!< something short happened, such as a copy

private:
    void connectDialogs();
    void connectDetails();
    //! A list that is being asked for, page by page.
    struct Listing {
        int ticket = 0;
        KeysFilter filter;
        bool again = false; //!< the one that is shown
        qsizetype wanted = 0; //!< how many rows there are to be, where the server has as many
        QList<ApiKey> keys;
        QSet<KeyId> ids; //!< of the same
        Cursor next;
    };

    //! The key of a row that may be changed now; null where it is not listed, revoked, or there is no connection.
    const ApiKey *changeable(const QString &keyId) const;
    //! Does \a then with a key, which the server is asked for where it is not listed.
    void withKey(const KeyId &id, const std::function<void(const ApiKey &)> &then);
    void policySaved(const Workspace &workspace);
    void load();
    void loadPage(Listing listing);
    void loadSummary(int ticket);
    void loadCities();
    void loadOwners();
    void forgetList();
    void take(const Listing &listing);
    void takeFailure(const Error &error);
    void takeMore(const Result<Page<ApiKey>> &page);
    void keyStopped(const ApiKey &key);
    QString listErrorText() const;
    void setState(RequestState state);
    QString noMatchText() const;

    Api::Client &m_client;
    const Clock &m_clock;
    Clipboard &m_clipboard;
    KeysModel m_keys;
    KeyDialogsViewModel m_dialogs;
    KeyActionsViewModel m_actions;
    KeyDetailsViewModel m_details;
    RotationPolicyViewModel m_policy;
    Workspace m_workspace;
    KeysFilter m_filter;
    KeysFilter m_shownFilter; // The one that the rows belong to.
    Cursor m_next;
    std::optional<KeysSummary> m_summary;
    std::optional<Error> m_error;
    QStringList m_owners; // Whom to ask for a key, where the role has no access to them.
    QDateTime m_failedAt;
    QDateTime m_loadedAt;
    QTimer m_searchDelay;
    QTimer m_wordsTimer;
    QTimer m_retryTimer;
    QDateTime m_retryAt; // When a list that the server was too busy for is asked for again; invalid: by the person.
    RequestState m_state = RequestState::Idle;
    int m_latest = 0;
    int m_latestKey = 0;
    bool m_loadingMore = false;
    bool m_moreFailed = false;
    bool m_offline = false;
};

} // namespace Intrlume::Ui
