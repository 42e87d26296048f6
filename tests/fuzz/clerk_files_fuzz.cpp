// SPDX-License-Identifier: AGPL-3.0-or-later
#include <cstdlib>

#include "app/meeting/commands/invite_text.h"
#include "app/meeting/commands/member_import.h"
#include "app/meeting/commands/paper_guess.h"
#include "storage/base/text.h"

// What a clerk opens or scans: the text of a QR code, a list of members, the first page of a paper. The first byte chooses.

using namespace kyhop;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const ByteView rest{data + 1, size - 1};
  switch (data[0] % 3) {
    case 0:
      if (const auto invite = read_invite_text(as_text(rest))) {
        const auto again = read_invite_text(invite_text(*invite));
        if (!again || again->encode() != invite->encode()) std::abort();
      }
      break;
    case 1:
      if (const auto lines = read_members(rest)) {
        for (const MemberLine& line : *lines)
          if (!line.problem && !is_valid_name(line.person.name)) std::abort();
      }
      break;
    default: {
      const std::string text(as_text(rest));
      if (!is_valid_text(text)) break;
      PaperInspection paper;
      paper.pages.push_back({{}, {}, text, false, false});
      const PaperGuess guess = guess_paper(paper, text);
      if (!is_valid_name(guess.title) || !is_valid_text(guess.number) || guess.number.size() > 100) std::abort();
    }
  }
  return 0;
}
