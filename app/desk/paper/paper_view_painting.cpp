// SPDX-License-Identifier: AGPL-3.0-or-later
#include <QPainter>
#include <QQuickWindow>
#include <algorithm>
#include <cmath>

#include "app/desk/paper/page_canvas.h"
#include "app/desk/paper/paper_view.h"

namespace kyhop {

namespace {

constexpr double kMarkStrength = 0.42;
constexpr double kLineShare = 0.09;  // of a letter's height, for lines under and through it
constexpr double kCursorAway = 4;    // logical pixels between a word and the frame of the cursor
constexpr double kCursorThick = 3;
constexpr std::size_t kMostPlacards = 60;
/// Stand-ins for pages share the pictures' keys; no page is as wide.
constexpr int kPlacardKey = -1;

QRectF box_of(const PageQuad& quad) {
  float x0 = 1;
  float y0 = 1;
  float x1 = 0;
  float y1 = 0;
  for (const PagePoint& corner : quad) {
    x0 = std::min(x0, corner.x);
    y0 = std::min(y0, corner.y);
    x1 = std::max(x1, corner.x);
    y1 = std::max(y1, corner.y);
  }
  return {x0, y0, x1 - x0, y1 - y0};
}

QRectF line_in(const QRectF& box, double down) {
  const double thick = std::max(box.height() * kLineShare, 2.0);
  return {box.x(), box.y() + box.height() * down - thick / 2, box.width(), thick};
}

std::array<QRectF, 4> sides_of(const QRectF& frame) {
  return {QRectF(frame.left(), frame.top(), frame.width(), kCursorThick),
          QRectF(frame.left(), frame.bottom() - kCursorThick, frame.width(), kCursorThick),
          QRectF(frame.left(), frame.top(), kCursorThick, frame.height()),
          QRectF(frame.right() - kCursorThick, frame.top(), kCursorThick, frame.height())};
}

}  // namespace

/// The page's number in large, or the sentence why it cannot be shown.
const QImage& PaperView::placard(std::uint32_t page, int width) {
  const QString problem = paper_->pageProblem(static_cast<int>(page) + 1);
  const QString words = problem.isEmpty() ? QString::number(page + 1) : problem;
  if (placards_.size() > kMostPlacards) placards_.clear();
  Placard& card = placards_[page];
  if (card.words == words && card.width == width) return card.image;
  card.words = words;
  card.width = width;
  const int margin = width / 12;
  QFont font = font_;
  if (problem.isEmpty()) {
    font.setPixelSize(std::clamp(width / 6, 12, 160));
  } else {
    font.setPixelSize(std::max(std::min(qRound(font_.pixelSize() * ratio()), width / 14), 10));
  }
  const QFontMetrics metrics(font);
  const int flags = Qt::AlignHCenter | Qt::TextWordWrap;
  const QRect needed = metrics.boundingRect(QRect(margin, 0, width - 2 * margin, 100'000), flags, words);
  QImage image(width, needed.height() + 2, QImage::Format_RGB32);
  image.fill(paper_colour_);
  QPainter painter(&image);
  painter.setFont(font);
  QColor ink = ink_colour_;
  if (problem.isEmpty()) ink.setAlphaF(0.35F);
  painter.setPen(ink);
  painter.drawText(QRect(margin, 0, width - 2 * margin, image.height()), flags, words);
  painter.end();
  card.image = image;
  return card.image;
}

QSGNode* PaperView::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
  auto* canvas = static_cast<PageCanvas*>(old);
  if (!canvas) canvas = new PageCanvas;
  canvas->begin(window());
  if (!paper_ || generation_ != paper_->generation()) {
    canvas->end();
    return canvas;
  }
  const double one = 1 / ratio();
  bool all_shown = true;
  for (const Sight& page : in_sight()) {
    const QRectF place(page.x * one, page.y * one, page.size.width * one, page.size.height * one);
    canvas->rectangle(PageCanvas::papers, place.adjusted(-one, -one, one, one), outline_colour_);
    canvas->rectangle(PageCanvas::papers, place, paper_colour_);

    const bool is_sharp = shown_sharp(page);
    const bool broken = !paper_->pageProblem(static_cast<int>(page.page) + 1).isEmpty();
    if (!is_sharp || broken) {
      const PictureKey small{PictureSort::preview, page.page, kPreviewWidth, 0, 0};
      const PictureKey smallest{PictureSort::thumbnail, page.page, kThumbnailWidth, 0, 0};
      const bool has_small = paper_->cache(PictureSort::preview).has(small);
      const bool has_smallest = paper_->cache(PictureSort::thumbnail).has(smallest);
      if (has_small || has_smallest) {
        const PictureKey& key = has_small ? small : smallest;
        canvas->picture(PageCanvas::stand_ins, key, paper_->cache(key.sort).get(key), place);
      } else {
        const QImage& card = placard(page.page, std::min(page.size.width, qRound(view_width())));
        // In the middle of what is in sight of the page.
        const double top = std::max(place.top(), 0.0);
        const double bottom = std::min(place.bottom(), height());
        const double y =
            std::clamp((top + bottom - card.height() * one) / 2, place.top(), std::max(place.top(), place.bottom() - card.height() * one));
        const QRectF at(std::max(place.x(), 0.0), std::round(y / one) * one, card.width() * one, card.height() * one);
        canvas->picture(PageCanvas::stand_ins, {PictureSort::preview, page.page, kPlacardKey, 0, 0}, card, at);
      }
    }
    const auto draw = [&](const PictureKey& key, const QImage& image) {
      const double scale = static_cast<double>(page.size.width) / key.width;
      const QRectF at((page.x + key.column * kTile * scale) * one, (page.y + key.row * kTile * scale) * one, image.width() * scale * one,
                      image.height() * scale * one);
      if (!at.intersects(QRectF(0, 0, width(), height()))) return;
      const bool same = key.width == page.size.width;
      // Pictures of another size only help where sharp ones lack.
      if (!same && is_sharp) return;
      all_shown &= canvas->picture(same ? PageCanvas::sharp : PageCanvas::coarse, key, image, at);
    };
    std::vector<PictureKey> seen;
    paper_->cache(PictureSort::tile).of_page(PictureSort::tile, page.page, [&](const PictureKey& key, const QImage& image) {
      draw(key, image);
      if (key.width == page.size.width) seen.push_back(key);
    });
    // What is looked at stays longest.
    for (const PictureKey& key : seen) paper_->cache(PictureSort::tile).get(key);

    const auto mark = [&](const std::vector<PageQuad>& quads, PageMarks::Kind kind, const QColor& colour) {
      for (const PageQuad& quad : quads) {
        const QRectF shares = box_of(quad);
        const QRectF at(place.x() + shares.x() * place.width(), place.y() + shares.y() * place.height(), shares.width() * place.width(),
                        shares.height() * place.height());
        if (kind == PageMarks::Kind::underline) {
          canvas->rectangle(PageCanvas::marks, line_in(at, 0.95), colour);
        } else if (kind == PageMarks::Kind::strike_out) {
          canvas->rectangle(PageCanvas::marks, line_in(at, 0.55), colour);
        } else {
          canvas->rectangle(PageCanvas::marks, at, colour);
        }
      }
    };
    for (const PageMarks& one_mark : marks_) {
      if (one_mark.page != page.page) continue;
      QColor colour = one_mark.colour;
      if (one_mark.kind == PageMarks::Kind::highlight) colour.setAlphaF(kMarkStrength);
      mark(one_mark.quads, one_mark.kind, colour);
    }
    for (std::size_t i = 0; i < hit_marks_.size(); ++i) {
      if (hit_marks_[i].page != page.page) continue;
      mark(hit_marks_[i].quads, PageMarks::Kind::hit, static_cast<int>(i) == current_hit_ ? selection_colour_ : hit_colour_);
    }
    if (cursor_ && cursor_->page() == page.page) {
      const QRectF word = cursor_place().adjusted(-kCursorAway, -kCursorAway, kCursorAway, kCursorAway);
      for (const QRectF& side : sides_of(word)) canvas->rectangle(PageCanvas::marks, side, cursor_colour_);
    }
    if (selected_page_ == page.page) mark(selected_quads_, PageMarks::Kind::highlight, selection_colour_);
  }
  canvas->end();
  if (!all_shown) QMetaObject::invokeMethod(this, &QQuickItem::update, Qt::QueuedConnection);
  return canvas;
}

}  // namespace kyhop
