// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/drawing/item_accessible.h"

namespace kyhop {

/// A TextField on the accessibility bus that hides what is written in it. Qt 6.4 tells nothing at all of such a field, not even its name;
/// here everything is told but what is written.
class PasswordAccessible final : public ItemAccessible, public QAccessibleActionInterface {
 public:
  using ItemAccessible::ItemAccessible;
  /// From now on such a TextField is told so.
  static void install();

  QAccessible::Role role() const override;
  QAccessible::State state() const override;
  void* interface_cast(QAccessible::InterfaceType type) override;

  QStringList actionNames() const override;
  void doAction(const QString& name) override;
  QStringList keyBindingsForAction(const QString& name) const override;
};

}  // namespace kyhop
