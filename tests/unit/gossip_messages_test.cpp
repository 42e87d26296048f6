// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/sim/council.h"

using namespace kyhop;
using namespace kyhop::sim;

namespace {

LogId some_log(Byte first) {
  std::array<Byte, 32> bytes{};
  bytes[0] = first;
  return {DeviceId(bytes), Epoch{first}};
}

/// Every shorter text, and one with a byte too many, is refused.
template <typename Decode>
void check_strict(const Bytes& whole, Decode decode) {
  REQUIRE(decode(whole));
  for (std::size_t size = 0; size < whole.size(); ++size) CHECK_FALSE(decode(ByteView(whole).first(size)));
  Bytes longer = whole;
  longer.push_back(0);
  CHECK_FALSE(decode(longer));
}

}  // namespace

TEST_CASE("Every message comes back as it was sent, and nothing shorter or longer is accepted") {
  DigestMessage digest;
  digest.authors[3].data()[0] = 7;
  digest.heads[15].data()[15] = 9;
  CHECK(*decode_digest(encode(digest)) == digest);
  CHECK(encode(digest).size() == 384);
  check_strict(encode(digest), decode_digest);

  FrontierMessage frontier;
  frontier.ask = true;
  frontier.buckets.push_back({2, {}, {}, false, {{Seq{5}, std::nullopt}, {Seq{70000}, Seq{70001}}}, {}});
  frontier.buckets.push_back(
      {9, {}, {}, true, {}, {{some_log(1), {Seq{0}, Seq{0}}, true, {}}, {some_log(2), {Seq{8}, std::nullopt}, false, {}}}});
  CHECK(*decode_frontier(encode(frontier)) == frontier);
  check_strict(encode(frontier), decode_frontier);

  const NeedMessage need{
      300, {{4, {}, {{0, Seq{1}, Seq{2}}, {7, Seq{0}, Seq{9}}}}}, {{some_log(1), Seq{0}, Seq{1}}, {some_log(9), Seq{100}, Seq{100000}}}};
  CHECK(*decode_need(encode(need)) == need);
  check_strict(encode(need), decode_need);

  check_strict(encode(TotalsMessage{1, {2, 300}}), decode_totals);
  check_strict(encode(BusyMessage{1, kMaxBusyMs}), decode_busy);
  check_strict(encode(DoneMessage{true, {}}), decode_done);

  const SearchMessage search{some_log(3), Seq{10}, Seq{12}, {HeadTag{}, HeadTag{}}};
  CHECK(*decode_search(encode(search)) == search);
  check_strict(encode(search), decode_search);

  Authors authors(1, 1);
  authors.write_many(0, 3);
  const Bytes run = encode_run(77, authors.written(0));
  CHECK(decode_run(run)->id == 77);
  CHECK(decode_run(run)->records.back().hash() == authors.written(0).back().hash());
  check_strict(run, decode_run);
  const Record* pushed = &authors.written(0)[1];
  check_strict(encode_push(std::span(&pushed, 1)), decode_push);
}

TEST_CASE("Messages beyond the limits are refused") {
  NeedMessage need{1, {}, std::vector<LogRange>(kMaxLogs, {some_log(1), Seq{0}, Seq{1}})};
  CHECK(decode_need(encode(need)));
  need.ranges.push_back(need.ranges.back());
  CHECK_FALSE(decode_need(encode(need)));
  need.ranges.pop_back();
  need.buckets.push_back({3, {}, {{0, Seq{0}, Seq{1}}}});
  CHECK_FALSE(decode_need(encode(need)));
  CHECK_FALSE(decode_need(encode(NeedMessage{1, {{3, {}, {}}}, {}})));
  CHECK_FALSE(decode_need(encode(NeedMessage{1, {}, {}})));
  CHECK_FALSE(decode_need(encode(NeedMessage{1, {}, {{some_log(1), Seq{4}, Seq{4}}}})));
  CHECK_FALSE(decode_need(encode(NeedMessage{1, {}, {{some_log(1), Seq{std::uint64_t{1} << 57}, Seq{(std::uint64_t{1} << 57) + 1}}}})));

  FrontierMessage frontier;
  frontier.buckets.push_back({0, {}, {}, false, std::vector<FrontierMessage::Length>(1025), {}});
  frontier.buckets.push_back({1, {}, {}, false, std::vector<FrontierMessage::Length>(1023), {}});
  CHECK(decode_frontier(encode(frontier)));
  frontier.buckets.back().lengths.emplace_back();
  CHECK_FALSE(decode_frontier(encode(frontier)));

  FrontierMessage unsorted;
  unsorted.buckets.push_back({0, {}, {}, true, {}, {{some_log(2), {}, false, {}}, {some_log(1), {}, false, {}}}});
  CHECK_FALSE(decode_frontier(encode(unsorted)));
  FrontierMessage beyond;
  beyond.buckets.push_back({0, {}, {}, false, {{Seq{9}, Seq{8}}}, {}});
  CHECK_FALSE(decode_frontier(encode(beyond)));

  CHECK_FALSE(decode_busy(encode(BusyMessage{1, kMaxBusyMs + 1})));
  CHECK_FALSE(decode_search(encode(SearchMessage{some_log(1), Seq{5}, Seq{4}, {}})));
  CHECK_FALSE(decode_search(encode(SearchMessage{some_log(1), Seq{0}, Seq{4}, {HeadTag{}}})));

  Authors authors(1, 1);
  authors.write(0, kSaying, {});
  const std::vector<Record> many(kMaxRunRecords + 1, authors.written(0)[0]);
  CHECK(decode_run(encode_run(1, std::span(many).first(kMaxRunRecords))));
  CHECK_FALSE(decode_run(encode_run(1, many)));

  // A record far beyond any log: whoever believed it would ask for more than a need can name.
  RecordHeader far_header = many[0].header();
  far_header.prev = many[0].hash();
  for (const bool possible : {true, false}) {
    far_header.seq = Seq{(std::uint64_t{1} << 56) - (possible ? 1 : 0)};
    const Record far = *Record::from_parts(encode(far_header), *many[0].body(), many[0].signature());
    const Record* pushed = &far;
    CHECK(decode_run(encode_run(1, std::span(&far, 1))).has_value() == possible);
    CHECK(decode_push(encode_push(std::span(&pushed, 1))).has_value() == possible);
  }
}

TEST_CASE("The places of a search start at the lower end, rise, and stay inside") {
  CHECK(search_places(Seq{7}, Seq{7}).empty());
  for (const std::uint64_t width : {1ULL, 2ULL, 31ULL, 32ULL, 33ULL, 1000ULL, 1ULL << 55}) {
    const auto places = search_places(Seq{5}, Seq{5 + width});
    CHECK(places.size() == std::min<std::uint64_t>(width, kMaxSearchTags));
    CHECK(places.front() == Seq{5});
    CHECK(places.back() < Seq{5 + width});
    for (std::size_t i = 1; i < places.size(); ++i) CHECK(places[i - 1] < places[i]);
  }
}
