// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/drawing/pressable_accessible.h"

namespace kyhop {

namespace {

bool is_pressable(const QObject* object) {
  return object->metaObject()->indexOfProperty("acts") >= 0 && object->metaObject()->indexOfProperty("tellsChecked") >= 0;
}

QAccessibleInterface* make(const QString& class_name, QObject* object) {
  if (class_name != QLatin1String("QQuickAbstractButton") || !is_pressable(object)) return nullptr;
  auto* item = qobject_cast<QQuickItem*>(object);
  if (!item) return nullptr;
  return ItemAccessible::is_told(item) ? new PressableAccessible(item) : nullptr;
}

}  // namespace

void PressableAccessible::install() {
  QAccessible::installFactory(make);
}

bool PressableAccessible::acts() const {
  return item()->property("acts").toBool();
}

bool PressableAccessible::tells_checked() const {
  return item()->property("tellsChecked").toBool();
}

QAccessible::Role PressableAccessible::role() const {
  return static_cast<QAccessible::Role>(item()->property("role").toInt());
}

QAccessible::State PressableAccessible::state() const {
  QAccessible::State state = ItemAccessible::state();
  state.focusable = acts();
  state.pressed = item()->property("pressed").toBool();
  state.checkable = tells_checked();
  state.checked = tells_checked() && item()->property("checked").toBool();
  return state;
}

void* PressableAccessible::interface_cast(QAccessible::InterfaceType type) {
  return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList PressableAccessible::actionNames() const {
  if (!acts()) return {};
  QStringList names{pressAction()};
  if (tells_checked()) names << toggleAction();
  return names << setFocusAction();
}

void PressableAccessible::doAction(const QString& name) {
  if (!actionNames().contains(name) || !item()->isEnabled()) return;
  if (name == setFocusAction()) {
    item()->forceActiveFocus(Qt::OtherFocusReason);
  } else {
    QMetaObject::invokeMethod(item(), "enter");
  }
}

QStringList PressableAccessible::keyBindingsForAction(const QString& /*name*/) const {
  return {};
}

}  // namespace kyhop
