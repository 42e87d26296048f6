// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/drawing/password_accessible.h"

namespace kyhop {

namespace {

QAccessibleInterface* make(const QString& class_name, QObject* object) {
  if (class_name != QLatin1String("QQuickFocusScope") || object->metaObject()->indexOfProperty("echoMode") < 0) return nullptr;
  auto* item = qobject_cast<QQuickItem*>(object);
  return item && ItemAccessible::is_told(item) ? new PasswordAccessible(item) : nullptr;
}

}  // namespace

void PasswordAccessible::install() {
  QAccessible::installFactory(make);
}

QAccessible::Role PasswordAccessible::role() const {
  return QAccessible::EditableText;
}

QAccessible::State PasswordAccessible::state() const {
  QAccessible::State state = ItemAccessible::state();
  state.focusable = true;
  state.editable = true;
  state.passwordEdit = true;
  return state;
}

void* PasswordAccessible::interface_cast(QAccessible::InterfaceType type) {
  return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList PasswordAccessible::actionNames() const {
  return {setFocusAction()};
}

void PasswordAccessible::doAction(const QString& name) {
  if (name == setFocusAction()) item()->forceActiveFocus(Qt::OtherFocusReason);
}

QStringList PasswordAccessible::keyBindingsForAction(const QString& /*name*/) const {
  return {};
}

}  // namespace kyhop
