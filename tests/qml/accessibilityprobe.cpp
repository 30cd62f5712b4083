// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "accessibilityprobe.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {

QAccessibleInterface *interfaceOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

QString roleName(const QAccessibleInterface *node)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(node->role()));
}

QString said(QAccessibleInterface *node)
{
    QStringList texts;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        texts.append(node->text(kind));
    if (QAccessibleTextInterface *text = node->textInterface())
        texts.append(text->text(0, text->characterCount()));
    if (QAccessibleValueInterface *value = node->valueInterface())
        texts.append(value->currentValue().toString());
    return texts.join(u'\n');
}

template<typename Visit>
void walk(QAccessibleInterface *node, const Visit &visit)
{
    if (!node || !node->isValid())
        return;
    visit(node);
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), visit);
}

} // namespace

QString AccessibilityProbe::everythingSaid(QQuickItem *item) const
{
    QStringList texts;
    walk(interfaceOf(item->window()), [&](QAccessibleInterface *node) { texts.append(said(node)); });
    return texts.join(u'\n');
}

QString AccessibilityProbe::everythingShown(QQuickItem *item) const
{
    QStringList texts;
    walk(interfaceOf(item->window()), [&](QAccessibleInterface *node) {
        if (!node->state().invisible)
            texts.append(said(node));
    });
    return texts.join(u'\n');
}

QStringList AccessibilityProbe::nodes(QQuickItem *item) const
{
    QStringList found;
    const auto note = [&](QAccessibleInterface *node) { found.append(roleName(node) + u": "_s + node->text(QAccessible::Name)); };
    if (QAccessibleInterface *node = interfaceOf(item)) {
        walk(node, note);
        return found;
    }
    // Not in the tree itself; what is inside it may be.
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        found.append(nodes(child));
    return found;
}

QString AccessibilityProbe::name(QQuickItem *item) const
{
    QAccessibleInterface *node = interfaceOf(item);
    return node ? node->text(QAccessible::Name) : QString();
}

QString AccessibilityProbe::description(QQuickItem *item) const
{
    QAccessibleInterface *node = interfaceOf(item);
    return node ? node->text(QAccessible::Description) : QString();
}

QString AccessibilityProbe::role(QQuickItem *item) const
{
    QAccessibleInterface *node = interfaceOf(item);
    return node ? roleName(node) : QString();
}

bool AccessibilityProbe::checked(QQuickItem *item) const
{
    QAccessibleInterface *node = interfaceOf(item);
    return node && node->state().checked;
}

bool AccessibilityProbe::focused(QQuickItem *item) const
{
    QAccessibleInterface *node = interfaceOf(item);
    return node && node->state().focused;
}

bool AccessibilityProbe::press(QQuickItem *item) const
{
    QAccessibleInterface *node = interfaceOf(item);
    QAccessibleActionInterface *actions = node ? node->actionInterface() : nullptr;
    if (!actions || !actions->actionNames().contains(QAccessibleActionInterface::pressAction()))
        return false;
    actions->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

QString AccessibilityProbe::saidOnFocus(QQuickItem *item) const
{
    QQuickItem *focused = item->window()->activeFocusItem();
    QAccessibleInterface *node = focused ? interfaceOf(focused) : nullptr;
    return node ? said(node) : QString();
}

} // namespace Intrlume::Test
