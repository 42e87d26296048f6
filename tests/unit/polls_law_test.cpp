// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>

#include "app/meeting/law/explain.h"
#include "storage/base/bytes.h"

using namespace kyhop;
using namespace kyhop::law;

namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string pack_text() {
  std::ifstream in(std::string(std::getenv("KYHOP_SOURCE") ? std::getenv("KYHOP_SOURCE") : ".") + "/app/meeting/law/packs/vn.hdnd.1.json");
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string sentence_about(std::string_view json) {
  const auto pack = decode_rule_pack(json);
  REQUIRE_FALSE(pack);
  CHECK(pack.error().code == ErrorCode::usage);
  CHECK_FALSE(pack.error().todo.empty());
  return pack.error().sentence();
}

}  // namespace

TEST_CASE("thresholds of councils of every published size are exact") {
  struct Row {
    std::uint64_t delegates, half, two_thirds, third;
  };
  for (const Row& row : {Row{15, 8, 10, 5}, Row{30, 16, 20, 10}, Row{47, 24, 32, 16}, Row{50, 26, 34, 17}, Row{85, 43, 57, 29},
                         Row{95, 48, 64, 32}, Row{105, 53, 70, 35}, Row{125, 63, 84, 42}}) {
    CHECK(needed({1, 2}, true, row.delegates) == row.half);
    CHECK(needed({2, 3}, false, row.delegates) == row.two_thirds);
    CHECK(needed({1, 3}, false, row.delegates) == row.third);
  }
}

TEST_CASE("a threshold is the smallest number that reaches the share, for every base up to 2,000") {
  for (const Fraction share : {Fraction{1, 2}, Fraction{2, 3}, Fraction{3, 4}, Fraction{1, 1}, Fraction{333, 1000}}) {
    for (std::uint64_t base = 1; base <= 2000; ++base) {
      const std::uint64_t at_least = needed(share, false, base);
      CHECK((at_least * share.den >= base * share.num && (at_least - 1) * share.den < base * share.num));
      const std::uint64_t more_than = needed(share, true, base);
      CHECK((more_than * share.den > base * share.num && (more_than - 1) * share.den <= base * share.num));
    }
  }
}

TEST_CASE("an empty base still needs one vote") {
  CHECK(needed({1, 2}, true, 0) == 1);
  CHECK(needed({2, 3}, false, 0) == 1);
  CHECK_FALSE(measure({BaseKind::valid, {2, 3}, false}, 0, 0).passed);
}

TEST_CASE("percentages have two decimals, rounded half-up, as in published results") {
  CHECK(percent(19, 47, ',') == "40,43");
  CHECK(percent(2, 47, ',') == "4,26");
  CHECK(percent(25, 47, ',') == "53,19");
  CHECK(percent(187, 481, ',') == "38,88");
  CHECK(percent(219, 481, '.') == "45.53");
  CHECK(percent(229, 481, '.') == "47.61");
  CHECK(percent(51, 95, ',') == "53,68");
  CHECK(percent(1, 20'000, '.') == "0.01");  // exactly half a hundredth
  CHECK(percent(0, 47, '.') == "0.00");
  CHECK(percent(47, 47, '.') == "100.00");
  CHECK(percent(0, 0, '.') == "0.00");
}

TEST_CASE("the built-in council pack has the rules of the council") {
  const RulePack* pack = in_force(built_in_packs(), kCouncilPack, "2026-05-04T08:00");
  REQUIRE(pack);
  CHECK(pack->version == 1);
  const Rule* resolution = pack->find("resolution");
  const Rule* recall = pack->find("recall");
  const Rule* procedural = pack->find("procedural");
  REQUIRE((resolution && recall && procedural));
  CHECK(resolution->threshold == Threshold{BaseKind::all_delegates, {1, 2}, true});
  CHECK(recall->threshold == Threshold{BaseKind::all_delegates, {2, 3}, false});
  CHECK(procedural->threshold == Threshold{BaseKind::present, {1, 2}, true});
  CHECK(resolution->quorum == Fraction{2, 3});
  CHECK(resolution->option_index("abstain") == 2U);
  CHECK_FALSE(resolution->option_index("proxy"));
  CHECK(pack->find("unknown") == nullptr);
  CHECK(find_pack(built_in_packs(), kCouncilPack, 1) == pack);
  CHECK(find_pack(built_in_packs(), kCouncilPack, 99) == nullptr);
}

TEST_CASE("a pack is in force from its date, and a newer version replaces it") {
  std::vector<RulePack> packs = built_in_packs();
  packs.push_back(packs.front());
  packs.back().version = 2;
  packs.back().valid_from = "2027-01-01";
  CHECK(in_force(packs, kCouncilPack, "2025-02-28") == nullptr);
  CHECK(in_force(packs, kCouncilPack, "2025-03-01")->version == 1);
  CHECK(in_force(packs, kCouncilPack, "2026-12-31")->version == 1);
  CHECK(in_force(packs, kCouncilPack, "2027-01-01")->version == 2);
  CHECK(in_force(packs, "other", "2027-01-01") == nullptr);
}

TEST_CASE("the law explains itself in both languages, for each base, passed and not passed") {
  const Rule& rule = plain_rule();
  struct Row {
    BaseKind base;
    std::uint64_t votes, whole;
    std::string_view vi, en;
  };
  for (const Row& row : {
           Row{BaseKind::all_delegates, 51, 95, "51/95 đại biểu tán thành (53,68%), cần ít nhất 48: được thông qua",
               "51 of 95 delegates in favour (53.68%), at least 48 needed: passed"},
           Row{BaseKind::all_delegates, 47, 95, "47/95 đại biểu tán thành (49,47%), cần ít nhất 48: không được thông qua",
               "47 of 95 delegates in favour (49.47%), at least 48 needed: not passed"},
           Row{BaseKind::present, 41, 80, "41/80 đại biểu có mặt tán thành (51,25%), cần ít nhất 41: được thông qua",
               "41 of 80 delegates present in favour (51.25%), at least 41 needed: passed"},
           Row{BaseKind::present, 40, 80, "40/80 đại biểu có mặt tán thành (50,00%), cần ít nhất 41: không được thông qua",
               "40 of 80 delegates present in favour (50.00%), at least 41 needed: not passed"},
           Row{BaseKind::issued, 48, 95, "48/95 phiếu phát ra tán thành (50,53%), cần ít nhất 48: được thông qua",
               "48 of 95 ballots issued in favour (50.53%), at least 48 needed: passed"},
           Row{BaseKind::issued, 0, 95, "0/95 phiếu phát ra tán thành (0,00%), cần ít nhất 48: không được thông qua",
               "0 of 95 ballots issued in favour (0.00%), at least 48 needed: not passed"},
           Row{BaseKind::collected, 46, 90, "46/90 phiếu thu về tán thành (51,11%), cần ít nhất 46: được thông qua",
               "46 of 90 ballots collected in favour (51.11%), at least 46 needed: passed"},
           Row{BaseKind::collected, 45, 90, "45/90 phiếu thu về tán thành (50,00%), cần ít nhất 46: không được thông qua",
               "45 of 90 ballots collected in favour (50.00%), at least 46 needed: not passed"},
           Row{BaseKind::valid, 44, 87, "44/87 phiếu hợp lệ tán thành (50,57%), cần ít nhất 44: được thông qua",
               "44 of 87 valid ballots in favour (50.57%), at least 44 needed: passed"},
           Row{BaseKind::valid, 43, 87, "43/87 phiếu hợp lệ tán thành (49,43%), cần ít nhất 44: không được thông qua",
               "43 of 87 valid ballots in favour (49.43%), at least 44 needed: not passed"},
       }) {
    const Bilingual said = explain(rule, row.base, measure({row.base, {1, 2}, true}, row.votes, row.whole));
    CHECK(said.vi == row.vi);
    CHECK(said.en == row.en);
  }
  const Rule& recall = *built_in_packs().front().find("recall");
  CHECK(explain(recall, BaseKind::all_delegates, measure(recall.threshold, 32, 47)).vi ==
        "32/47 đại biểu tán thành (68,09%), cần ít nhất 32: được thông qua");
  CHECK(explain(recall, BaseKind::all_delegates, measure(recall.threshold, 31, 47)).en ==
        "31 of 47 delegates in favour (65.96%), at least 32 needed: not passed");
}

TEST_CASE("a base kind keeps its token and its number") {
  for (std::uint32_t i = 1; i <= 5; ++i) {
    const auto kind = base_kind_from_number(i);
    REQUIRE(kind);
    CHECK(base_kind_from_token(token(*kind)) == kind);
  }
  CHECK_FALSE(base_kind_from_number(0));
  CHECK_FALSE(base_kind_from_number(6));
  CHECK_FALSE(base_kind_from_token("everyone"));
}

TEST_CASE("a rule pack file that breaks its form is refused with a sentence that names the place") {
  const std::string good = pack_text();
  REQUIRE(decode_rule_pack(good));
  const auto broken = [&](std::string_view from, std::string_view to) { return sentence_about(replaced(good, from, to)); };
  CHECK_THAT(sentence_about("{"), Catch::Contains("not JSON"));
  CHECK_THAT(sentence_about(std::string(70'000, ' ')), Catch::Contains("larger than 64 KiB"));
  CHECK_THAT(sentence_about(std::string(200, '[') + std::string(200, ']')), Catch::Contains("nested too deeply"));
  CHECK_THAT(sentence_about("[]"), Catch::Contains("top: an object"));
  CHECK_THAT(broken("\"version\": 1", "\"version\": 0"), Catch::Contains("version: a whole number"));
  CHECK_THAT(broken("\"version\": 1", "\"version\": 1.5"), Catch::Contains("version: a whole number"));
  CHECK_THAT(broken("\"version\": 1,", "\"version\": 1, \"version\": 2,"), Catch::Contains("stands twice"));
  CHECK_THAT(broken("\"version\": 1,", ""), Catch::Contains("\"version\" is missing"));
  CHECK_THAT(broken("\"version\"", "\"verzion\""), Catch::Contains("\"version\" is missing"));
  CHECK_THAT(broken("\"id\": \"vn.hdnd\"", "\"id\": \"vn.hdnd\", \"note\": 1"), Catch::Contains("\"note\" is unknown"));
  CHECK_THAT(broken("2025-03-01", "2025-13-01"), Catch::Contains("valid_from"));
  CHECK_THAT(broken("\"num\": 2, \"den\": 3", "\"num\": 4, \"den\": 3"), Catch::Contains("more than the whole"));
  CHECK_THAT(broken("\"num\": 1, \"den\": 2, \"strict\": true", "\"num\": 2, \"den\": 2, \"strict\": true"),
             Catch::Contains("cannot be reached"));
  CHECK_THAT(broken("\"strict\": true", "\"strict\": \"yes\""), Catch::Contains("strict: true or false"));
  CHECK_THAT(broken("\"base\": \"all_delegates\"", "\"base\": \"everyone\""), Catch::Contains("rules[0].base"));
  CHECK_THAT(broken("{votes}", "{ballots}"), Catch::Contains("{ballots} is unknown"));
  CHECK_THAT(broken("{needed}", "many"), Catch::Contains("{needed} is missing"));
  CHECK_THAT(broken("{outcome}", "{outcome"), Catch::Contains("not closed"));
  CHECK_THAT(broken("\"id\": \"against\"", "\"id\": \"for\""), Catch::Contains("stands twice"));
  CHECK_THAT(broken("\"id\": \"recall\"", "\"id\": \"resolution\""), Catch::Contains("stands twice"));
  CHECK_THAT(broken("\"id\": \"recall\"", "\"id\": \"Re call\""), Catch::Contains("other characters"));
  CHECK_THAT(broken("Hội đồng", "\\u0007"), Catch::Contains("not a text"));
  CHECK_THAT(broken("\"question\": 60", "\"question\": 0"), Catch::Contains("speaking.question"));
  CHECK_THAT(broken("\"question\": 60", "\"question\": 86401"), Catch::Contains("speaking.question"));
  CHECK_THAT(broken("\"question\": 60", "\"song\": 60"), Catch::Contains("\"song\" is unknown"));
}

TEST_CASE("one speaks as long as the pack says for what one speaks for, else as long as a speech") {
  const RulePack& pack = council_law("2026-07-08T08:00");
  CHECK(pack.speaking_limit("speech") == 300);
  CHECK(pack.speaking_limit("question") == 60);
  CHECK(pack.speaking_limit("answer") == 180);
  CHECK(pack.speaking_limit("rebuttal") == 300);
  CHECK(RulePack().speaking_limit("speech") == 0);
  // A sitting before any law that is built in.
  CHECK(council_law("1990-01-01").id == kCouncilPack);
}

TEST_CASE("every cut of a rule pack file is refused, never read in part") {
  const std::string good = pack_text();
  const std::size_t end = good.find_last_of('}');
  for (std::size_t size = 0; size <= end; size += 37) CHECK_FALSE(decode_rule_pack(std::string_view(good).substr(0, size)));
}

TEST_CASE("a rule pack file with flipped bytes is read or refused, and what is read keeps the rules") {
  const std::string good = pack_text();
  std::size_t refused = 0;
  for (std::size_t i = 0; i < 600; ++i) {
    std::string bad = good;
    bad[(i * 7919) % bad.size()] ^= static_cast<char>(1U << i % 8);
    const auto pack = decode_rule_pack(bad);
    if (!pack) {
      ++refused;
      continue;
    }
    for (const Rule& rule : pack->rules) CHECK((is_valid(rule.threshold.share) && rule.options.size() >= 2 && rule.sentences.size() == 5));
  }
  CHECK(refused > 100);
}

TEST_CASE("a rule pack file that is not there is said to be not there") {
  const auto pack = load_rule_pack("no-such-pack.json");
  REQUIRE_FALSE(pack);
  CHECK(pack.error().code == ErrorCode::not_found);
}
