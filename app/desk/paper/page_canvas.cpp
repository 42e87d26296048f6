// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/page_canvas.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>

namespace kyhop {

namespace {

/// Tiles of 1 MB each that may go to the graphics card in one frame.
constexpr int kMostUploads = 6;
/// Without a card nothing is handed over.
constexpr int kNoLimit = 1000;

}  // namespace

PageCanvas::PageCanvas() {
  for (QSGNode*& one : layers_) {
    one = new QSGTransformNode;
    appendChildNode(one);
  }
}

void PageCanvas::begin(QQuickWindow* window) {
  window_ = window;
  for (auto& [key, shown] : pictures_) shown.used = false;
  rectangles_used_.fill(0);
  uploads_left_ = QQuickWindow::sceneGraphBackend() == QLatin1String("software") ? kNoLimit : kMostUploads;
}

bool PageCanvas::picture(Layer at, const PictureKey& key, const QImage& image, const QRectF& rect) {
  const auto known = pictures_.find(key);
  const bool fresh = known == pictures_.end() || known->second.image != image.cacheKey();
  if (fresh && uploads_left_ == 0 && at != stand_ins) return false;
  Shown& shown = pictures_[key];
  const bool is_new = !shown.node;
  if (is_new) {
    shown.node = window_->createImageNode();
    shown.node->setOwnsTexture(true);
    shown.node->setFlag(OwnedByParent);
  }
  if (fresh) {
    --uploads_left_;
    shown.node->setTexture(window_->createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
    shown.image = image.cacheKey();
  }
  shown.node->setFiltering(at == sharp ? QSGTexture::Nearest : QSGTexture::Linear);
  if (shown.node->rect() != rect) shown.node->setRect(rect);
  // The software renderer looks at the texture as soon as the node is in the tree.
  if (!is_new && shown.layer != at) layer(shown.layer)->removeChildNode(shown.node);
  if (is_new || shown.layer != at) layer(at)->appendChildNode(shown.node);
  shown.layer = at;
  shown.used = true;
  return true;
}

void PageCanvas::rectangle(Layer at, const QRectF& rect, const QColor& colour) {
  auto& all = rectangles_[static_cast<std::size_t>(at)];
  const std::size_t index = rectangles_used_[static_cast<std::size_t>(at)]++;
  if (index == all.size()) {
    all.push_back(window_->createRectangleNode());
    all.back()->setFlag(OwnedByParent);
    all.back()->setRect(rect);
    all.back()->setColor(colour);
    layer(at)->appendChildNode(all.back());
    return;
  }
  if (all[index]->rect() != rect) all[index]->setRect(rect);
  if (all[index]->color() != colour) all[index]->setColor(colour);
}

void PageCanvas::end() {
  for (auto at = pictures_.begin(); at != pictures_.end();) {
    if (at->second.used) {
      ++at;
      continue;
    }
    layer(at->second.layer)->removeChildNode(at->second.node);
    delete at->second.node;
    at = pictures_.erase(at);
  }
  for (std::size_t at = 0; at < rectangles_.size(); ++at)
    while (rectangles_[at].size() > rectangles_used_[at]) {
      layers_[at]->removeChildNode(rectangles_[at].back());
      delete rectangles_[at].back();
      rectangles_[at].pop_back();
    }
}

}  // namespace kyhop
