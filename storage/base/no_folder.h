// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>

#include "storage/base/error.h"

namespace kyhop {

/// The failure of writing `file` where its folder is not there (ENOENT of a file that was to be made): `io`, about the folder.
[[nodiscard]] Failure no_folder(const std::filesystem::path& file);

}  // namespace kyhop
