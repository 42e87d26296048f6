// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace kyhop {

/// Draws icons for the addresses "image://icon/NAME/COLOUR" and "image://icon/NAME/COLOUR/PEN": NAME of the icon table, COLOUR as rrggbb or
/// aarrggbb, PEN the width of the pen on a square of 24 (2 if it is not said). The size is the one that the Image asks for, so the picture
/// is sharp at any size; Qt keeps one picture for all Images with the same address and size.
class IconProvider : public QQuickImageProvider {
 public:
  IconProvider() : QQuickImageProvider(Image) {}

  QImage requestImage(const QString& id, QSize* size, const QSize& requested) override;
};

}  // namespace kyhop
