// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/meeting/law/threshold.h"
#include "storage/base/error.h"

namespace kyhop::law {

/// A text for people in both languages of the interface.
struct Bilingual {
  std::string vi;
  std::string en;
  friend bool operator==(const Bilingual&, const Bilingual&) = default;
};

struct Option {
  std::string id;  ///< token of records and commands, e.g. "for"
  Bilingual label;
  friend bool operator==(const Option&, const Option&) = default;
};

/// One way to decide: what is asked, of whom, and how much is enough.
struct Rule {
  std::string id;  ///< e.g. "resolution"
  Bilingual title;
  std::string basis;  ///< article of law the numbers come from
  Threshold threshold;
  std::vector<Option> options;              ///< the votes for the first are measured against the threshold
  bool revote = true;                       ///< a voter may change the ballot while the poll is open
  bool names_after_close = true;            ///< who chose what is shown once the poll has closed
  Fraction quorum{2, 3};                    ///< at least this share of all delegates in office must be present
  std::map<BaseKind, Bilingual> sentences;  ///< one per base kind, see explain.h
  Bilingual passed;                         ///< end of the sentence
  Bilingual not_passed;

  /// Place of an option in `options`.
  std::optional<std::uint32_t> option_index(std::string_view option_id) const;
};

/// Voting law as dated data. A poll names the pack and version it was opened under.
struct RulePack {
  std::string id;  ///< e.g. "vn.hdnd"
  std::uint32_t version = 0;
  std::string valid_from;  ///< ISO date, inclusive
  Bilingual title;
  std::vector<Rule> rules;
  std::map<std::string, std::uint32_t, std::less<>> speaking;  ///< seconds that one may speak, by what for

  const Rule* find(std::string_view rule_id) const;
  /// Seconds for a kind of speech: what the pack says of it, else of a speech, else 0 for no limit.
  std::uint32_t speaking_limit(std::string_view kind) const;
};

inline constexpr std::size_t kMaxPackBytes = 64 * 1024;
inline constexpr std::size_t kMaxRules = 64;
inline constexpr std::size_t kMaxOptions = 16;
inline constexpr std::size_t kMaxTokenBytes = 40;

/// Reads the JSON of docs/formats/rule-pack.md. Strict: unknown, missing, repeated or mistyped keys, texts that are no
/// text, sentences with an unknown placeholder and thresholds that mean nothing are usage errors that name the place.
Result<RulePack> decode_rule_pack(std::string_view json);
/// The same from a file of at most kMaxPackBytes. Errors: not_found, io, or as above.
Result<RulePack> load_rule_pack(const std::filesystem::path& file);

/// The packs compiled into the program, by (id, version).
const std::vector<RulePack>& built_in_packs();
/// The newest version of `id` in force on `iso_date`; none when there is none. `packs` outlives the answer.
const RulePack* in_force(const std::vector<RulePack>& packs, std::string_view id, std::string_view iso_date);
/// Exactly this version.
const RulePack* find_pack(const std::vector<RulePack>& packs, std::string_view id, std::uint32_t version);

inline constexpr std::string_view kCouncilPack = "vn.hdnd";
/// The council's law on the day that `start` (ISO 8601) names; the first pack built in where it names none.
const RulePack& council_law(std::string_view start);

}  // namespace kyhop::law
