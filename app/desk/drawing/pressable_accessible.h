// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/drawing/item_accessible.h"

namespace kyhop {

/// A Pressable on the accessibility bus. Qt 6.4 takes the role of every AbstractButton from its C++ class, whatever `Accessible.role`
/// says, and tells that it can be pressed also where nothing happens.
class PressableAccessible final : public ItemAccessible, public QAccessibleActionInterface {
 public:
  using ItemAccessible::ItemAccessible;
  /// From now on every Pressable is told so.
  static void install();

  QAccessible::Role role() const override;
  QAccessible::State state() const override;
  void* interface_cast(QAccessible::InterfaceType type) override;

  QStringList actionNames() const override;
  void doAction(const QString& name) override;
  QStringList keyBindingsForAction(const QString& name) const override;

 private:
  bool acts() const;
  bool tells_checked() const;
};

}  // namespace kyhop
