// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <tl/expected.hpp>

namespace kyhop {

/// What a caller can do about a failure. The numbers are the exit codes of kyhopctl.
enum class ErrorCode {
  refused = 1,    ///< a rule of the meeting forbids it; `rule` names the rule
  usage = 2,      ///< wrong or ambiguous input from the caller
  not_found = 3,  ///< no such thing
  integrity = 4,  ///< bytes, signatures or states that should agree do not
  io = 5,         ///< network, file, disk or time-out
};

/// A failure as a sentence for a person: what failed, why, and what to do about it. English here; the window translates by `rule`.
struct Error {
  ErrorCode code = ErrorCode::io;
  std::string what;  ///< the thing concerned, e.g. "paper 12"
  std::string why;   ///< the cause, e.g. "the file is not a PDF"
  std::string todo;  ///< the way out, e.g. "choose a PDF file"
  std::string rule;  ///< stable token of the rule for `refused`, e.g. "quorum"; empty otherwise

  /// «what: why: what to do», the one-line form of kyhopctl.
  std::string sentence() const;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] Failure fail(ErrorCode code, std::string what, std::string why, std::string todo = {});
/// A refusal by the rule named `rule`.
[[nodiscard]] Failure refuse(std::string rule, std::string what, std::string why, std::string todo = {});

}  // namespace kyhop

#define KYHOP_CONCAT_INNER(a, b) a##b
#define KYHOP_CONCAT(a, b) KYHOP_CONCAT_INNER(a, b)

// Leaves the enclosing function with the error of `expression`, a Result of any type; its value is dropped. The names are counted, so that
// a lambda inside the expression may use the macros as well.
#define KYHOP_TRY_INNER(temporary, expression)                                                                 \
  do {                                                                                                         \
    if (auto temporary = (expression); !temporary) return ::tl::make_unexpected(std::move(temporary).error()); \
  } while (false)
#define KYHOP_TRY(expression) KYHOP_TRY_INNER(KYHOP_CONCAT(kyhop_try_, __COUNTER__), expression)

#define KYHOP_ASSIGN_INNER(temporary, target, expression)                     \
  auto temporary = (expression);                                              \
  if (!temporary) return ::tl::make_unexpected(std::move(temporary).error()); \
  target = std::move(*temporary)

// KYHOP_ASSIGN(auto value, expression): the value of a Result, or leaves the function with its error.
#define KYHOP_ASSIGN(target, expression) KYHOP_ASSIGN_INNER(KYHOP_CONCAT(kyhop_result_, __COUNTER__), target, expression)
