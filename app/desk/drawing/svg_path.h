// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

namespace kyhop {

/// The path that the `d` attribute of an SVG path describes (SVG 1.1, section 8.3): M L H V C S Q A Z, capital and small. What follows
/// something that is no path data is left out.
QPainterPath svg_path(QStringView data);

}  // namespace kyhop
