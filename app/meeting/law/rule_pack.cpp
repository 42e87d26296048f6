// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/law/rule_pack.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <tuple>

#include "app/meeting/law/embedded.h"

namespace kyhop::law {

std::optional<std::uint32_t> Rule::option_index(std::string_view option_id) const {
  for (std::uint32_t i = 0; i < options.size(); ++i) {
    if (options[i].id == option_id) return i;
  }
  return std::nullopt;
}

std::uint32_t RulePack::speaking_limit(std::string_view kind) const {
  for (const std::string_view known : {kind, std::string_view("speech")})
    if (const auto found = speaking.find(known); found != speaking.end()) return found->second;
  return 0;
}

const Rule* RulePack::find(std::string_view rule_id) const {
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == rule_id; });
  return found == rules.end() ? nullptr : &*found;
}

Result<RulePack> load_rule_pack(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    return fail(ErrorCode::not_found, "rule pack " + file.string(), "the file cannot be opened", "check its name and that it may be read");
  }
  std::string text(kMaxPackBytes + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (in.bad()) return fail(ErrorCode::io, "rule pack " + file.string(), "reading failed", "copy the file again");
  text.resize(static_cast<std::size_t>(in.gcount()));
  return decode_rule_pack(text);
}

const std::vector<RulePack>& built_in_packs() {
  static const std::vector<RulePack> packs = [] {
    std::vector<RulePack> read;
    for (const std::string_view text : embedded_packs()) {
      auto pack = decode_rule_pack(text);
      if (!pack) {
        // A program built with a broken pack must not start to count; a unit test decodes them all.
        std::cerr << pack.error().sentence() << '\n';
        std::abort();
      }
      read.push_back(std::move(*pack));
    }
    std::sort(read.begin(), read.end(),
              [](const RulePack& x, const RulePack& y) { return std::tie(x.id, x.version) < std::tie(y.id, y.version); });
    return read;
  }();
  return packs;
}

const RulePack* in_force(const std::vector<RulePack>& packs, std::string_view id, std::string_view iso_date) {
  const std::string_view day = iso_date.substr(0, 10);
  const RulePack* best = nullptr;
  for (const RulePack& pack : packs) {
    if (pack.id != id || pack.valid_from > day) continue;
    if (!best || std::tie(best->valid_from, best->version) < std::tie(pack.valid_from, pack.version)) best = &pack;
  }
  return best;
}

const RulePack& council_law(std::string_view start) {
  const RulePack* pack = in_force(built_in_packs(), kCouncilPack, start);
  return pack == nullptr ? built_in_packs().front() : *pack;
}

const RulePack* find_pack(const std::vector<RulePack>& packs, std::string_view id, std::uint32_t version) {
  const auto found =
      std::find_if(packs.begin(), packs.end(), [&](const RulePack& pack) { return pack.id == id && pack.version == version; });
  return found == packs.end() ? nullptr : &*found;
}

}  // namespace kyhop::law
