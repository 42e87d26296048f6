// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/paper_view.h"

#include <QQuickWindow>
#include <algorithm>
#include <cmath>

#include "app/desk/paper/flick.h"

namespace kyhop {

namespace {

constexpr int kGap = 12;  // logical pixels between pages
constexpr double kSmallestZoom = 0.1;
constexpr double kLargestZoom = 8;
constexpr double kPointsAnInch = 72;
constexpr double kLogicalAnInch = 96;
constexpr double kZoomStep = 1.25;
constexpr double kOverlap = 0.1;  // of the view, kept in sight by a page-down
constexpr int kSettle = 120;      // milliseconds without a movement

PageMarks::Kind kind_of(const QString& name) {
  if (name == QLatin1String("underline")) return PageMarks::Kind::underline;
  if (name == QLatin1String("strike_out")) return PageMarks::Kind::strike_out;
  return PageMarks::Kind::highlight;
}

}  // namespace

PaperView::PaperView(QQuickItem* parent) : QQuickItem(parent) {
  setFlag(ItemHasContents);
  setFlag(ItemClipsChildrenToShape);
  setClip(true);
  setAcceptedMouseButtons(Qt::LeftButton);
  setAcceptHoverEvents(true);
  setAcceptTouchEvents(true);
  setActiveFocusOnTab(true);
  flick_ = std::make_unique<Flick>(*this);
  settle_.setSingleShot(true);
  settle_.setInterval(kSettle);
  connect(&settle_, &QTimer::timeout, this, [this] {
    set_moving(false);
    update_page_text();
    polish();
  });
  connect(this, &PaperView::colours_changed, this, [this] {
    placards_.clear();
    update();
  });
  connect(this, &PaperView::position_changed, this, &PaperView::selection_place_changed);
}

PaperView::~PaperView() {
  if (paper_) paper_->wish(view_id_, {});
}

qreal PaperView::ratio() const {
  return window() ? window()->effectiveDevicePixelRatio() : 1.0;
}

void PaperView::set_paper(OpenPaper* paper) {
  if (paper == paper_) return;
  if (paper_) {
    paper_->wish(view_id_, {});
    disconnect(paper_, nullptr, this, nullptr);
  }
  paper_ = paper;
  generation_ = -1;
  if (paper_) {
    view_id_ = paper_->new_view();
    connect(paper_, &OpenPaper::pages_changed, this, &PaperView::take_pages);
    connect(paper_, &OpenPaper::pictures_came, this, &PaperView::look_again);
    connect(paper_, &OpenPaper::state_changed, this, &PaperView::look_again);
    connect(paper_, &OpenPaper::page_failed, this, [this](int page) {
      placards_.erase(static_cast<std::uint32_t>(page - 1));
      update();
    });
    connect(paper_, &OpenPaper::letters_came, this, [this](int page) {
      if (page == current_page_) update_page_text();
      if (landing_ && static_cast<int>(landing_->first) + 1 == page) land_on(landing_->first, landing_->second);
    });
  }
  stop_choosing();
  clearSelection();
  take_pages();
  emit paper_changed();
}

void PaperView::take_pages() {
  placards_.clear();
  if (!paper_ || paper_->page_count() == 0) {
    layout_ = {};
    if (current_page_ > 0 && !wanted_position_) wanted_position_ = {position_page(), position_offset()};
    scroll_y_ = scroll_x_ = 0;
    generation_ = -1;
  } else if (generation_ != paper_->generation()) {
    const auto place = wanted_position_           ? wanted_position_
                       : layout_.page_count() > 0 ? std::optional(std::pair(position_page(), position_offset()))
                                                  : std::nullopt;
    generation_ = paper_->generation();
    stop_choosing();
    const double before = layout_.page_count() > 0 ? layout_.scale() : ratio() * kLogicalAnInch / kPointsAnInch;
    layout_ = PageLayout(paper_->pages(), before, qRound(kGap * ratio()));
    lay_out_fitted();
    if (place && width() > 0) {
      wanted_position_.reset();
      goTo(place->first, place->second);
    }
  }
  emit layout_changed();
  look_again();
  scroll_by(0, 0);
}

qreal PaperView::zoom() const {
  return layout_.scale() / ratio() * kPointsAnInch / kLogicalAnInch;
}

void PaperView::set_zoom(qreal zoom) {
  fit_ = FitNone;
  zoom_about(zoom * ratio() * kLogicalAnInch / kPointsAnInch, {width() / 2, height() / 2});
}

void PaperView::zoom_about(double scale, QPointF at) {
  const double unit = ratio() * kLogicalAnInch / kPointsAnInch;
  scale = std::clamp(scale, kSmallestZoom * unit, kLargestZoom * unit);
  if (layout_.page_count() == 0) return;
  lay_out(scale, at * ratio());
  emit zoom_changed();
}

void PaperView::zoomIn() {
  fit_ = FitNone;
  zoom_about(layout_.scale() * kZoomStep, {width() / 2, height() / 2});
}

void PaperView::zoomOut() {
  fit_ = FitNone;
  zoom_about(layout_.scale() / kZoomStep, {width() / 2, height() / 2});
}

void PaperView::set_fit_mode(FitMode fit) {
  if (fit == fit_) return;
  fit_ = fit;
  lay_out_fitted();
  emit zoom_changed();
}

double PaperView::fitting_scale() const {
  const double across = std::max(view_width() - 2 * kGap * ratio(), 16.0) / std::max(layout_.usual_width(), 1.0F);
  if (fit_ == FitWidth) return across;
  const std::uint32_t page = static_cast<std::uint32_t>(std::max(current_page_, 1) - 1);
  const double down = std::max(view_height() - 2 * kGap * ratio(), 16.0) /
                      std::max(layout_.points_of(std::min(page, layout_.page_count() - 1)).height, 1.0F);
  return std::min(across, down);
}

void PaperView::lay_out_fitted() {
  if (layout_.page_count() == 0 || width() <= 0 || height() <= 0) return;
  if (fit_ == FitNone) {
    scroll_by(0, 0);
    return;
  }
  const auto place = wanted_position_
                         ? *wanted_position_
                         : std::pair(fit_ == FitPage ? current_page_ : position_page(), fit_ == FitPage ? 0 : position_offset());
  layout_ = layout_.scaled(fitting_scale(), qRound(kGap * ratio()));
  // Pages as wide as most are stand in the middle, also when a cover is wider than the view.
  scroll_x_ = (layout_.width() - view_width()) / 2;
  goTo(std::max(place.first, 1), place.second);
  emit layout_changed();
  emit zoom_changed();
}

/// Another scale, at which what is at `keep` (device pixels of the item) stays there.
void PaperView::lay_out(double scale, QPointF keep) {
  const std::uint32_t page = layout_.page_at(scroll_y_ + keep.y());
  const double down = (scroll_y_ + keep.y() - static_cast<double>(layout_.top_of(page))) / layout_.size_of(page).height;
  const double across = (keep.x() - left_of(page)) / layout_.size_of(page).width;
  layout_ = layout_.scaled(scale, qRound(kGap * ratio()));
  const double y = static_cast<double>(layout_.top_of(page)) + down * layout_.size_of(page).height - keep.y();
  const double x = across * layout_.size_of(page).width + (layout_.width() - layout_.size_of(page).width) / 2.0 - keep.x();
  emit layout_changed();
  scroll_to(x, y);
}

/// Left edge of a page in device pixels of the item.
double PaperView::left_of(std::uint32_t page) const {
  const double column = layout_.width() <= view_width() ? (view_width() - layout_.width()) / 2 : -scroll_x_;
  return std::round(column + (layout_.width() - layout_.size_of(page).width) / 2.0);
}

void PaperView::scroll_to(double x, double y) {
  const double margin = kGap * ratio();
  const double before = scroll_y_;
  scroll_x_ = layout_.width() <= view_width() ? 0 : std::clamp(x, -margin, std::max(layout_.width() + margin - view_width(), -margin));
  scroll_y_ = std::clamp(y, 0.0, std::max(0.0, static_cast<double>(layout_.height()) - view_height()));
  if (scroll_y_ != before) forwards_ = scroll_y_ > before;
  const int page = page_looked_at();
  const bool other_page = page != current_page_;
  current_page_ = page;
  // Movement is told before it is drawn, so that what QML puts on the pages moves with them.
  emit position_changed();
  if (other_page) {
    page_text_.clear();
    emit current_page_changed();
    emit page_text_changed();
  }
  settle_.start();
  look_again();
}

int PaperView::page_looked_at() const {
  if (layout_.page_count() == 0) return 0;
  const QRectF cursor = cursor_place();
  if (!cursor.isEmpty() && cursor.top() >= 0 && cursor.bottom() <= height()) return static_cast<int>(cursor_->page()) + 1;
  const bool at_end = scroll_y_ > 0 && scroll_y_ + view_height() >= static_cast<double>(layout_.height()) - 1;
  return static_cast<int>(at_end ? layout_.page_count() - 1 : layout_.page_at(scroll_y_ + view_height() / 3)) + 1;
}

void PaperView::look_again() {
  polish();
  update();
}

int PaperView::position_page() const {
  return layout_.page_count() == 0 ? 0 : static_cast<int>(layout_.page_at(scroll_y_)) + 1;
}

qreal PaperView::position_offset() const {
  if (layout_.page_count() == 0) return 0;
  const std::uint32_t page = layout_.page_at(scroll_y_);
  return std::clamp((scroll_y_ - static_cast<double>(layout_.top_of(page))) / layout_.size_of(page).height, 0.0, 1.0);
}

void PaperView::set_content_y(qreal y) {
  stop_flick();
  scroll_to(scroll_x_, y * ratio());
}

void PaperView::goTo(int page, qreal offset) {
  stop_flick();
  if (layout_.page_count() == 0 || width() <= 0) {
    wanted_position_ = {page, offset};
    return;
  }
  const auto at = static_cast<std::uint32_t>(std::clamp(page, 1, static_cast<int>(layout_.page_count())) - 1);
  // A page's top is shown with the gap above it.
  const double gap = offset <= 0 ? kGap * ratio() : 0;
  scroll_to(scroll_x_, static_cast<double>(layout_.top_of(at)) + std::clamp(offset, 0.0, 1.0) * layout_.size_of(at).height - gap);
}

void PaperView::pageDown() {
  stop_flick();
  if (fit_ == FitPage) return goTo(current_page_ + 1);
  scroll_by(0, view_height() * (1 - kOverlap));
}

void PaperView::pageUp() {
  stop_flick();
  if (fit_ == FitPage) return goTo(current_page_ - 1);
  scroll_by(0, -view_height() * (1 - kOverlap));
}

std::vector<PaperView::Sight> PaperView::in_sight(double above, double below) const {
  std::vector<Sight> pages;
  if (layout_.page_count() == 0) return pages;
  const double bottom = scroll_y_ + view_height() + below;
  for (std::uint32_t page = layout_.page_at(scroll_y_ - above); page < layout_.page_count(); ++page) {
    const auto top = static_cast<double>(layout_.top_of(page));
    if (top >= bottom) break;
    pages.push_back({page, layout_.size_of(page), static_cast<int>(left_of(page)), static_cast<int>(top - std::round(scroll_y_))});
  }
  return pages;
}

std::optional<PaperView::Touch> PaperView::touch(QPointF at) const {
  const QPointF device = at * ratio();
  for (const Sight& one : in_sight()) {
    const PagePoint place{static_cast<float>((device.x() - one.x) / one.size.width),
                          static_cast<float>((device.y() - one.y) / one.size.height)};
    if (place.x >= 0 && place.x <= 1 && place.y >= 0 && place.y <= 1) return Touch{at, place, one.page};
  }
  return std::nullopt;
}

QPointF PaperView::placeOf(int page, qreal x, qreal y) const {
  const QRectF place = rectOf(page);
  return {place.x() + x * place.width(), place.y() + y * place.height()};
}

QRectF PaperView::rectOf(int page) const {
  if (page < 1 || page > static_cast<int>(layout_.page_count())) return {};
  const auto at = static_cast<std::uint32_t>(page - 1);
  const PixelSize size = layout_.size_of(at);
  return {left_of(at) / ratio(), (static_cast<double>(layout_.top_of(at)) - std::round(scroll_y_)) / ratio(), size.width / ratio(),
          size.height / ratio()};
}

QPointF PaperView::selection_end() const {
  if (selected_quads_.empty()) return {};
  const PagePoint corner = selected_quads_.back()[3];
  return placeOf(static_cast<int>(selected_page_) + 1, corner.x, corner.y);
}

void PaperView::update_page_text() {
  if (!paper_ || current_page_ == 0) return;
  const auto letters = paper_->letters(static_cast<std::uint32_t>(current_page_ - 1));
  if (!letters) return;
  const QString text = QString::fromStdString(letters->text());
  if (text == page_text_) return;
  page_text_ = text;
  emit page_text_changed();
}

void PaperView::set_moving(bool moving) {
  if (moving == moving_) return;
  moving_ = moving;
  emit moving_changed();
}

void PaperView::set_highlights(const QVariantList& list) {
  highlights_ = list;
  marks_.clear();
  for (const QVariant& one : list) {
    const QVariantMap map = one.toMap();
    const int page = map.value(QStringLiteral("page")).toInt();
    if (page < 1) continue;
    marks_.push_back({map.value(QStringLiteral("id")).toString(), static_cast<std::uint32_t>(page - 1),
                      kind_of(map.value(QStringLiteral("kind")).toString()), map.value(QStringLiteral("colour")).value<QColor>(),
                      quads_from(map.value(QStringLiteral("quads")))});
  }
  emit highlights_changed();
  update();
}

void PaperView::set_search_hits(const QVariantList& list) {
  search_hits_ = list;
  hit_marks_.clear();
  for (const QVariant& one : list) {
    const QVariantMap map = one.toMap();
    const int page = map.value(QStringLiteral("page")).toInt();
    if (page >= 1)
      hit_marks_.push_back(
          {{}, static_cast<std::uint32_t>(page - 1), PageMarks::Kind::hit, {}, quads_from(map.value(QStringLiteral("quads")))});
  }
  if (current_hit_ >= static_cast<int>(hit_marks_.size())) current_hit_ = -1;
  emit search_hits_changed();
  update();
}

void PaperView::set_current_hit(int hit) {
  current_hit_ = hit >= 0 && hit < static_cast<int>(hit_marks_.size()) ? hit : -1;
  if (current_hit_ >= 0 && !hit_marks_[static_cast<std::size_t>(current_hit_)].quads.empty()) {
    const PageMarks& mark = hit_marks_[static_cast<std::size_t>(current_hit_)];
    const QPointF place = placeOf(static_cast<int>(mark.page) + 1, mark.quads[0][0].x, mark.quads[0][0].y);
    if (place.y() < 0 || place.y() > height() * 0.8) scroll_by(0, (place.y() - height() / 3) * ratio());
  }
  emit search_hits_changed();
  update();
}

void PaperView::geometryChange(const QRectF& now, const QRectF& before) {
  QQuickItem::geometryChange(now, before);
  if (now.size() == before.size()) return;
  if (wanted_position_ && layout_.page_count() > 0 && width() > 0) {
    lay_out_fitted();
    const auto place = *std::exchange(wanted_position_, std::nullopt);
    goTo(place.first, place.second);
    return;
  }
  lay_out_fitted();
}

void PaperView::itemChange(ItemChange change, const ItemChangeData& data) {
  QQuickItem::itemChange(change, data);
  if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window)) lay_out_fitted();
  if (change == ItemVisibleHasChanged) look_again();
}

}  // namespace kyhop
