// SPDX-License-Identifier: AGPL-3.0-or-later
#include <QAccessible>
#include <algorithm>

#include "app/desk/paper/paper_view.h"

// Choosing words with keys alone: a cursor that stands on a word.

namespace kyhop {

namespace {

constexpr double kMargin = 72;  // logical pixels: around the cursor there is something to read

std::optional<WordStep> step_of(int key, bool all) {
  switch (key) {
    case Qt::Key_Right:
      return WordStep::next;
    case Qt::Key_Left:
      return WordStep::previous;
    case Qt::Key_Down:
      return WordStep::below;
    case Qt::Key_Up:
      return WordStep::above;
    case Qt::Key_Home:
      return all ? WordStep::first : WordStep::line_begin;
    case Qt::Key_End:
      return all ? WordStep::last : WordStep::line_end;
    default:
      return std::nullopt;
  }
}

}  // namespace

void PaperView::set_choosing(bool choosing) {
  if (choosing == cursor_.has_value()) return;
  if (choosing) return start_choosing();
  stop_choosing();
}

/// On the first word in sight of the page that is read.
void PaperView::start_choosing() {
  if (!paper_ || current_page_ == 0) return;
  land_on(static_cast<std::uint32_t>(current_page_ - 1), Landing::in_sight);
}

void PaperView::stop_choosing() {
  landing_.reset();
  if (!cursor_) return;
  cursor_.reset();
  cursor_quads_.clear();
  emit choosing_changed();
  update();
}

/// Puts the cursor on a page, at once or when its letters have come. On a page without words there is nothing to choose: what the key then
/// means is the page itself.
void PaperView::land_on(std::uint32_t page, Landing landing) {
  landing_.reset();
  const auto letters = paper_->letters(page);
  if (!letters) {
    landing_ = {page, landing};
    return;
  }
  WordCursor cursor(page, letters);
  if (cursor.empty()) {
    const bool asked = landing == Landing::in_sight;
    stop_choosing();
    if (asked) tap_in_sight(page);
    return goTo(static_cast<int>(page) + 1, asked ? position_offset() : 0);
  }
  const QRectF place = rectOf(static_cast<int>(page) + 1);
  if (landing == Landing::in_sight) cursor.stand_below(static_cast<float>(std::max(0.0, -place.y() / place.height())));
  if (landing == Landing::last_word) cursor.step(WordStep::last, false);
  const bool began = !cursor_;
  cursor_ = std::move(cursor);
  if (began) emit choosing_changed();
  show_cursor();
}

void PaperView::tap_in_sight(std::uint32_t page) {
  const QRectF place = rectOf(static_cast<int>(page) + 1);
  const double middle = (std::max(0.0, place.top()) + std::min(height(), place.bottom())) / 2;
  emit pageTapped(static_cast<int>(page) + 1, 0.5, std::clamp((middle - place.top()) / place.height(), 0.0, 1.0));
}

/// After the cursor moved: draws it, brings it into sight, and tells of it.
void PaperView::show_cursor() {
  if (cursor_->stretched()) {
    set_selection(cursor_->page(), cursor_->chosen());
  } else {
    clearSelection();
  }
  cursor_quads_ = passage(cursor_->letters(), cursor_->word()).quads;
  const QRectF at = cursor_place();
  const double margin = std::min(kMargin, height() / 4);
  const double down = at.top() < margin ? at.top() - margin : at.bottom() > height() - margin ? at.bottom() - height() + margin : 0;
  const double across = at.left() < 0 ? at.left() - margin : at.right() > width() ? at.right() - width() + margin : 0;
  scroll_by(across * ratio(), down * ratio());
  tell_cursor();
}

QRectF PaperView::cursor_place() const {
  if (!cursor_ || cursor_quads_.empty()) return {};
  const int page = static_cast<int>(cursor_->page()) + 1;
  return {placeOf(page, cursor_quads_.front()[0].x, cursor_quads_.front()[0].y),
          placeOf(page, cursor_quads_.front()[3].x, cursor_quads_.front()[3].y)};
}

/// True when the key meant the cursor.
bool PaperView::choose_by_key(int key, Qt::KeyboardModifiers held) {
  const bool stretch = held & Qt::ShiftModifier;
  if (const auto step = step_of(key, held & Qt::ControlModifier)) {
    if (cursor_->step(*step, stretch)) {
      show_cursor();
    } else if (!stretch) {
      leave_page(*step == WordStep::next || *step == WordStep::below);
    }
    return true;
  }
  switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
      leave_page(key == Qt::Key_PageDown, Landing::first_word);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      set_selection(cursor_->page(), cursor_->chosen());
      emit selectionFinished();
      return true;
    case Qt::Key_Escape:
      cursor_->stretched() ? clearSelection() : stop_choosing();
      return true;
    case Qt::Key_F7:
      stop_choosing();
      return true;
    default:
      return false;
  }
}

void PaperView::leave_page(bool forwards, std::optional<Landing> landing) {
  const std::uint32_t page = cursor_->page();
  if (forwards ? page + 1 >= layout_.page_count() : page == 0) return;
  land_on(forwards ? page + 1 : page - 1, landing.value_or(forwards ? Landing::first_word : Landing::last_word));
}

}  // namespace kyhop
