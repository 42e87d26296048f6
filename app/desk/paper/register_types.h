// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

namespace kyhop {

/// Makes the classes of this room known to QML as Kyhop.Paper. Once, before QML is loaded.
void register_paper_types();

}  // namespace kyhop
