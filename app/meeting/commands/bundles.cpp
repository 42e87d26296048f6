// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/bundles.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/meeting/commands/council.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/views/papers.h"
#include "sync/node/paper_store.h"
#include "sync/record/record.h"

namespace kyhop {

namespace {

constexpr std::size_t kRunBytes = 512 * 1024;
constexpr std::size_t kRunRecords = 1000;

using Ends = std::map<LogId, Seq>;

Result<Ends> read_token(ByteView token) {
  Ends ends;
  ByteReader reader(token);
  while (!reader.rest().empty() && reader.ok()) {
    const auto device = DeviceId::from(reader.take(DeviceId::size));
    const Epoch epoch{reader.take_le<std::uint64_t>()};
    const auto next = take_varint(reader);
    if (!device || !next) return fail(ErrorCode::usage, "frontier token", "it is damaged", "copy the whole token, or name a bundle");
    ends[{*device, epoch}] = Seq{*next};
  }
  return ends;
}

// Counts what went by and asks whether to go on.
class Gauge {
 public:
  Gauge(BundleProgress progress, std::uint64_t whole) : progress_(std::move(progress)), whole_(whole) {}
  void expect(std::uint64_t bytes) { whole_ += bytes; }
  Result<void> pass(std::size_t bytes) {
    done_ += bytes;
    if (!progress_ || progress_(std::min(done_, whole_), whole_)) return {};
    return refuse("stopped", "bundle", "it was stopped before it was done", "start again when you are ready");
  }

 private:
  BundleProgress progress_;
  std::uint64_t whole_;
  std::uint64_t done_ = 0;
};

class OfficeSource final : public BundleSource {
 public:
  OfficeSource(Office& office, ChunkStore& papers, Ends since, const BundleProgress& progress)
      : office_(office), papers_(papers), since_(std::move(since)), gauge_(progress, kRunBytes) {}

  Result<void> prepare(bool with_papers) {
    KYHOP_ASSIGN(frontier_, office_.replica().records().frontier());
    // The authority's log first, so that whoever imports in order knows every author.
    const auto writer = office_.ledger().authority().writer();
    std::stable_sort(frontier_.begin(), frontier_.end(),
                     [&](const LogHead& a, const LogHead& b) { return (a.log.device == writer) > (b.log.device == writer); });
    if (!frontier_.empty()) at_ = begin_of(frontier_.front().log);
    if (!with_papers) return {};
    KYHOP_ASSIGN(const auto list, revisions(office_.ledger()));
    std::set<ChunkHash> seen;
    for (const RevisionView& revision : list) {
      if (revision.state != PaperState::published) continue;
      KYHOP_ASSIGN(auto manifest, load_manifest(papers_, revision.manifest));
      if (!manifest) continue;
      for (const Manifest::Entry& entry : manifest->entries)
        if (seen.insert(entry.chunk).second) chunks_.push_back(entry.chunk);
      gauge_.expect(revision.bytes);
      manifests_.push_back({revision.manifest, manifest->encode()});
    }
    return {};
  }

  Result<std::optional<BundleRun>> next_run() override {
    while (log_ < frontier_.size()) {
      const LogHead& head = frontier_[log_];
      KYHOP_ASSIGN(const auto records, office_.ledger().read_run(head.log, at_, kRunRecords, kRunBytes));
      if (records.empty()) {
        if (++log_ < frontier_.size()) at_ = begin_of(frontier_[log_].log);
        continue;
      }
      BundleRun run{head.log, at_, static_cast<std::uint32_t>(records.size()), {}};
      for (const Record& record : records) append_wire(run.bytes, record);
      at_ = Seq{number(at_) + records.size()};
      KYHOP_TRY(gauge_.pass(run.bytes.size()));
      return std::optional(std::move(run));
    }
    return std::optional<BundleRun>{};
  }
  Result<std::optional<BundleManifest>> next_manifest() override {
    if (manifest_ == manifests_.size()) return std::optional<BundleManifest>{};
    return std::optional(manifests_[manifest_++]);
  }
  Result<std::optional<BundleChunk>> next_chunk() override {
    while (chunk_ < chunks_.size()) {
      const ChunkHash hash = chunks_[chunk_++];
      KYHOP_ASSIGN(auto bytes, papers_.get(hash));
      if (!bytes) continue;
      KYHOP_TRY(gauge_.pass(bytes->size()));
      return std::optional(BundleChunk{hash, std::move(*bytes)});
    }
    return std::optional<BundleChunk>{};
  }

 private:
  Seq begin_of(const LogId& log) const {
    const auto found = since_.find(log);
    return found == since_.end() ? Seq{0} : found->second;
  }

  Office& office_;
  ChunkStore& papers_;
  Ends since_;
  Gauge gauge_;
  std::vector<LogHead> frontier_;
  std::size_t log_ = 0;
  Seq at_{};
  std::vector<BundleManifest> manifests_;
  std::size_t manifest_ = 0;
  std::vector<ChunkHash> chunks_;
  std::size_t chunk_ = 0;
};

class OfficeSink final : public BundleSink {
 public:
  OfficeSink(Office& office, ChunkStore& papers, const BundleProgress& progress, std::uint64_t file_bytes)
      : office_(office), papers_(papers), gauge_(progress, file_bytes) {}

  BundleImported imported;

  Result<void> header(const BundleHeader&) override { return {}; }

  Result<void> run(const LogId& log, Seq first, std::uint32_t records, ByteView bytes) override {
    KYHOP_TRY(gauge_.pass(bytes.size()));
    KYHOP_ASSIGN(const bool stored, offer(bytes));
    if (stored) return take_staged();
    KYHOP_ASSIGN(const auto staged, office_.replica().staged().stage({log, first, records, to_bytes(bytes)}));
    if (staged == StagedRuns::Staged::quota_full)
      return fail(ErrorCode::io, "bundle", "too many records wait for an earlier bundle already", "import the earlier bundle first");
    return {};
  }

  Result<void> manifest(const ManifestId& paper, ByteView encoded) override {
    if (!Manifest::decode(encoded, paper)) {
      ++imported.refused;
      return {};
    }
    return store_manifest(papers_, paper, encoded);
  }

  Result<void> chunk(const ChunkHash& hash, ByteView stored) override {
    KYHOP_TRY(gauge_.pass(stored.size()));
    KYHOP_ASSIGN(const bool known, papers_.has(hash));
    if (known) return {};
    const auto chunk = SoundChunk::check(hash, to_bytes(stored));
    if (!chunk) {
      ++imported.refused;
      return {};
    }
    KYHOP_TRY(papers_.put(*chunk));
    ++imported.chunks;
    return {};
  }

  /// What waited may fit now: logs whose author became known, or whose gap was filled.
  Result<void> take_staged() {
    for (bool again = true; again;) {
      again = false;
      KYHOP_ASSIGN(const auto logs, office_.replica().staged().logs());
      for (const LogId& log : logs) {
        KYHOP_ASSIGN(const LogHead head, office_.replica().records().head(log));
        KYHOP_ASSIGN(const auto runs, office_.replica().staged().take(log, head.next));
        for (const StagedRun& run : runs) {
          KYHOP_ASSIGN(const bool stored, offer(run.bytes));
          again = again || stored;
          if (!stored) KYHOP_TRY(office_.replica().staged().stage(run));
        }
      }
    }
    return {};
  }

 private:
  // False: an earlier part or the author's certificate is missing.
  Result<bool> offer(ByteView bytes) {
    std::vector<Record> run;
    ByteReader reader(bytes);
    while (!reader.rest().empty()) {
      auto record = take_wire(reader);
      if (!record) {
        ++imported.refused;
        return true;
      }
      run.push_back(std::move(*record));
    }
    if (run.empty()) return true;
    KYHOP_ASSIGN(const Received received, office_.ledger().receive(run));
    imported.records += received.stored;
    switch (received.outcome) {
      case Received::Outcome::gap:
      case Received::Outcome::unknown_author:
        return false;
      case Received::Outcome::doubtful:
      case Received::Outcome::refused:
        ++imported.refused;
        return true;
      default:
        return true;
    }
  }

  Office& office_;
  ChunkStore& papers_;
  Gauge gauge_;
};

Result<std::vector<Secret>> keys_of(Office& office) {
  return link_secrets(office);
}

}  // namespace

Result<Bytes> frontier_token(Office& office) {
  Bytes token;
  KYHOP_ASSIGN(const auto frontier, office.replica().records().frontier());
  for (const LogHead& head : frontier) {
    append(token, head.log.device.view());
    append_le(token, number(head.log.epoch));
    append_varint(token, number(head.next));
  }
  return token;
}

Result<BundleWritten> export_bundle(Office& office, ChunkStore& papers, const BundleExport& wanted, const BundleProgress& progress) {
  KYHOP_TRY(may_export(office));
  KYHOP_ASSIGN(Ends since, read_token(wanted.since));
  OfficeSource source(office, papers, std::move(since), progress);
  KYHOP_TRY(source.prepare(wanted.papers));
  BundleHeader header;
  header.council = office.council();
  if (const Identity* identity = office.ledger().identity()) header.producer = identity->signing.id;
  header.base = wanted.since;
  KYHOP_ASSIGN(header.result, frontier_token(office));
  KYHOP_ASSIGN(const auto secrets, keys_of(office));
  if (!wanted.plain && secrets.empty())
    return fail(ErrorCode::integrity, "bundle", "this device does not hold the council's link secret",
                "run kyhopctl rebuild, or export with --plain");
  return write_bundle(wanted.out, header, wanted.plain ? nullptr : &secrets.front(), source, office.random());
}

Result<BundleImported> import_bundle(Office& office, ChunkStore& papers, const std::filesystem::path& file,
                                     const BundleProgress& progress) {
  KYHOP_ASSIGN(const auto secrets, keys_of(office));
  KYHOP_TRY(prepare_manifests(papers));
  std::error_code unknown;
  const auto size = std::filesystem::file_size(file, unknown);
  OfficeSink sink(office, papers, progress, unknown ? 0 : size);
  const auto report = read_bundle(file, {office.council(), secrets}, sink);
  // What was taken in until a failure has its effects as well.
  const auto settled = sink.take_staged();
  if (!report) {
    KYHOP_TRY(office.after_own_writes());
    return tl::make_unexpected(report.error());
  }
  KYHOP_TRY(settled);
  sink.imported.complete = report->complete;
  KYHOP_ASSIGN(const auto staged, office.replica().staged().records());
  KYHOP_ASSIGN(const auto waiting, office.replica().waiting().count());
  sink.imported.waiting = staged + waiting;
  KYHOP_TRY(office.after_own_writes());
  return sink.imported;
}

Result<BundleReport> bundle_info(Office& office, const std::filesystem::path& file) {
  KYHOP_ASSIGN(const auto secrets, keys_of(office));
  return inspect_bundle(file, {office.council(), secrets});
}

}  // namespace kyhop
