// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/base/error.h"

namespace kyhop {

std::string Error::sentence() const {
  std::string line = what;
  if (!why.empty()) line += ": " + why;
  if (!todo.empty()) line += ": " + todo;
  return line;
}

Failure fail(ErrorCode code, std::string what, std::string why, std::string todo) {
  return tl::make_unexpected(Error{code, std::move(what), std::move(why), std::move(todo), {}});
}

Failure refuse(std::string rule, std::string what, std::string why, std::string todo) {
  return tl::make_unexpected(Error{ErrorCode::refused, std::move(what), std::move(why), std::move(todo), std::move(rule)});
}

}  // namespace kyhop
