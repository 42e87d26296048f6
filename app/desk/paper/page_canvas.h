// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSGNode>
#include <array>
#include <map>
#include <vector>

#include "app/desk/paper/picture.h"

class QQuickWindow;
class QSGImageNode;
class QSGRectangleNode;

namespace kyhop {

/// The nodes of a view, kept from frame to frame: a frame says what it shows, and what it did not say goes. Lives while the window's thread
/// waits for the scene graph.
class PageCanvas final : public QSGTransformNode {
 public:
  /// Bottom to top.
  enum Layer { papers, stand_ins, coarse, sharp, marks };

  PageCanvas();

  void begin(QQuickWindow* window);
  /// False when the picture has to wait for the next frame, since handing many to the graphics card at once makes a frame late.
  bool picture(Layer layer, const PictureKey& key, const QImage& image, const QRectF& at);
  void rectangle(Layer layer, const QRectF& at, const QColor& colour);
  /// Removes what this frame did not show.
  void end();

 private:
  struct Shown {
    QSGImageNode* node = nullptr;
    Layer layer = papers;
    qint64 image = 0;
    bool used = false;
  };
  QSGNode* layer(Layer at) { return layers_[static_cast<std::size_t>(at)]; }

  QQuickWindow* window_ = nullptr;
  std::array<QSGNode*, 5> layers_{};  ///< transform nodes: the software renderer forgets place and clip below plain ones
  std::map<PictureKey, Shown> pictures_;
  std::array<std::vector<QSGRectangleNode*>, 5> rectangles_;
  std::array<std::size_t, 5> rectangles_used_{};
  int uploads_left_ = 0;
};

}  // namespace kyhop
