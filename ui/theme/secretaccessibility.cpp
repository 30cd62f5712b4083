// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "theme/secretaccessibility.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

bool isSecret(const QObject *object)
{
    return object && object->property("secret").toBool();
}

//! An item with a secret text, as a screen reader sees it: what it is, never what is in it.
class SecretItem : public QAccessibleObject, public QAccessibleActionInterface {
public:
    explicit SecretItem(QQuickItem *item)
        : QAccessibleObject(item)
    {
    }

    QQuickItem *item() const { return static_cast<QQuickItem *>(object()); }
    bool isInput() const { return item()->inherits("QQuickTextInput"); }

    QWindow *window() const override { return item()->window(); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return isInput() ? QAccessible::EditableText : QAccessible::StaticText; }
    void setText(QAccessible::Text, const QString &) override { }

    QAccessibleInterface *parent() const override
    {
        for (QQuickItem *above = item()->parentItem(); above; above = above->parentItem()) {
            if (QAccessibleInterface *found = QAccessible::queryAccessibleInterface(above))
                return found;
        }
        return QAccessible::queryAccessibleInterface(item()->window());
    }

    QRect rect() const override
    {
        const QRectF inScene = item()->mapRectToScene(item()->boundingRect());
        return item()->window() ? inScene.toRect().translated(item()->window()->position()) : inScene.toRect();
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return object()->property("accessibleName").toString();
        if (kind == QAccessible::Description)
            return object()->property("accessibleDescription").toString();
        return {};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.editable = state.passwordEdit = isInput();
        state.focused = item()->hasActiveFocus();
        state.disabled = !item()->isEnabled();
        state.invisible = !item()->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return isInput() ? QStringList{setFocusAction()} : QStringList(); }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name == setFocusAction())
            item()->forceActiveFocus(Qt::OtherFocusReason);
    }
};

//! Items with text that are still being made: their `secret` is not set yet, so that nobody may hear of them.
QSet<const QObject *> &young()
{
    static QSet<const QObject *> items;
    return items;
}

void passOn(QAccessibleEvent *event)
{
    // Without a handler Qt tells the platform; there is no public call that does so past a handler.
    const QAccessible::UpdateHandler ours = QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(ours);
}

//! The item is made. The interface with text that Qt keeps for it since its construction goes now if it is a secret one.
void settle(QObject *object)
{
    young().remove(object);
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(object);
    if (known && isSecret(object) && !dynamic_cast<SecretItem *>(known))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    if (QAccessible::isActive()) {
        QAccessibleEvent created(object, QAccessible::ObjectCreated);
        passOn(&created);
    }
}

void hold(QObject *object)
{
    young().insert(object);
    QObject::connect(object, &QObject::destroyed, qApp, [object] { young().remove(object); });
    QMetaObject::invokeMethod(
        object, [object] { settle(object); }, Qt::QueuedConnection);
}

//! Asked by Qt for every object that has no interface yet, once for each class that it is of; for items that is already
//! while they are constructed, before `secret` is set.
QAccessibleInterface *makeSecretItem(const QString &className, QObject *object)
{
    const QMetaObject *meta = object->metaObject();
    const bool input = object->inherits("QQuickTextInput");
    if (className != QLatin1StringView(meta->className()) || !(input || object->inherits("QQuickText")))
        return nullptr;
    if (isSecret(object))
        return new SecretItem(static_cast<QQuickItem *>(object));
    // Plain texts are many: without a listener only those that declare the property are looked at again.
    const bool undecided = input || QAccessible::isActive() || meta->indexOfProperty("secret") >= 0;
    if (undecided && !young().contains(object))
        hold(object);
    return nullptr;
}

//! Qt asks the factory that came last first, and Qt Quick installs its own when its plugin is loaded.
void becomeLastFactory()
{
    QAccessible::removeFactory(makeSecretItem);
    QAccessible::installFactory(makeSecretItem);
}

class Listeners : public QAccessible::ActivationObserver {
public:
    void accessibilityActiveChanged(bool active) override
    {
        if (active)
            becomeLastFactory();
    }
};

//! Drops what tells of a secret's text and its length, passes everything else on.
void passOnHarmless(QAccessibleEvent *event)
{
    const QObject *object = event->object();
    if (young().contains(object))
        return;
    const bool aboutText = event->type() >= QAccessible::TextAttributeChanged && event->type() <= QAccessible::TextSelectionChanged;
    const bool aboutValue = event->type() == QAccessible::ValueChanged || event->type() == QAccessible::NameChanged;
    if (!(aboutText || aboutValue) || !isSecret(object))
        passOn(event);
}

} // namespace

void keepSecretsFromAccessibility()
{
    static Listeners listeners;
    becomeLastFactory();
    QAccessible::installActivationObserver(&listeners);
    QAccessible::installUpdateHandler(passOnHarmless);
}

} // namespace Intrlume::Ui
