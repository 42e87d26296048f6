// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/drawing/item_accessible.h"

#include <QQuickWindow>

namespace kyhop {

namespace {

/// What QML says with `Accessible.…`; null where it says nothing.
QObject* attached_of(const QQuickItem* item) {
  for (QObject* child : item->children())
    if (child->inherits("QQuickAccessibleAttached")) return child;
  return nullptr;
}

/// What is told below an item: its children, or theirs in place of those that are not told.
void collect(const QQuickItem* item, QList<QAccessibleInterface*>& found) {
  for (QQuickItem* child : item->childItems()) {
    if (auto* told = ItemAccessible::is_told(child) ? QAccessible::queryAccessibleInterface(child) : nullptr) {
      found.append(told);
    } else {
      collect(child, found);
    }
  }
}

QList<QAccessibleInterface*> told_below(const QQuickItem* item) {
  QList<QAccessibleInterface*> found;
  collect(item, found);
  return found;
}

}  // namespace

ItemAccessible::ItemAccessible(QQuickItem* item) : QAccessibleObject(item) {
}

bool ItemAccessible::is_told(const QQuickItem* item) {
  const QObject* attached = attached_of(item);
  return attached && !attached->property("ignored").toBool();
}

QVariant ItemAccessible::attached(const char* name) const {
  const QObject* told = attached_of(item());
  return told ? told->property(name) : QVariant();
}

QAccessibleInterface* ItemAccessible::parent() const {
  const QQuickWindow* window = item()->window();
  const QQuickItem* root = window ? window->contentItem() : nullptr;
  for (QQuickItem* parent = item()->parentItem(); parent && parent != root; parent = parent->parentItem())
    if (auto* told = is_told(parent) ? QAccessible::queryAccessibleInterface(parent) : nullptr) return told;
  return window ? QAccessible::queryAccessibleInterface(const_cast<QQuickWindow*>(window)) : nullptr;
}

int ItemAccessible::childCount() const {
  return static_cast<int>(told_below(item()).size());
}

QAccessibleInterface* ItemAccessible::child(int index) const {
  return told_below(item()).value(index, nullptr);
}

int ItemAccessible::indexOfChild(const QAccessibleInterface* child) const {
  return static_cast<int>(told_below(item()).indexOf(child));
}

QAccessibleInterface* ItemAccessible::focusChild() const {
  return item()->hasActiveFocus() ? const_cast<ItemAccessible*>(this) : nullptr;
}

QWindow* ItemAccessible::window() const {
  return item()->window();
}

QRect ItemAccessible::rect() const {
  // As Qt's own items: what is not visible is nowhere, what was scrolled away has a place.
  if (!item()->window() || !item()->isVisible() || qFuzzyIsNull(item()->opacity())) return {};
  const QPoint corner = item()->window()->mapToGlobal(item()->mapToScene(QPointF(0, 0)).toPoint());
  return {corner, item()->size().toSize()};
}

QAccessible::State ItemAccessible::state() const {
  const QQuickWindow* window = item()->window();
  const QRect place = rect();
  QAccessible::State state;
  state.invisible = !window || !window->isVisible() || !item()->isVisible() || qFuzzyIsNull(item()->opacity()) || place.isNull();
  state.offscreen = !window || !window->geometry().intersects(place);
  state.disabled = !item()->isEnabled();
  state.focused = item()->hasActiveFocus();
  state.selectable = attached("selectable").toBool();
  state.selected = attached("selected").toBool();
  return state;
}

QString ItemAccessible::text(QAccessible::Text what) const {
  if (what == QAccessible::Name) return attached("name").toString();
  return what == QAccessible::Description ? attached("description").toString() : QString();
}

}  // namespace kyhop
