// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/paper_accessible.h"

#include <algorithm>

#include "app/reader/clean_text.h"

namespace kyhop {

namespace {

QAccessibleInterface* make(const QString& class_name, QObject* object) {
  if (class_name != QLatin1String(PaperView::staticMetaObject.className())) return nullptr;
  auto* view = qobject_cast<PaperView*>(object);
  return view && ItemAccessible::is_told(view) ? new PaperAccessible(view) : nullptr;
}

PaperAccessible* accessible_of(PaperView* view) {
  return QAccessible::isActive() ? dynamic_cast<PaperAccessible*>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

}  // namespace

void PaperAccessible::install() {
  QAccessible::installFactory(make);
}

QAccessible::State PaperAccessible::state() const {
  QAccessible::State state = ItemAccessible::state();
  state.focusable = true;
  state.readOnly = true;
  state.multiLine = true;
  state.selectableText = true;
  return state;
}

void* PaperAccessible::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
  return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

std::uint32_t PaperAccessible::page() const {
  return view()->cursor_ ? view()->cursor_->page() : static_cast<std::uint32_t>(std::max(view()->current_page_, 1) - 1);
}

const PaperAccessible::Told& PaperAccessible::told() const {
  const auto letters = view()->paper_ && view()->current_page_ > 0 ? view()->paper_->letters(page()) : nullptr;
  if (letters && letters == told_.letters) return told_;
  told_ = {letters, {}, {}};
  if (!letters) return told_;
  told_.starts.assign(letters->letters.size() + 1, 0);
  for (const LetterLine& line : letters->lines) {
    for (std::uint32_t letter = line.first; letter < line.first + line.count; ++letter) {
      std::string one;
      append_code_point(one, static_cast<int>(letters->letters[letter].code));
      told_.starts[letter] = static_cast<int>(told_.text.size());
      told_.text += QString::fromStdString(one);
    }
    told_.text += QLatin1Char('\n');
  }
  told_.starts.back() = static_cast<int>(told_.text.size());
  return told_;
}

/// The offset before a letter. The end of a range is told by the letter after it, so a line's end is the next line's beginning.
int PaperAccessible::offset_of(std::uint32_t letter) const {
  const auto& starts = told().starts;
  return starts.empty() ? 0 : starts[std::min<std::size_t>(letter, starts.size() - 1)];
}

std::uint32_t PaperAccessible::letter_at(int offset) const {
  const auto& starts = told().starts;
  const auto after = std::ranges::upper_bound(starts, offset);
  return after == starts.begin() ? 0 : static_cast<std::uint32_t>(after - starts.begin() - 1);
}

QString PaperAccessible::text(int from, int to) const {
  const QString& all = told().text;
  const int end = to < 0 ? static_cast<int>(all.size()) : to;
  return all.mid(from, std::max(end - from, 0));
}

int PaperAccessible::cursorPosition() const {
  return view()->cursor_ ? offset_of(view()->cursor_->word().begin) : 0;
}

void PaperAccessible::setCursorPosition(int offset) {
  const auto letters = told().letters;
  if (!letters) return;
  WordCursor cursor(page(), letters);
  if (cursor.empty()) return;
  cursor.stand_on(letter_at(offset));
  const bool began = !view()->cursor_;
  view()->cursor_ = std::move(cursor);
  if (began) emit view()->choosing_changed();
  view()->show_cursor();
}

int PaperAccessible::selectionCount() const {
  return view()->has_selection() && view()->selected_page_ == page() ? 1 : 0;
}

void PaperAccessible::selection(int index, int* from, int* to) const {
  *from = *to = 0;
  if (index != 0 || selectionCount() == 0) return;
  *from = offset_of(view()->selection_.value(QStringLiteral("begin")).toUInt());
  // Not the line's end behind the last letter.
  *to = offset_of(view()->selection_.value(QStringLiteral("end")).toUInt() - 1) + 1;
}

void PaperAccessible::addSelection(int from, int to) {
  setSelection(0, from, to);
}

void PaperAccessible::removeSelection(int index) {
  if (index == 0) view()->clearSelection();
}

void PaperAccessible::setSelection(int index, int from, int to) {
  if (index == 0 && told().letters) view()->set_selection(page(), {letter_at(std::min(from, to)), letter_at(std::max(from, to))});
}

QRect PaperAccessible::characterRect(int offset) const {
  const auto letters = told().letters;
  const std::uint32_t letter = letter_at(offset);
  if (!letters || letter >= letters->letters.size()) return {};
  const PageQuad& quad = letters->letters[letter].quad;
  const int number = static_cast<int>(page()) + 1;
  const QRectF place(view()->placeOf(number, quad[0].x, quad[0].y), view()->placeOf(number, quad[3].x, quad[3].y));
  return place.toRect().translated(rect().topLeft());
}

int PaperAccessible::offsetAtPoint(const QPoint& point) const {
  const auto letters = told().letters;
  const auto place = view()->touch(QPointF(point - rect().topLeft()));
  if (!letters || !place || place->page != page()) return -1;
  const auto caret = caret_at(*letters, place->place);
  return caret ? offset_of(*caret) : -1;
}

void PaperAccessible::scrollToSubstring(int from, int /*to*/) {
  const auto letters = told().letters;
  const std::uint32_t letter = letter_at(from);
  if (letters && letter < letters->letters.size()) view()->goTo(static_cast<int>(page()) + 1, letters->letters[letter].quad[0].y);
}

QString PaperAccessible::attributes(int /*offset*/, int* from, int* to) const {
  *from = 0;
  *to = characterCount();
  return {};
}

void PaperAccessible::doAction(const QString& name) {
  if (name == setFocusAction()) view()->forceActiveFocus(Qt::OtherFocusReason);
}

void PaperView::tell_cursor() {
  auto* told = accessible_of(this);
  if (!told) return;
  QAccessibleTextCursorEvent event(this, told->cursorPosition());
  QAccessible::updateAccessibility(&event);
}

void PaperView::tell_selection() {
  auto* told = accessible_of(this);
  if (!told) return;
  int from = 0;
  int to = 0;
  told->selection(0, &from, &to);
  QAccessibleTextSelectionEvent event(this, from, to);
  event.setCursorPosition(told->cursorPosition());
  QAccessible::updateAccessibility(&event);
}

}  // namespace kyhop
