// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "theme/secretaccessibility.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

bool isSecret(const QObject *object)
{
    return object && object->property("secret").toBool();
}

//! An item with a secret text, as a screen reader sees it: what it is, never what is in it.
class SecretItem : public QAccessibleObject, public QAccessibleActionInterface
{
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

QAccessibleInterface *makeSecretItem(const QString &, QObject *object)
{
    auto *item = qobject_cast<QQuickItem *>(object);
    return isSecret(item) ? new SecretItem(item) : nullptr;
}

QAccessible::UpdateHandler s_next = nullptr;

//! Drops what tells of a secret's text and its length, passes everything else on.
void passOnHarmless(QAccessibleEvent *event)
{
    const bool aboutText = event->type() >= QAccessible::TextAttributeChanged && event->type() <= QAccessible::TextUpdated;
    const bool aboutValue = event->type() == QAccessible::ValueChanged || event->type() == QAccessible::NameChanged;
    if ((aboutText || aboutValue) && isSecret(event->object()))
        return;
    if (s_next)
        return s_next(event);
    // Without a handler Qt tells the platform; there is no public call that does so past a handler.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(passOnHarmless);
}

} // namespace

void keepSecretsFromAccessibility()
{
    QAccessible::installFactory(makeSecretItem);
    s_next = QAccessible::installUpdateHandler(passOnHarmless);
}

} // namespace Intrlume::Ui
