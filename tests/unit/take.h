// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>

#include "storage/base/error.h"

namespace kyhop {

/// The value of a result that a test needs to go on; the test fails with the sentence otherwise.
template <typename T>
T take(Result<T> result) {
  INFO((result ? std::string() : result.error().sentence()));
  REQUIRE(result);
  return std::move(*result);
}

inline void check(const Result<void>& result) {
  INFO((result ? std::string() : result.error().sentence()));
  REQUIRE(result);
}

}  // namespace kyhop
