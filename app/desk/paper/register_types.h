// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

namespace kyhop {

/// Makes OpenPaper, PaperView, PaperThumbnail and PageAnchor known to QML as Kyhop.Paper 1.0. Once, before QML is loaded.
void register_paper_types();

}  // namespace kyhop
