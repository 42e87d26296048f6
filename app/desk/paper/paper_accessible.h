// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/drawing/item_accessible.h"
#include "app/desk/paper/paper_view.h"

namespace kyhop {

/// The pages of a paper on the accessibility bus: a document whose text is that of the page that is read, with a caret where the cursor of
/// the keys stands and the selection. So a screen reader says each word that the keys come to. Offsets count UTF-16 units.
class PaperAccessible final : public ItemAccessible, public QAccessibleTextInterface, public QAccessibleActionInterface {
 public:
  using ItemAccessible::ItemAccessible;
  /// From now on every PaperView is told so.
  static void install();

  QAccessible::Role role() const override { return QAccessible::Document; }
  QAccessible::State state() const override;
  void* interface_cast(QAccessible::InterfaceType type) override;

  int characterCount() const override { return static_cast<int>(told().text.size()); }
  QString text(int from, int to) const override;
  int cursorPosition() const override;
  void setCursorPosition(int offset) override;
  int selectionCount() const override;
  void selection(int index, int* from, int* to) const override;
  void addSelection(int from, int to) override;
  void removeSelection(int index) override;
  void setSelection(int index, int from, int to) override;
  QRect characterRect(int offset) const override;
  int offsetAtPoint(const QPoint& point) const override;
  void scrollToSubstring(int from, int to) override;
  QString attributes(int offset, int* from, int* to) const override;

  QStringList actionNames() const override { return {setFocusAction()}; }
  void doAction(const QString& name) override;
  QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

  using ItemAccessible::text;

 private:
  /// A page as text, and where in it each letter begins; one more for its end.
  struct Told {
    std::shared_ptr<const PageLetters> letters;
    QString text;
    std::vector<int> starts;
  };
  PaperView* view() const { return static_cast<PaperView*>(object()); }
  std::uint32_t page() const;
  const Told& told() const;
  int offset_of(std::uint32_t letter) const;
  std::uint32_t letter_at(int offset) const;

  mutable Told told_;
};

}  // namespace kyhop
