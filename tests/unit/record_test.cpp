// SPDX-License-Identifier: AGPL-3.0-or-later
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdio>

#include "sync/record/body.h"
#include "sync/record/chain.h"
#include "sync/trust/trust.pb.h"

using namespace kyhop;

namespace {

SigningKey key_of(std::uint64_t seed) {
  SeededRandom random(seed);
  return SigningKey::generate(random);
}

CouncilId council() {
  return CouncilId::prefix_of(hash256("council", {}).view());
}
RecordHash hash_of(std::uint64_t i) {
  Bytes bytes;
  append_le(bytes, i);
  return *RecordHash::from(hash256("record", {bytes}).view());
}

RecordHeader header_at(const SigningKey& key, std::uint64_t seq, const RecordHash& prev) {
  RecordHeader header;
  header.kind = 0x1300;
  header.council = council();
  header.log = {key.id, Epoch{77}};
  header.seq = Seq{seq};
  header.prev = prev;
  header.hlc = Hlc::at(1'750'000'000'000);
  return header;
}

Record record_at(const SigningKey& key, std::uint64_t seq, const RecordHash& prev, const std::string& text = "x") {
  return Record::sign(header_at(key, seq, prev), to_bytes(as_bytes(text)), key);
}

std::vector<Record> run_of(const SigningKey& key, std::size_t count) {
  std::vector<Record> run;
  for (std::size_t i = 0; i < count; ++i) run.push_back(record_at(key, i, i == 0 ? RecordHash{} : run.back().hash()));
  return run;
}

}  // namespace

TEST_CASE("the header lies at the offsets of docs/formats/record.md") {
  const SigningKey key = key_of(1);
  RecordHeader header = header_at(key, 0, hash_of(3));
  header.kind = 0x1234;
  header.flags = kFlagSealed;
  header.continues = Continuation{Epoch{0xa1a2a3a4a5a6a7a8}, Seq{9}};
  header.deps = {hash_of(1), hash_of(2)};
  header.auth_heads = {hash_of(4)};
  const Record record = Record::sign(header, Bytes(5, 1), key);
  const ByteView bytes = record.header_bytes();
  REQUIRE(bytes.size() == 148 + 3 * 32 + 16);
  CHECK(bytes[0] == 1);
  CHECK(bytes[1] == 1);
  CHECK(load_le<std::uint16_t>(bytes.subspan(2)) == 0x1234);
  CHECK(load_le<std::uint16_t>(bytes.subspan(4)) == (kFlagSealed | kFlagContinues));
  CHECK(bytes[6] == 2);
  CHECK(bytes[7] == 1);
  CHECK(CouncilId::from(bytes.subspan(8, 16)) == council());
  CHECK(DeviceId::from(bytes.subspan(24, 32)) == key.id);
  CHECK(load_le<std::uint64_t>(bytes.subspan(56)) == 77);
  CHECK(load_le<std::uint64_t>(bytes.subspan(64)) == 0);
  CHECK(RecordHash::from(bytes.subspan(72, 32)) == hash_of(3));
  CHECK(load_le<std::uint64_t>(bytes.subspan(104)) == header.hlc.value);
  CHECK(load_le<std::uint32_t>(bytes.subspan(112)) == 5);
  CHECK(Hash256::from(bytes.subspan(116, 32)) == body_hash(Bytes(5, 1)));
  CHECK(RecordHash::from(bytes.subspan(148, 32)) == std::min(hash_of(1), hash_of(2)));
  CHECK(RecordHash::from(bytes.subspan(212, 32)) == hash_of(4));
  CHECK(load_le<std::uint64_t>(bytes.subspan(244)) == 0xa1a2a3a4a5a6a7a8);
  CHECK(load_le<std::uint64_t>(bytes.subspan(252)) == 9);
}

TEST_CASE("headers of another format, suite, size or order are refused") {
  const SigningKey key = key_of(1);
  RecordHeader header = header_at(key, 4, hash_of(9));
  header.deps = {hash_of(1), hash_of(2)};
  header.auth_heads = {hash_of(1), hash_of(2)};
  const Bytes good = Record::sign(header, {}, key).header_bytes();
  REQUIRE(decode_header(good));
  const auto refused = [&good](std::size_t at, Byte value) {
    Bytes bytes = good;
    bytes[at] = value;
    return !decode_header(bytes);
  };
  CHECK(refused(0, 2));
  CHECK(refused(1, 0));
  CHECK(refused(1, 2));
  CHECK(refused(6, 3));
  CHECK(refused(6, kMaxDeps + 1));
  CHECK(refused(7, kMaxAuthHeads + 1));
  CHECK(refused(71, 0x80));  // seq beyond 2^62
  CHECK(refused(4, kFlagContinues));
  CHECK(refused(114, 1));  // body of 64 KiB in a small kind
  Bytes cut = good;
  cut.pop_back();
  CHECK_FALSE(decode_header(cut));
  Bytes longer = good;
  longer.push_back(0);
  CHECK_FALSE(decode_header(longer));
  for (const std::size_t list : {std::size_t{148}, std::size_t{212}}) {
    Bytes swapped = good;
    std::swap_ranges(swapped.begin() + static_cast<std::ptrdiff_t>(list), swapped.begin() + static_cast<std::ptrdiff_t>(list) + 32,
                     swapped.begin() + static_cast<std::ptrdiff_t>(list) + 32);
    CHECK_FALSE(decode_header(swapped));
    Bytes doubled = good;
    std::copy_n(doubled.begin() + static_cast<std::ptrdiff_t>(list), 32, doubled.begin() + static_cast<std::ptrdiff_t>(list) + 32);
    CHECK_FALSE(decode_header(doubled));
  }
}

TEST_CASE("a first record names none before it unless it continues an epoch, and only a first record continues one") {
  const SigningKey key = key_of(1);
  CHECK_FALSE(decode_header(encode(header_at(key, 0, hash_of(1)))));
  RecordHeader continuing = header_at(key, 1, hash_of(1));
  continuing.flags = kFlagContinues;
  continuing.continues = Continuation{};
  CHECK_FALSE(decode_header(encode(continuing)));
  continuing.seq = Seq{0};
  CHECK(decode_header(encode(continuing)));
}

TEST_CASE("only the large kinds may have large bodies") {
  RecordHeader header = header_at(key_of(1), 0, {});
  for (const auto& [kind, limit] : {std::pair<Kind, std::uint32_t>{0x1300, 8192}, {0x1fff, 8192}, {0x2000, 65536}, {0, 65536}}) {
    header.kind = kind;
    header.body_size = limit;
    CHECK(decode_header(encode(header)));
    header.body_size = limit + 1;
    CHECK_FALSE(decode_header(encode(header)));
  }
}

TEST_CASE("a body that is not the signed one is refused, an erased one is not") {
  const Record record = record_at(key_of(1), 0, {}, "thật");
  CHECK(Record::from_parts(record.header_bytes(), std::nullopt, record.signature()));
  CHECK_FALSE(Record::from_parts(record.header_bytes(), to_bytes(as_bytes("giả!")), record.signature()));
  CHECK_FALSE(Record::from_parts(record.header_bytes(), Bytes{}, record.signature()));
  Bytes wire;
  append_wire(wire, record);
  for (std::size_t size = 0; size < wire.size(); ++size) {
    ByteReader reader(ByteView(wire).first(size));
    CHECK_FALSE(take_wire(reader));
  }
  wire[record.header_bytes().size()] = 2;  // neither here nor erased
  ByteReader reader(wire);
  CHECK_FALSE(take_wire(reader));
}

TEST_CASE("the signature covers council and header") {
  const Record record = record_at(key_of(1), 0, {});
  CHECK(record.signature_valid());
  RecordHeader header = record.header();
  header.council = CouncilId{};
  const auto moved = Record::from_parts(encode(header), record.body(), record.signature());
  REQUIRE(moved);
  CHECK_FALSE(moved->signature_valid());
}

TEST_CASE("bodies with doubled, disordered or padded fields are refused; unknown fields after the known ones survive") {
  pb::PersonAdd person;
  person.set_name("An");
  person.set_title("Ông");
  const Bytes good = encode_body(person);
  const auto reads = [](const Bytes& bytes) {
    pb::PersonAdd body;
    return decode_body(body, bytes).has_value();
  };
  REQUIRE(reads(good));
  CHECK_FALSE(reads(Bytes{0x0a, 1, 'A', 0x0a, 1, 'B'}));
  CHECK_FALSE(reads(Bytes{0x22, 1, 'T', 0x0a, 1, 'A'}));
  CHECK_FALSE(reads(Bytes{0x0a, 0x81, 0x00, 'A'}));  // a length in more bytes than it needs
  CHECK_FALSE(reads(Bytes{0x0a, 0}));                // the default written out
  CHECK_FALSE(reads(Bytes{0x10, 1}));                // a repeated number that is not packed
  CHECK_FALSE(reads(Bytes{0x0a, 5, 'A'}));
  Bytes later = good;
  append(later, Bytes{0x7a, 1, '!'});
  CHECK(reads(later));
}

TEST_CASE("bytes of a peer that are no UTF-8 are refused and write nothing to our stderr") {
  std::FILE* file = std::tmpfile();
  REQUIRE(file != nullptr);
  const int before = ::dup(STDERR_FILENO);
  REQUIRE(::dup2(::fileno(file), STDERR_FILENO) >= 0);
  pb::PersonAdd body;
  const bool read = decode_body(body, Bytes{0x0a, 2, 0xff, 0xfe}).has_value();
  pb::PersonAdd hostile;
  hostile.set_name("\xff\xfe");
  encode_body(hostile);
  std::fflush(stderr);
  ::dup2(before, STDERR_FILENO);
  ::close(before);
  CHECK_FALSE(read);
  CHECK(::lseek(::fileno(file), 0, SEEK_END) == 0);
  std::fclose(file);
}

TEST_CASE("a run is held by its last signature") {
  const SigningKey key = key_of(1);
  const auto run = run_of(key, 5);
  CHECK(verify_run(run, council(), {}));
  CHECK(verify_run(std::span(run).subspan(2), council(), {Seq{2}, run[1].hash()}));
  CHECK(verify_run({}, council(), {}));

  auto wrong_inner = run;
  wrong_inner[1] = *Record::from_parts(run[1].header_bytes(), run[1].body(), Signature{});
  CHECK(verify_run(wrong_inner, council(), {}));
  auto wrong_last = run;
  wrong_last[4] = *Record::from_parts(run[4].header_bytes(), run[4].body(), run[3].signature());
  CHECK_FALSE(verify_run(wrong_last, council(), {}));
}

TEST_CASE("runs with gaps, of another council, of mixed logs or on another past are refused") {
  const SigningKey key = key_of(1);
  const auto run = run_of(key, 5);
  auto gap = run;
  gap.erase(gap.begin() + 2);
  CHECK_FALSE(verify_run(gap, council(), {}));
  CHECK_FALSE(verify_run(std::span(run).subspan(1), council(), {}));
  CHECK_FALSE(verify_run(run, CouncilId{}, {}));
  CHECK_FALSE(verify_run(std::span(run).subspan(2), council(), {Seq{2}, hash_of(1)}));
  auto mixed = run;
  mixed.push_back(record_at(key_of(2), 5, run.back().hash()));
  CHECK_FALSE(verify_run(mixed, council(), {}));
  auto unlinked = run;
  unlinked.push_back(record_at(key, 5, run[3].hash()));
  CHECK_FALSE(verify_run(unlinked, council(), {}));
}

TEST_CASE("a fork proof is two signed records in one place, whoever shows them first") {
  const SigningKey key = key_of(1);
  const auto run = run_of(key, 3);
  const Record other = record_at(key, 2, run[1].hash(), "khác");
  const ForkProof proof = make_fork_proof(run[2], other);
  CHECK(encode(proof) == encode(make_fork_proof(other, run[2])));
  const auto freeze = check(proof, council());
  REQUIRE(freeze);
  CHECK(freeze->last == Seq{1});
  CHECK(freeze->head == run[1].hash());
  const auto decoded = decode_fork_proof(encode(proof));
  REQUIRE(decoded);
  CHECK(check(*decoded, council()));

  const auto at_first = check(make_fork_proof(run[0], record_at(key, 0, {}, "khác")), council());
  REQUIRE(at_first);
  CHECK_FALSE(at_first->last);
  CHECK_FALSE(check(proof, CouncilId{}));
  CHECK_FALSE(check(make_fork_proof(run[2], run[2]), council()));
  CHECK_FALSE(check(make_fork_proof(run[1], run[2]), council()));
  CHECK_FALSE(check(make_fork_proof(run[2], record_at(key, 2, hash_of(8), "khác")), council()));  // they parted earlier
  CHECK_FALSE(check(make_fork_proof(run[2], record_at(key_of(2), 2, run[1].hash())), council()));
  ForkProof unsigned_half = proof;
  unsigned_half.second_signature = unsigned_half.first_signature;
  CHECK_FALSE(check(unsigned_half, council()));
  Bytes longer = encode(proof);
  longer.push_back(0);
  CHECK_FALSE(decode_fork_proof(longer));
}

TEST_CASE("own time never falls and is not before the wall clock") {
  CHECK(tick(Hlc{}, 1000) == Hlc::at(1000));
  CHECK(tick(Hlc::at(1000), 1000) == Hlc::at(1000, 1));
  CHECK(tick(Hlc::at(5000, 3), 1000) == Hlc::at(5000, 4));
  CHECK(tick(Hlc::at(1000, 0xffff), 1000) == Hlc::at(1001));
}

TEST_CASE("a remote time that is equal or ahead carries ours beyond it, but never two minutes beyond the wall clock") {
  const std::uint64_t wall = 1'000'000;
  CHECK(receive(Hlc::at(wall, 2), Hlc::at(wall, 2), wall) == Hlc::at(wall, 3));
  CHECK(receive(Hlc::at(wall), Hlc::at(wall + 500, 7), wall) == Hlc::at(wall + 500, 8));
  CHECK(receive(Hlc::at(wall + 900), Hlc::at(wall), wall) == Hlc::at(wall + 900, 1));
  const Hlc capped = receive(Hlc::at(wall), Hlc::at(wall * 100), wall);
  CHECK(capped == Hlc{Hlc::at(wall + kMaxClockAdvanceMs).value + 1});
  // Many of them do not carry it on.
  Hlc time = capped;
  for (int i = 0; i < 100; ++i) time = receive(time, Hlc::at(wall * 100), wall);
  CHECK(time.milliseconds() == wall + kMaxClockAdvanceMs);
}
