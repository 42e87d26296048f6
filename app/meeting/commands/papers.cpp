// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/papers.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "app/meeting/commands/audience.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/rules/permissions.h"
#include "storage/base/no_folder.h"
#include "storage/base/text.h"
#include "storage/search/search_index.h"
#include "sync/papers/packing.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

template <typename Id>
std::string raw(const Id& id) {
  return std::string(as_text(id.view()));
}

class File {
 public:
  explicit File(int descriptor) : descriptor_(descriptor) {}
  ~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  int get() const { return descriptor_; }

 private:
  int descriptor_;
};

Failure cannot(const std::string& what, const std::string& doing) {
  return fail(errno == ENOENT ? ErrorCode::not_found : ErrorCode::io, what, doing + " failed: " + std::strerror(errno),
              "check the path and the disk");
}

Result<void> write_all(int descriptor, ByteView bytes, const std::string& name) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return cannot(name, "writing");
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return {};
}

// Chunks that were not here before. Unless a record came to name them they go again, so that a paper that failed takes no room.
class FreshChunks {
 public:
  explicit FreshChunks(ChunkStore& papers) : papers_(papers) {}
  ~FreshChunks() {
    // The failure that led here is the one to report; chunks that cannot be removed now only take room.
    if (!kept_) static_cast<void>(papers_.erase(hashes_));
  }
  FreshChunks(const FreshChunks&) = delete;
  FreshChunks& operator=(const FreshChunks&) = delete;

  Result<void> put(std::span<const SoundChunk> chunks) {
    std::vector<ChunkHash> asked;
    for (const SoundChunk& chunk : chunks) asked.push_back(chunk.hash());
    KYHOP_ASSIGN(const auto here, papers_.has(asked));
    for (std::size_t i = 0; i < asked.size(); ++i)
      if (!here[i]) hashes_.push_back(asked[i]);
    return papers_.put(chunks);
  }
  void keep() { kept_ = true; }

 private:
  ChunkStore& papers_;
  std::vector<ChunkHash> hashes_;
  bool kept_ = false;
};

// What was inspected is what is kept: both read the same open file.
Result<Manifest> pack(ChunkStore& papers, FreshChunks& fresh, int descriptor, const std::string& name, ByteView content_key,
                      const std::stop_token& cancel) {
  KYHOP_ASSIGN(ChunkSealer sealer, ChunkSealer::with_key(content_key));
  constexpr std::size_t kBatchBytes = 8 << 20;
  std::vector<SoundChunk> batch;
  std::size_t batch_bytes = 0;
  const auto flush = [&]() -> Result<void> {
    KYHOP_TRY(fresh.put(batch));
    batch.clear();
    batch_bytes = 0;
    return {};
  };
  PaperPacker packer(std::move(sealer), [&](SoundChunk chunk) -> Result<void> {
    batch_bytes += chunk.stored().size();
    batch.push_back(std::move(chunk));
    return batch_bytes < kBatchBytes ? Result<void>{} : flush();
  });
  Bytes buffer(1 << 20);
  for (off_t at = 0;;) {
    if (cancel.stop_requested()) return tl::make_unexpected(describe(PaperFault::cancelled, name));
    const ssize_t got = ::pread(descriptor, buffer.data(), buffer.size(), at);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return cannot(name, "reading");
    if (got == 0) break;
    KYHOP_TRY(packer.feed(ByteView(buffer).first(static_cast<std::size_t>(got))));
    at += got;
  }
  KYHOP_ASSIGN(Manifest manifest, packer.finish());
  KYHOP_TRY(flush());
  KYHOP_TRY(store_manifest(papers, manifest));
  return manifest;
}

Result<void> index_pages(Office& office, const EntityId& paper, const std::string& title, const PaperInspection& inspection) {
  KYHOP_ASSIGN(auto transaction, Transaction::begin(office.replica().database()));
  KYHOP_ASSIGN(SearchIndex index, SearchIndex::open(office.replica()));
  KYHOP_TRY(index.remove(SearchSource::paper, paper));
  for (std::size_t i = 0; i < inspection.pages.size(); ++i)
    KYHOP_TRY(index.index({SearchSource::paper, paper, static_cast<std::uint32_t>(i + 1), title, inspection.pages[i].text}));
  return transaction.commit();
}

std::string indexed_setting(const EntityId& paper) {
  return "indexed/" + paper.hex();
}

struct Imported {
  PaperInspection inspection;
  Manifest manifest;
};

Result<Imported> import_file(ChunkStore& papers, FreshChunks& fresh, const std::filesystem::path& path, ByteView content_key,
                             const PaperProbe::Progress& progress, const std::stop_token& cancel) {
  const std::string name = path.filename().string();
  // Opening a pipe must not wait for its writer; for ordinary files the flag means nothing.
  const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0) return cannot("file " + path.string(), "opening");
  struct stat status {};
  if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
    return fail(ErrorCode::usage, "file " + path.string(), "it is not an ordinary file", "choose a PDF file");
  KYHOP_ASSIGN(PaperInspection inspection, PaperProbe().inspect(file.get(), name, progress, cancel));
  KYHOP_ASSIGN(Manifest manifest, pack(papers, fresh, file.get(), name, content_key, cancel));
  return Imported{std::move(inspection), std::move(manifest)};
}

Result<RecordHash> write_draft(Office& office, const pb::PaperDraft& draft) {
  RecordHash hash;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const Rights rights, writer.rights());
    if (allowed(Act::draft_paper, rights) == Allowed::never)
      return refuse(std::string(rule_of(Act::draft_paper)), "paper", "your role does not let you add papers", "ask the secretary");
    const auto persons = office_persons(*office.ledger().state(), rights.person);
    KYHOP_ASSIGN(const EpochSecret secret,
                 secret_for(office.ledger(), writer, office_conversation(office.council()), persons, office.random()));
    KYHOP_ASSIGN(const Record record,
                 append_sealed(office.ledger(), writer, kind::paper_draft, encode_body(draft), secret, {}, office.random()));
    hash = record.hash();
    return {};
  }));
  return hash;
}

void set_facts(pb::PaperFacts& facts, const Imported& imported, ByteView content_key, std::uint32_t revision) {
  facts.set_manifest(raw(imported.manifest.id()));
  facts.set_content_key(std::string(as_text(content_key)));
  facts.set_pages(static_cast<std::uint32_t>(imported.inspection.pages.size()));
  facts.set_bytes(imported.manifest.plain_bytes);
  facts.set_revision(revision);
}

Result<void> note_indexed(Office& office, const EntityId& paper, const ManifestId& manifest) {
  return office.replica().set_setting(indexed_setting(paper), manifest.view());
}

/// The paper is in, whatever happens here: a failure would have it added twice. What is missing index_next_paper() makes up for.
void make_searchable(Office& office, const EntityId& paper, const std::string& title, const Imported& imported) {
  if (index_pages(office, paper, title, imported.inspection)) static_cast<void>(note_indexed(office, paper, imported.manifest.id()));
}

}  // namespace

Result<EntityId> add_paper(Office& office, ChunkStore& papers, const std::filesystem::path& file, const AgendaItemView& item,
                           const NewPaper& paper, const PaperProbe::Progress& progress, const std::stop_token& cancel) {
  if (!is_valid_name(paper.title))
    return fail(ErrorCode::usage, "title", "it is empty, too long, or holds signs that cannot be shown", "give another title");
  if (!is_valid_text(paper.number) || paper.number.size() > 100)
    return fail(ErrorCode::usage, "number", "it is too long or not text", "give another number");
  if (!is_valid_text(paper.kind) || paper.kind.size() > 60)
    return fail(ErrorCode::usage, "kind", "it is too long or not text", "use submission, report, …");
  Secret content_key(kContentKeySize);
  office.random().fill(content_key.span());
  FreshChunks fresh(papers);
  KYHOP_ASSIGN(const Imported imported, import_file(papers, fresh, file, content_key.view(), progress, cancel));
  pb::PaperDraft draft;
  pb::PaperFacts& facts = *draft.mutable_facts();
  facts.set_item(raw(item.id));
  facts.set_title(normalized(paper.title));
  facts.set_number(normalized(paper.number));
  facts.set_kind(paper.kind.empty() ? "other" : normalized(paper.kind));
  set_facts(facts, imported, content_key.view(), 1);
  KYHOP_ASSIGN(const RecordHash hash, write_draft(office, draft));
  fresh.keep();
  const EntityId id = EntityId::prefix_of(hash.view());
  make_searchable(office, id, facts.title(), imported);
  return id;
}

Result<void> revise_paper(Office& office, ChunkStore& papers, const RevisionView& newest, const std::filesystem::path& file,
                          const PaperProbe::Progress& progress, const std::stop_token& cancel) {
  FreshChunks fresh(papers);
  KYHOP_ASSIGN(const Imported imported, import_file(papers, fresh, file, newest.content_key, progress, cancel));
  pb::PaperDraft draft;
  draft.set_paper(raw(newest.paper));
  pb::PaperFacts& facts = *draft.mutable_facts();
  facts.set_item(raw(newest.item));
  facts.set_title(newest.title);
  facts.set_number(newest.number);
  facts.set_kind(newest.kind);
  set_facts(facts, imported, newest.content_key, newest.revision + 1);
  KYHOP_TRY(write_draft(office, draft));
  fresh.keep();
  make_searchable(office, newest.paper, newest.title, imported);
  return {};
}

Result<void> step_paper(Office& office, const RevisionView& revision, PaperState step, const std::string& note) {
  if (!may_follow(step, std::array{revision.state}))
    return refuse("order", "paper " + revision.title, "it does not stand where this step begins", "do the step before it first");
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    pb::PaperStep body;
    body.set_paper(raw(revision.paper));
    body.set_draft(raw(revision.draft));
    body.set_step(static_cast<pb::PaperStepKind>(step));
    body.set_note(normalized(note));
    std::vector<RecordHash> deps{revision.draft};
    for (const RecordHash& replaced : revision.steps) {
      body.add_replaces(raw(replaced));
      deps.push_back(replaced);
    }
    KYHOP_TRY(writer.append({kind::paper_step, encode_body(body), std::move(deps), 0}));
    return {};
  });
}

Result<void> publish_paper(Office& office, const RevisionView& revision) {
  if (!may_follow(PaperState::published, std::array{revision.state}))
    return refuse("order", "paper " + revision.title, "it is not approved", "let it be approved first");
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    pb::PaperPublish body;
    body.set_paper(raw(revision.paper));
    body.set_draft(raw(revision.draft));
    pb::PaperFacts& facts = *body.mutable_facts();
    facts.set_item(raw(revision.item));
    facts.set_title(revision.title);
    facts.set_number(revision.number);
    facts.set_kind(revision.kind);
    facts.set_manifest(raw(revision.manifest));
    facts.set_content_key(std::string(as_text(revision.content_key)));
    facts.set_pages(revision.pages);
    facts.set_bytes(revision.bytes);
    facts.set_revision(revision.revision);
    std::vector<RecordHash> deps{revision.draft};
    for (const RecordHash& replaced : revision.steps) {
      body.add_replaces(raw(replaced));
      deps.push_back(replaced);
    }
    KYHOP_TRY(writer.append({kind::paper_publish, encode_body(body), std::move(deps), 0}));
    return {};
  });
}

namespace {

Result<void> unpack_to(ChunkStore& papers, const RevisionView& revision, int descriptor, const std::string& name) {
  KYHOP_ASSIGN(const auto manifest, load_manifest(papers, revision.manifest));
  const auto missing = [&]() -> Failure {
    return fail(ErrorCode::not_found, "paper " + revision.title, "not all of it has arrived on this device",
                "connect to the others and try again");
  };
  if (!manifest) return missing();
  KYHOP_ASSIGN(const ChunkSealer sealer, ChunkSealer::with_key(revision.content_key));
  return unpack_paper(
      *manifest, sealer,
      [&](const ChunkHash& hash) -> Result<Bytes> {
        KYHOP_ASSIGN(auto bytes, papers.get(hash));
        if (!bytes) return missing();
        return std::move(*bytes);
      },
      [&](ByteView piece) { return write_all(descriptor, piece, name); });
}

}  // namespace

Result<void> get_paper(ChunkStore& papers, const RevisionView& revision, const std::filesystem::path& out) {
  const std::string name = "file " + out.string();
  const std::filesystem::path part = out.string() + ".part";
  {
    const File file(::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (file.get() < 0) return errno == ENOENT ? no_folder(out) : cannot(name, "creating");
    auto written = unpack_to(papers, revision, file.get(), name);
    if (written && ::fsync(file.get()) != 0) written = cannot(name, "writing");
    if (!written) {
      ::unlink(part.c_str());
      return written;
    }
  }
  if (::rename(part.c_str(), out.c_str()) != 0) return cannot(name, "renaming");
  return {};
}

Result<bool> is_indexed(Office& office, const RevisionView& revision) {
  KYHOP_ASSIGN(const auto done, office.replica().setting(indexed_setting(revision.paper)));
  return done && *done == to_bytes(revision.manifest.view());
}

Result<bool> index_next_paper(Office& office, ChunkStore& papers) {
  KYHOP_TRY(office.ledger().refresh());
  KYHOP_ASSIGN(const auto list, kyhop::papers(office.ledger()));
  for (const RevisionView& paper : list) {
    KYHOP_ASSIGN(const bool done, is_indexed(office, paper));
    if (done) continue;
    KYHOP_ASSIGN(const PaperPresence here, paper_presence(papers, paper.manifest));
    if (!here.verified()) continue;
    // Memory only: nothing readable is written to a disk.
    const File file(::memfd_create("paper", MFD_CLOEXEC));
    if (file.get() < 0) return cannot("memory for a paper", "reserving");
    KYHOP_TRY(unpack_to(papers, paper, file.get(), "paper " + paper.title));
    auto inspection = PaperProbe().inspect(file.get(), paper.title);
    // A paper that cannot be read stays readable for people with other programs; it is just not searched.
    if (inspection) KYHOP_TRY(index_pages(office, paper.paper, paper.title, *inspection));
    KYHOP_TRY(note_indexed(office, paper.paper, paper.manifest));
    return true;
  }
  return false;
}

}  // namespace kyhop
