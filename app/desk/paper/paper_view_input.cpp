// SPDX-License-Identifier: AGPL-3.0-or-later
#include <QCursor>
#include <QGuiApplication>
#include <QStyleHints>
#include <algorithm>
#include <cmath>

#include "app/desk/paper/flick.h"
#include "app/desk/paper/paper_view.h"

namespace kyhop {

namespace {

constexpr double kWheelStep = 60;   // logical pixels a notch and line
constexpr double kArrowStep = 60;   // logical pixels
constexpr double kLetGo = 0.08;     // seconds: a finger that rested before it left throws nothing
constexpr double kSlowest = 120;    // device pixels a second
constexpr double kSideways = 0.35;  // of a movement: below it a finger means up and down alone

}  // namespace

void PaperView::stop_flick() {
  flick_->stop();
}

void PaperView::wheelEvent(QWheelEvent* event) {
  stop_flick();
  if (event->modifiers() & Qt::ControlModifier) {
    fit_ = FitNone;
    zoom_about(layout_.scale() * std::pow(1.0015, event->angleDelta().y()), event->position());
    return;
  }
  const QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 120 * kWheelStep : QPointF(event->pixelDelta());
  set_moving(true);
  scroll_by(-by.x() * ratio(), -by.y() * ratio());
}

void PaperView::focusInEvent(QFocusEvent* event) {
  QQuickItem::focusInEvent(event);
  const Qt::FocusReason reason = event->reason();
  if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason) by_keys_ = true;
  emit visual_focus_changed();
}

void PaperView::focusOutEvent(QFocusEvent* event) {
  QQuickItem::focusOutEvent(event);
  emit visual_focus_changed();
}

void PaperView::set_by_keys(bool by_keys) {
  if (by_keys == by_keys_) return;
  by_keys_ = by_keys;
  emit visual_focus_changed();
}

void PaperView::keyPressEvent(QKeyEvent* event) {
  stop_flick();
  set_by_keys(true);
  if (cursor_ && choose_by_key(event->key(), event->modifiers())) return;
  const bool shift = event->modifiers() & Qt::ShiftModifier;
  const double step = kArrowStep * ratio();
  switch (event->key()) {
    case Qt::Key_PageDown:
      return pageDown();
    case Qt::Key_PageUp:
      return pageUp();
    case Qt::Key_Space:
      return shift ? pageUp() : pageDown();
    case Qt::Key_Home:
      return goTo(1);
    case Qt::Key_End:
      return scroll_to(scroll_x_, static_cast<double>(layout_.height()));
    case Qt::Key_Down:
      return scroll_by(0, step);
    case Qt::Key_Up:
      return scroll_by(0, -step);
    case Qt::Key_Right:
      return layout_.width() > view_width() ? scroll_by(step, 0) : goTo(current_page_ + 1);
    case Qt::Key_Left:
      return layout_.width() > view_width() ? scroll_by(-step, 0) : goTo(current_page_ - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoomIn();
    case Qt::Key_Minus:
      return zoomOut();
    case Qt::Key_0:
      return set_fit_mode(FitWidth);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F7:
      return start_choosing();
    case Qt::Key_Escape:
      if (!selection_.isEmpty()) return clearSelection();
      break;
    default:
      break;
  }
  event->ignore();
}

void PaperView::press(QPointF at, bool finger) {
  stop_flick();
  stop_choosing();
  set_by_keys(false);
  hand_ = Hand::pressed;
  hand_is_finger_ = finger;
  pressed_at_ = last_at_ = at;
  speed_ = {};
  since_move_.start();
  selecting_from_.reset();
  if (finger && !drag_selects_) long_press_.start(QGuiApplication::styleHints()->mousePressAndHoldInterval(), this);
}

void PaperView::timerEvent(QTimerEvent* event) {
  if (event->timerId() != long_press_.timerId()) return QQuickItem::timerEvent(event);
  long_press_.stop();
  const auto from = touch(pressed_at_);
  if (hand_ == Hand::pressed && from) begin_selecting(*from, true);
}

void PaperView::begin_selecting(const Touch& from, bool word) {
  if (!paper_) return;
  hand_ = Hand::selecting;
  setKeepMouseGrab(true);
  setKeepTouchGrab(true);
  selecting_from_ = from;
  selecting_words_ = word;
  const auto letters = paper_->letters(from.page);
  if (letters && word) set_selection(from.page, word_at(*letters, from.place));
}

void PaperView::select_to(QPointF at) {
  if (!paper_ || !selecting_from_) return;
  const auto letters = paper_->letters(selecting_from_->page);
  if (!letters) return;
  const QRectF page = rectOf(static_cast<int>(selecting_from_->page) + 1);
  const PagePoint to{static_cast<float>((at.x() - page.x()) / page.width()), static_cast<float>((at.y() - page.y()) / page.height())};
  set_selection(selecting_from_->page, between(*letters, selecting_from_->place, to, selecting_words_));
}

void PaperView::set_selection(std::uint32_t page, LetterRange range) {
  const auto letters = paper_ ? paper_->letters(page) : nullptr;
  const Passage chosen = letters ? passage(*letters, range) : Passage{};
  selected_page_ = page;
  selected_quads_ = chosen.quads;
  selection_ = chosen.quads.empty() ? QVariantMap() : to_variant(page, chosen);
  emit selection_changed();
  emit selection_place_changed();
  tell_selection();
  update();
}

void PaperView::clearSelection() {
  if (cursor_) cursor_->gather();
  if (selection_.isEmpty()) return;
  selection_.clear();
  selected_quads_.clear();
  emit selection_changed();
  emit selection_place_changed();
  tell_selection();
  update();
}

void PaperView::move(QPointF at) {
  const QPointF by = at - last_at_;
  if (hand_ == Hand::pressed) {
    if ((at - pressed_at_).manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) return;
    long_press_.stop();
    const auto from = touch(pressed_at_);
    const auto letters = from && paper_ ? paper_->letters(from->page) : nullptr;
    const bool selects = from && (drag_selects_ || (!hand_is_finger_ && letters && over_text(*letters, from->place)));
    if (selects) {
      begin_selecting(*from, drag_selects_);
    } else {
      hand_ = Hand::panning;
      setKeepMouseGrab(true);
      setKeepTouchGrab(true);
    }
  }
  if (hand_ == Hand::selecting) select_to(at);
  if (hand_ == Hand::panning) {
    const double seconds = std::max(static_cast<double>(since_move_.nsecsElapsed()) / 1e9, 1e-3);
    since_move_.start();
    speed_ = speed_ * 0.6 + by * ratio() / seconds * 0.4;
    set_moving(true);
    scroll_by(-by.x() * ratio(), -by.y() * ratio());
  }
  last_at_ = at;
}

void PaperView::release(QPointF at) {
  long_press_.stop();
  setKeepMouseGrab(false);
  setKeepTouchGrab(false);
  const Hand was = std::exchange(hand_, Hand::idle);
  if (was == Hand::pressed) return tap(at);
  if (was == Hand::selecting && !selection_.isEmpty()) emit selectionFinished();
  const bool rested = static_cast<double>(since_move_.elapsed()) / 1000 > kLetGo;
  if (was != Hand::panning || rested || reduced_motion_) return;
  if (std::abs(speed_.x()) < std::abs(speed_.y()) * kSideways) speed_.setX(0);
  if (std::hypot(speed_.x(), speed_.y()) > kSlowest) flick_->throw_at(-speed_);
}

void PaperView::tap(QPointF at) {
  const bool twice = since_tap_.isValid() && since_tap_.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
                     (at - tapped_at_).manhattanLength() < 40;
  since_tap_.start();
  tapped_at_ = at;
  if (twice && hand_is_finger_) {
    since_tap_.invalidate();
    return toggle_fit(at);
  }
  const bool had_selection = !selection_.isEmpty();
  clearSelection();
  const auto place = touch(at);
  if (!place || !paper_) return;
  for (auto mark = marks_.rbegin(); mark != marks_.rend(); ++mark) {
    if (mark->page != place->page) continue;
    for (const PageQuad& quad : mark->quads) {
      const auto [left, right] = std::minmax({quad[0].x, quad[1].x, quad[2].x, quad[3].x});
      const auto [top, bottom] = std::minmax({quad[0].y, quad[1].y, quad[2].y, quad[3].y});
      if (PageBox{left, top, right, bottom}.contains(place->place)) {
        emit noteTapped(mark->id);
        return;
      }
    }
  }
  const auto letters = paper_->letters(place->page);
  const PageLink* link = letters ? link_at(*letters, place->place) : nullptr;
  if (link && link->page) return goTo(static_cast<int>(*link->page) + 1);
  if (link) {
    emit linkActivated(QString::fromStdString(link->address));
  } else if (!had_selection) {
    emit pageTapped(static_cast<int>(place->page) + 1, place->place.x, place->place.y);
  }
}

void PaperView::toggle_fit(QPointF at) {
  if (fit_ == FitWidth) {
    fit_ = FitNone;
    zoom_about(layout_.scale() * 2, at);
  } else {
    set_fit_mode(FitWidth);
  }
}

void PaperView::mousePressEvent(QMouseEvent* event) {
  forceActiveFocus(Qt::MouseFocusReason);
  press(event->position(), false);
}

void PaperView::mouseMoveEvent(QMouseEvent* event) {
  move(event->position());
}

void PaperView::mouseReleaseEvent(QMouseEvent* event) {
  release(event->position());
}

void PaperView::mouseDoubleClickEvent(QMouseEvent* event) {
  const auto place = touch(event->position());
  const auto letters = place && paper_ ? paper_->letters(place->page) : nullptr;
  if (!letters || !over_text(*letters, place->place)) return toggle_fit(event->position());
  set_selection(place->page, word_at(*letters, place->place));
  hand_ = Hand::idle;
  if (!selection_.isEmpty()) emit selectionFinished();
}

void PaperView::mouseUngrabEvent() {
  long_press_.stop();
  hand_ = Hand::idle;
}

void PaperView::hoverMoveEvent(QHoverEvent* event) {
  const auto place = touch(event->position());
  const auto letters = place && paper_ && !moving_ ? paper_->letters(place->page) : nullptr;
  const bool link = letters && link_at(*letters, place->place);
  const bool text = letters && over_text(*letters, place->place);
  setCursor(QCursor(link ? Qt::PointingHandCursor : text ? Qt::IBeamCursor : Qt::ArrowCursor));
}

void PaperView::pinch(const QList<QEventPoint>& points) {
  const QPointF a = points[0].position();
  const QPointF b = points[1].position();
  const QPointF middle = (a + b) / 2;
  const double distance = std::max(std::hypot(a.x() - b.x(), a.y() - b.y()), 1.0);
  if (hand_ != Hand::pinching) {
    long_press_.stop();
    hand_ = Hand::pinching;
    setKeepTouchGrab(true);
    pinching_scale_ = true;
    pinch_distance_ = distance;
    pinch_scale_ = layout_.scale();
  } else {
    scroll_by((last_at_.x() - middle.x()) * ratio(), (last_at_.y() - middle.y()) * ratio());
    fit_ = FitNone;
    zoom_about(pinch_scale_ * distance / pinch_distance_, middle);
  }
  last_at_ = middle;
}

void PaperView::touchEvent(QTouchEvent* event) {
  QList<QEventPoint> down;
  for (const QEventPoint& point : event->points())
    if (point.state() != QEventPoint::Released) down << point;
  event->accept();
  if (down.size() >= 2) return pinch(down);
  if (hand_ == Hand::pinching) {
    hand_ = Hand::idle;
    pinching_scale_ = false;
    setKeepTouchGrab(false);
    look_again();
    return;
  }
  if (down.isEmpty()) {
    if (hand_ != Hand::idle && !event->points().isEmpty()) release(event->points().constFirst().position());
    return;
  }
  if (down.constFirst().state() == QEventPoint::Pressed) return press(down.constFirst().position(), true);
  if (hand_ != Hand::idle) move(down.constFirst().position());
}

void PaperView::touchUngrabEvent() {
  long_press_.stop();
  hand_ = Hand::idle;
  pinching_scale_ = false;
}

}  // namespace kyhop
