// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QStringView>
#include <span>

namespace kyhop {

/// One icon on a square of 24 by 24: SVG path data of what is drawn with the pen, and of what is filled. Either may be empty.
struct IconShape {
  QStringView name;
  QStringView stroke;
  QStringView fill;
};

/// All icons of the window, sorted by name. They were drawn for this program.
std::span<const IconShape> icon_table();

}  // namespace kyhop
