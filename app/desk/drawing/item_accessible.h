// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAccessibleObject>
#include <QQuickItem>

namespace kyhop {

/// How an item of Qt Quick is told on the accessibility bus, for those that Qt 6.4 tells wrongly and lets nobody mend from QML. What it
/// says comes from `Accessible.…`.
class ItemAccessible : public QAccessibleObject {
 public:
  explicit ItemAccessible(QQuickItem* item);
  /// QML says something of it, and not that it is to be left out.
  static bool is_told(const QQuickItem* item);

  QAccessibleInterface* parent() const override;
  int childCount() const override;
  QAccessibleInterface* child(int index) const override;
  int indexOfChild(const QAccessibleInterface* child) const override;
  QAccessibleInterface* focusChild() const override;
  QWindow* window() const override;
  QRect rect() const override;
  QAccessible::State state() const override;
  QString text(QAccessible::Text what) const override;

 protected:
  QQuickItem* item() const { return static_cast<QQuickItem*>(object()); }
  QVariant attached(const char* name) const;
};

}  // namespace kyhop
