// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/base/no_folder.h"

namespace kyhop {

Failure no_folder(const std::filesystem::path& file) {
  return fail(ErrorCode::io, file.has_parent_path() ? file.parent_path().string() : ".", "this folder is not there",
              "make it first, or choose another folder");
}

}  // namespace kyhop
