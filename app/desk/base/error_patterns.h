// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <span>

namespace kyhop {

/// Sentences of the lower floors in which a name, a number or another program's words stand, as the translation context "Errors" has
/// them, with %1 … for those.
std::span<const char* const> error_patterns();

}  // namespace kyhop
