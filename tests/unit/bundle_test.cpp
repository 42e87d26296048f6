// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <sys/resource.h>

#include <csignal>
#include <fstream>

#include "sync/bundle/reader.h"
#include "sync/bundle/writer.h"

using namespace kyhop;
namespace fs = std::filesystem;

namespace {

struct Folder {
  fs::path path;
  Folder() {
    std::string name = (fs::temp_directory_path() / "kyhop-bundle-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path = name;
  }
  ~Folder() { fs::remove_all(path); }
};

Bytes random_bytes(std::size_t size, std::uint64_t seed) {
  Bytes bytes(size);
  SeededRandom(seed).fill(bytes);
  return bytes;
}

// One line of text per thing carried, in order: easy to compare.
std::string line_of(const BundleRun& run) {
  return "run " + run.log.device.hex() + std::to_string(number(run.log.epoch)) + " " + std::to_string(number(run.first)) + " " +
         std::to_string(run.records) + " " + hash256("", {run.bytes}).hex();
}
std::string line_of(const BundleManifest& manifest) {
  return "manifest " + manifest.paper.hex() + " " + hash256("", {manifest.encoded}).hex();
}
std::string line_of(const BundleChunk& chunk) {
  return "chunk " + chunk.chunk.hex() + " " + hash256("", {chunk.stored}).hex();
}

struct Content final : BundleSource {
  std::vector<BundleRun> runs;
  std::vector<BundleManifest> manifests;
  std::vector<BundleChunk> chunks;
  std::size_t run = 0, manifest = 0, chunk = 0;
  std::size_t fail_at_chunk = ~std::size_t{0};

  Content(std::size_t run_count, std::size_t manifest_count, std::size_t chunk_count, std::size_t chunk_size) {
    SeededRandom random(77);
    for (std::size_t i = 0; i < run_count; ++i)
      runs.push_back({{random.id<DeviceId>(), Epoch{random.u64()}},
                      Seq{random.below(1000)},
                      static_cast<std::uint32_t>(i + 1),
                      random_bytes(50 + random.below(chunk_size), i)});
    for (std::size_t i = 0; i < manifest_count; ++i) manifests.push_back({random.id<ManifestId>(), random_bytes(60, i)});
    for (std::size_t i = 0; i < chunk_count; ++i)
      chunks.push_back({random.id<ChunkHash>(), random_bytes(1 + random.below(chunk_size), 100 + i)});
  }
  Result<std::optional<BundleRun>> next_run() override {
    if (run == runs.size()) return std::nullopt;
    return runs[run++];
  }
  Result<std::optional<BundleManifest>> next_manifest() override {
    if (manifest == manifests.size()) return std::nullopt;
    return manifests[manifest++];
  }
  Result<std::optional<BundleChunk>> next_chunk() override {
    if (chunk == fail_at_chunk) return fail(ErrorCode::io, "papers.db", "the disk does not answer");
    if (chunk == chunks.size()) return std::nullopt;
    return chunks[chunk++];
  }
  std::vector<std::string> lines() const {
    std::vector<std::string> all;
    for (const auto& one : runs) all.push_back(line_of(one));
    for (const auto& one : manifests) all.push_back(line_of(one));
    for (const auto& one : chunks) all.push_back(line_of(one));
    return all;
  }
};

struct Collected final : BundleSink {
  std::optional<BundleHeader> seen;
  std::vector<std::string> lines;
  std::size_t fail_after = ~std::size_t{0};

  Result<void> take(std::string line) {
    if (lines.size() == fail_after) return fail(ErrorCode::io, "replica", "the disk is full");
    lines.push_back(std::move(line));
    return {};
  }
  Result<void> header(const BundleHeader& header) override {
    seen = header;
    return {};
  }
  Result<void> run(const LogId& log, Seq first, std::uint32_t records, ByteView bytes) override {
    return take(line_of(BundleRun{log, first, records, to_bytes(bytes)}));
  }
  Result<void> manifest(const ManifestId& paper, ByteView encoded) override {
    return take(line_of(BundleManifest{paper, to_bytes(encoded)}));
  }
  Result<void> chunk(const ChunkHash& chunk, ByteView stored) override { return take(line_of(BundleChunk{chunk, to_bytes(stored)})); }
};

struct MemoryInput final : BundleInput {
  ByteView rest;
  std::size_t piece;
  explicit MemoryInput(ByteView bytes, std::size_t most = 20000) : rest(bytes), piece(most) {}
  Result<std::size_t> read(std::span<Byte> out) override {
    const std::size_t size = std::min({piece, out.size(), rest.size()});
    std::copy_n(rest.begin(), size, out.begin());
    rest = rest.subspan(size);
    return size;
  }
};

const CouncilId kCouncil = SeededRandom(1).id<CouncilId>();

Secret secret(std::uint64_t seed) {
  return Secret(ByteView(random_bytes(32, seed)));
}

std::vector<Secret> secrets(std::initializer_list<std::uint64_t> seeds) {
  std::vector<Secret> all;
  for (const auto seed : seeds) all.push_back(secret(seed));
  return all;
}

BundleHeader header() {
  BundleHeader header;
  header.council = kCouncil;
  header.producer = SeededRandom(2).id<DeviceId>();
  header.base = to_bytes(as_bytes("base token"));
  header.result = to_bytes(as_bytes("result token"));
  header.announced = {3, 6, 2, 4, 500};
  return header;
}

Bytes bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return to_bytes(as_bytes(text));
}

Bytes bundle_of(Content content, bool sealed) {
  const Folder folder;
  SeededRandom random(5);
  const Secret link = secret(10);
  REQUIRE(write_bundle(folder.path / "b.kyhop", header(), sealed ? &link : nullptr, content, random));
  return bytes_of(folder.path / "b.kyhop");
}

Result<BundleReport> read(ByteView bytes, BundleSink& sink, const std::vector<Secret>& known = secrets({10})) {
  MemoryInput input(bytes);
  return read_bundle(input, {kCouncil, known}, sink);
}

bool contains(const Bytes& where, ByteView what) {
  return std::search(where.begin(), where.end(), what.begin(), what.end()) != where.end();
}

// What was given is part of what was written, in its order.
bool is_part(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  std::size_t at = 0;
  for (const auto& line : part) {
    while (at < whole.size() && whole[at] != line) ++at;
    if (at++ == whole.size()) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("a bundle gives back what was put in, sealed or plain, small or of many segments") {
  for (const bool sealed : {true, false}) {
    for (const std::size_t chunks : {std::size_t{0}, std::size_t{4}, std::size_t{60}}) {
      const Content content(chunks / 2, chunks / 3, chunks, 200000);
      const Bytes bytes = bundle_of(content, sealed);
      Collected sink;
      const auto report = read(bytes, sink);
      REQUIRE(report.has_value());
      CHECK(sink.lines == content.lines());
      CHECK(report->complete);
      CHECK(report->ended);
      CHECK(report->missing_segments == 0);
      CHECK(report->form == (sealed ? BundleForm::sealed : BundleForm::plain));
      CHECK(report->counts.chunks == chunks);
      CHECK(report->counts.runs == chunks / 2);
      CHECK(report->counts.records == chunks / 2 * (chunks / 2 + 1) / 2);
      REQUIRE(sink.seen.has_value());
      CHECK(sink.seen->producer == header().producer);
      CHECK(sink.seen->base == header().base);
      CHECK(sink.seen->result == header().result);
      CHECK(sink.seen->announced == header().announced);
    }
  }
}

TEST_CASE("a sealed bundle shows neither its council, its producer nor its content, and two of them have nothing in common") {
  const Content content(3, 2, 4, 300);
  const Bytes bytes = bundle_of(content, true);
  CHECK_FALSE(contains(bytes, kCouncil.view()));
  CHECK_FALSE(contains(bytes, header().producer.view()));
  CHECK_FALSE(contains(bytes, as_bytes("token")));
  CHECK_FALSE(contains(bytes, content.chunks[0].chunk.view()));
  CHECK_FALSE(contains(bytes, content.runs[0].log.device.view()));
  const Bytes plain = bundle_of(content, false);
  CHECK(contains(plain, kCouncil.view()));
  CHECK(contains(plain, content.runs[0].bytes));

  const Folder folder;
  SeededRandom random(6);
  const Secret link = secret(10);
  Content again = content;
  REQUIRE(write_bundle(folder.path / "second", header(), &link, again, random));
  const Bytes second = bytes_of(folder.path / "second");
  CHECK_FALSE(contains(second, ByteView(bytes).subspan(12, 24)));
  CHECK_FALSE(contains(second, ByteView(bytes).subspan(36, 16)));
}

TEST_CASE("a bundle of another council is refused before anything of it is read") {
  for (const bool sealed : {true, false}) {
    const Bytes bytes = bundle_of(Content(3, 2, 4, 300), sealed);
    Collected sink;
    MemoryInput input(bytes);
    const auto strangers = secrets({11, 12});
    const auto report = read_bundle(input, {SeededRandom(9).id<CouncilId>(), strangers}, sink);
    REQUIRE_FALSE(report.has_value());
    CHECK(report.error().code == ErrorCode::integrity);
    CHECK_FALSE(sink.seen.has_value());
    CHECK(sink.lines.empty());
  }
}

TEST_CASE("a bundle sealed with an earlier link secret opens for who still has it") {
  const Bytes bytes = bundle_of(Content(3, 2, 4, 300), true);
  Collected sink;
  CHECK(read(bytes, sink, secrets({12, 11, 10})).value().complete);
  CHECK_FALSE(read(bytes, sink, {}).has_value());
}

TEST_CASE("every cut of a bundle still gives all whole segments in front of it") {
  const Content content(3, 2, 4, 300);
  const auto all = content.lines();
  for (const bool sealed : {true, false}) {
    const Bytes bytes = bundle_of(content, sealed);
    std::size_t given_before = 0;
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      Collected sink;
      const auto report = read(ByteView(bytes).first(size), sink);
      if (size < 100) {
        REQUIRE_FALSE(report.has_value());
        continue;
      }
      REQUIRE(report.has_value());
      CHECK_FALSE(report->complete);
      CHECK_FALSE(report->ended);
      REQUIRE(sink.lines.size() >= given_before);
      given_before = sink.lines.size();
      REQUIRE(std::equal(sink.lines.begin(), sink.lines.end(), all.begin()));
    }
    CHECK(given_before == all.size());  // only the footer was missing at last
  }
}

TEST_CASE("half of a large bundle gives about half of its content") {
  const Content content(0, 0, 100, 200000);
  const Bytes bytes = bundle_of(content, true);
  Collected sink;
  const auto report = read(ByteView(bytes).first(bytes.size() / 2), sink);
  REQUIRE(report.has_value());
  CHECK(report->header.has_value());
  CHECK(sink.lines.size() > 30);
  CHECK(sink.lines.size() < 60);
}

TEST_CASE("a flipped bit costs at most its segment, gives nothing wrong and is reported") {
  const Content content(3, 2, 4, 60);
  const auto all = content.lines();
  for (const bool sealed : {true, false}) {
    const Bytes bytes = bundle_of(content, sealed);
    std::size_t most_lost = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      Bytes flipped = bytes;
      flipped[at] ^= static_cast<Byte>(1 << (at % 8));
      Collected sink;
      const auto report = read(flipped, sink);
      INFO("byte " << at);
      if (!report) {
        CHECK(at < 100);
        CHECK(report.error().code == ErrorCode::integrity);
        continue;
      }
      CHECK_FALSE(report->complete);
      REQUIRE(is_part(sink.lines, all));
      if (at >= 100) most_lost = std::max(most_lost, all.size() - sink.lines.size());
    }
    CHECK(most_lost == 4);  // the chunks' segment
  }
}

TEST_CASE("flips, holes and repeats anywhere in a large bundle cost only the segments they touch") {
  const Content content(10, 10, 60, 200000);
  const auto all = content.lines();
  const Bytes bytes = bundle_of(content, true);
  SeededRandom random(4);
  for (int round = 0; round < 30; ++round) {
    Bytes damaged = bytes;
    const auto at = static_cast<std::ptrdiff_t>(100 + random.below(bytes.size() - 2100));
    const auto kind = random.below(3);
    if (kind == 0) damaged[static_cast<std::size_t>(at)] ^= 0x40;
    if (kind == 1) damaged.erase(damaged.begin() + at, damaged.begin() + at + 1 + static_cast<std::ptrdiff_t>(random.below(2000)));
    if (kind == 2) damaged.insert(damaged.begin() + at, bytes.begin() + at - 50, bytes.begin() + at + 1500);
    Collected sink;
    const auto report = read(damaged, sink);
    REQUIRE(report.has_value());
    INFO("round " << round);
    CHECK_FALSE(report->complete);
    CHECK(report->ended);
    CHECK(is_part(sink.lines, all));
    CHECK(sink.lines.size() + 25 >= all.size());
  }
}

TEST_CASE("a segment does not open in another's place") {
  Content content(0, 0, 33, 10);
  for (auto& chunk : content.chunks) chunk.stored = random_bytes(100000, chunk.stored.size());  // three segments of one size
  for (const bool sealed : {true, false}) {
    Bytes bytes = bundle_of(content, sealed);
    std::vector<std::size_t> bodies;
    std::vector<std::size_t> sizes;
    for (std::size_t at = 100; at < bytes.size(); at = bodies.back() + sizes.back()) {
      sizes.push_back(load_le<std::uint32_t>(ByteView(bytes).subspan(at + 8)));
      bodies.push_back(at + 16);
    }
    REQUIRE(sizes.size() == 5);
    REQUIRE(sizes[1] == sizes[2]);
    const auto begin = bytes.begin();
    std::swap_ranges(begin + static_cast<std::ptrdiff_t>(bodies[1]), begin + static_cast<std::ptrdiff_t>(bodies[1] + sizes[1]),
                     begin + static_cast<std::ptrdiff_t>(bodies[2]));
    Collected sink;
    const auto report = read(bytes, sink);
    REQUIRE(report.has_value());
    CHECK(report->missing_segments == 2);
    CHECK(sink.lines.size() == 11);
  }
}

TEST_CASE("bytes after the end, and the end of another bundle, are noticed") {
  const Content content(3, 2, 4, 300);
  Bytes bytes = bundle_of(content, true);
  Bytes longer = bytes;
  longer.push_back(0);
  Collected sink;
  CHECK_FALSE(read(longer, sink).value().complete);
  // A segment from another bundle of the same council and place.
  Bytes other;
  {
    const Folder folder;
    SeededRandom random(6);
    const Secret link = secret(10);
    Content again = content;
    REQUIRE(write_bundle(folder.path / "other", header(), &link, again, random));
    other = bytes_of(folder.path / "other");
  }
  REQUIRE(other.size() == bytes.size());
  const std::size_t middle = bytes.size() / 2;
  std::copy(other.begin() + static_cast<std::ptrdiff_t>(middle), other.end(), bytes.begin() + static_cast<std::ptrdiff_t>(middle));
  Collected mixed;
  const auto report = read(bytes, mixed);
  REQUIRE(report.has_value());
  CHECK_FALSE(report->ended);
  CHECK(is_part(mixed.lines, content.lines()));
}

TEST_CASE("what is no bundle, and what is not there, is said") {
  Collected sink;
  const auto text = read(
      as_bytes("%PDF-1.7 this is a paper, not a bundle, and it is longer than one hundred bytes so that only its start tells. ..."), sink);
  REQUIRE_FALSE(text.has_value());
  CHECK(text.error().code == ErrorCode::integrity);
  const Folder folder;
  const auto absent = inspect_bundle(folder.path / "none", {kCouncil, {}});
  REQUIRE_FALSE(absent.has_value());
  CHECK(absent.error().code == ErrorCode::not_found);
  CHECK_FALSE(inspect_bundle(folder.path, {kCouncil, {}}).has_value());
  Bytes newer = bundle_of(Content(1, 0, 0, 10), true);
  newer[8] = 9;
  const auto unknown = read(newer, sink);
  REQUIRE_FALSE(unknown.has_value());
  CHECK(unknown.error().why.find("format 9") != std::string::npos);
}

TEST_CASE("without a key a bundle tells its form only, and a plain one its council") {
  const Folder folder;
  SeededRandom random(6);
  Content first(1, 0, 0, 10), second(1, 0, 0, 10);
  const Secret link = secret(10);
  REQUIRE(write_bundle(folder.path / "sealed", header(), &link, first, random));
  REQUIRE(write_bundle(folder.path / "plain", header(), nullptr, second, random));
  CHECK_FALSE(look_at_bundle(folder.path / "sealed").value().council.has_value());
  CHECK(look_at_bundle(folder.path / "plain").value().council == kCouncil);
  CHECK(inspect_bundle(folder.path / "plain", {}).value().complete);
}

TEST_CASE("an export that fails leaves the former file and nothing else") {
  const Folder folder;
  SeededRandom random(6);
  const fs::path path = folder.path / "b.kyhop";
  Content good(2, 1, 3, 100);
  REQUIRE(write_bundle(path, header(), nullptr, good, random));
  const Bytes before = bytes_of(path);

  Content failing(2, 1, 3, 100);
  failing.fail_at_chunk = 2;
  const auto broken = write_bundle(path, header(), nullptr, failing, random);
  REQUIRE_FALSE(broken.has_value());
  CHECK(broken.error().what == "papers.db");

  // The kernel refuses to let the file grow, as on a full stick.
  struct rlimit former {};
  REQUIRE(getrlimit(RLIMIT_FSIZE, &former) == 0);
  const struct rlimit tiny {
    4096, former.rlim_max
  };
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  REQUIRE(setrlimit(RLIMIT_FSIZE, &tiny) == 0);
  Content large(0, 0, 10, 100000);
  const auto full = write_bundle(path, header(), nullptr, large, random);
  REQUIRE(setrlimit(RLIMIT_FSIZE, &former) == 0);
  std::signal(SIGXFSZ, handler);
  REQUIRE_FALSE(full.has_value());
  CHECK(full.error().code == ErrorCode::io);

  CHECK(bytes_of(path) == before);
  CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
  CHECK((fs::status(path).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK_FALSE(write_bundle(folder.path / "no" / "such", header(), nullptr, good, random).has_value());
}

TEST_CASE("an import that fails stops at once and says why") {
  const Bytes bytes = bundle_of(Content(3, 2, 4, 300), true);
  Collected sink;
  sink.fail_after = 4;
  const auto report = read(bytes, sink);
  REQUIRE_FALSE(report.has_value());
  CHECK(report.error().why == "the disk is full");
  CHECK(sink.lines.size() == 4);
}
