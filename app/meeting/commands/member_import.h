// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/meeting/commands/council.h"
#include "storage/base/bytes.h"

// Members from a spreadsheet: one person a line, with a sentence for each line that cannot be taken.

namespace kyhop {

/// Most bytes that a list of members may have.
inline constexpr std::size_t kMaxMemberList = 16 << 20;

struct MemberLine {
  std::size_t line = 0;  ///< of the file, from 1
  NewPerson person;      ///< as far as it could be read
  std::optional<Error> problem;
};

/// name, role, group, title, phone, email, seat; several roles or groups with ; between them. A header line with these names (or «họ tên», «vai
/// trò», «tổ», «chức vụ», «điện thoại», «thư điện tử», «ghế») lets the columns stand in any order, and ; or a tab separate them. Roles are tokens
/// or their Vietnamese words; none is a delegate. A name that stands twice, not told apart by its title, is a problem of the second line.
/// Errors: of the file as a whole (encoding, quotation marks, nobody in it).
Result<std::vector<MemberLine>> read_members(ByteView file);

/// Marks the lines whose person the council has already: the same name, as people type it, and the
/// same title or none.
void mark_known(std::vector<MemberLine>& lines, const AuthorityState& council);

/// The persons without a problem.
std::vector<NewPerson> sound_persons(const std::vector<MemberLine>& lines);

}  // namespace kyhop
