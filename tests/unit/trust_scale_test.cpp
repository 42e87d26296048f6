// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>
#include <cstdio>
#include <ctime>

#include "sync/record/body.h"
#include "sync/trust/authority.h"
#include "sync/trust/trust.pb.h"

// A roster grows without growing slower: processor time of this process, one part of a run beside another.

using namespace kyhop;

namespace {

constexpr std::size_t kBlock = 1000;
constexpr std::size_t kBlocks = 10;

std::string raw(ByteView bytes) {
  return std::string(as_text(bytes));
}

/// The log of a clerk who adds so many persons, signed beforehand.
std::vector<Record> roster(const Genesis& genesis, const SigningKey& root, Random& random, std::size_t persons) {
  const SigningKey key = SigningKey::generate(random);
  pb::ClerkAct act;
  act.set_name("Văn thư");
  act.mutable_keys()->set_device(raw(key.id.view()));
  act.mutable_keys()->set_seal_key(raw(SealPair::generate(random).id.view()));
  act.mutable_keys()->set_label("máy");
  act.mutable_keys()->set_first_epoch(1);
  const Bytes bytes = encode_body(act);
  pb::ClerkAppointment appointment;
  appointment.set_act(raw(bytes));
  appointment.add_roots()->set_signature(raw(root.sign(genesis.root_signing_bytes(bytes)).view()));
  std::vector<Record> records;
  for (std::size_t i = 0; i <= persons; ++i) {
    RecordHeader header;
    header.kind = i == 0 ? kind::clerk_appointment : kind::person_add;
    header.council = genesis.council;
    header.log = {key.id, Epoch{1}};
    header.seq = Seq{i};
    if (i > 0) {
      header.prev = records.back().hash();
      header.auth_heads = {records.back().hash()};
    }
    pb::PersonAdd body;
    body.set_name("Đại biểu " + std::to_string(i));
    body.add_roles(5);
    records.push_back(Record::sign(std::move(header), i == 0 ? encode_body(appointment) : encode_body(body), key));
  }
  return records;
}

}  // namespace

TEST_CASE("the ten thousandth member costs about as much as the first ones") {
  SeededRandom random(3);
  const SigningKey root = SigningKey::generate(random);
  const Genesis genesis = Genesis::create("HĐND", {&root}, Hlc::at(1), random);
  const auto records = roster(genesis, root, random, kBlock * kBlocks);
  AuthoritySet set(genesis);
  REQUIRE(set.add(records.front()));
  std::vector<double> seconds;
  for (std::size_t block = 0; block < kBlocks; ++block) {
    const std::clock_t began = std::clock();
    for (std::size_t i = 1 + block * kBlock; i <= (block + 1) * kBlock; ++i) {
      REQUIRE(set.add(records[i]));
      REQUIRE(set.now()->persons.size() == i + 1);
    }
    seconds.push_back(static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC);
  }
  const double first = seconds[0] + seconds[1], last = seconds[kBlocks - 2] + seconds[kBlocks - 1];
  std::printf("{\"entries\": %zu, \"first_2000_seconds\": %.4f, \"last_2000_seconds\": %.4f, \"ratio\": %.2f}\n", kBlock * kBlocks, first,
              last, last / first);
  CHECK(last < 4 * first);  // copying everything an entry makes it nine times
}
