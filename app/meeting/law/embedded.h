// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace kyhop::law {

/// The texts of packs/*.json as they were when the program was built.
const std::vector<std::string_view>& embedded_packs();

}  // namespace kyhop::law
