// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

class QQmlEngine;

namespace kyhop {

/// What the pages in qml/ need from an engine before one of them is loaded: the types of Kyhop.Drawing, the icons, how controls
/// are told, and where the pages lie.
void prepare_drawing(QQmlEngine& engine);

}  // namespace kyhop
