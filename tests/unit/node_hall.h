// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>

#include "sync/node/node.h"
#include "sync/node/paper_store.h"
#include "sync/papers/packing.h"
#include "tests/unit/council_fixture.h"

// Several nodes of one council in one process, over real sockets on loopback.

namespace kyhop::testing {

using namespace std::chrono_literals;

class FixedKeys final : public NodeKeys {
 public:
  std::vector<Secret> secrets;
  std::vector<OpenInvite> invites;

  Result<std::vector<Secret>> link_secrets() override {
    std::vector<Secret> copies;
    for (const Secret& secret : secrets) copies.push_back(secret.copy());
    return copies;
  }
  Result<std::vector<OpenInvite>> open_invites() override {
    std::vector<OpenInvite> copies;
    for (const OpenInvite& invite : invites) copies.push_back({invite.id, invite.psk.copy()});
    return copies;
  }
};

class FixedWishes final : public PaperWishes {
 public:
  std::vector<WantedPaper> papers;
  std::set<ManifestId> verified_here;

  Result<std::vector<WantedPaper>> wanted() override { return papers; }
  Result<void> verified(const ManifestId& paper) override {
    verified_here.insert(paper);
    return {};
  }
  void progress(const ManifestId&, std::uint32_t, std::uint32_t) override {}
};

/// Runs the io_context until something is so; false after the time is over.
template <typename Condition>
bool run_until(asio::io_context& io, Condition condition, std::chrono::milliseconds limit = 10s) {
  const auto end = std::chrono::steady_clock::now() + limit;
  io.restart();
  while (!condition()) {
    if (std::chrono::steady_clock::now() > end) return false;
    io.run_one_for(5ms);
    if (io.stopped()) io.restart();
  }
  return true;
}

/// One home of the hall.
struct Seat {
  asio::io_context& io;
  Device& device;
  ChunkStore papers = must(ChunkStore::open_memory());
  FixedKeys keys;
  FixedWishes wishes;
  Duties* duties = nullptr;
  JoinDesk* desk = nullptr;
  const WakeSocket* wake = nullptr;
  const Home* home = nullptr;
  std::unique_ptr<Discovery> discovery;
  std::vector<NodeEvent> events;
  std::unique_ptr<Node> node;

  Seat(asio::io_context& context, Device& whose) : io(context), device(whose) {
    keys.secrets.push_back(Secret(hash256("test link secret", {}).view()));
  }

  Node& start(NodeOptions options = {}) {
    options.listen_address = "127.0.0.1";
    options.use_discovery = discovery != nullptr;
    NodeParts parts{io, *device.ledger, papers, *device.random, keys, wishes};
    parts.duties = duties;
    parts.desk = desk;
    parts.wake = wake;
    parts.home = home;
    parts.discovery = std::move(discovery);
    node = must(Node::start(std::move(parts), std::move(options), [this](const NodeEvent& event) { events.push_back(event); }));
    return *node;
  }
  Node& start_towards(const Seat& other) {
    NodeOptions options;
    options.peers = {other.address()};
    options.use_known_peers = false;
    return start(std::move(options));
  }
  PeerAddress address() const { return {"127.0.0.1", node->port()}; }

  template <typename Event>
  std::size_t count() const {
    return static_cast<std::size_t>(
        std::count_if(events.begin(), events.end(), [](const NodeEvent& event) { return std::holds_alternative<Event>(event); }));
  }
  template <typename Event>
  const Event* last() const {
    for (auto event = events.rbegin(); event != events.rend(); ++event)
      if (const auto* found = std::get_if<Event>(&*event)) return found;
    return nullptr;
  }
  std::string problems() const {
    std::string all;
    for (const NodeEvent& event : events)
      if (const auto* problem = std::get_if<NodeProblem>(&event)) all += problem->error.sentence() + "\n";
    return all;
  }
  bool has(const RecordHash& hash) { return must(device.ledger->find(hash)).has_value(); }
  std::uint64_t records() { return must(device.replica->records().count()); }
};

inline pb::ChatMessage saying(const std::string& text) {
  pb::ChatMessage body;
  body.mutable_to()->set_everyone(true);
  body.set_text(text);
  return body;
}

/// Puts a paper into a store, as chunks sealed with a fixed key; many chunks a transaction, as adding a paper does.
inline ManifestId put_paper(ChunkStore& papers, ByteView content) {
  must(prepare_manifests(papers));
  Bytes key(kContentKeySize, 7);
  std::vector<SoundChunk> batch;
  std::size_t batch_bytes = 0;
  const auto flush = [&] {
    must(papers.put(batch));
    batch.clear();
    batch_bytes = 0;
  };
  PaperPacker packer(must(ChunkSealer::with_key(key)), [&](SoundChunk chunk) -> Result<void> {
    batch_bytes += chunk.stored().size();
    batch.push_back(std::move(chunk));
    if (batch_bytes >= 8 << 20) flush();
    return {};
  });
  must(packer.feed(content));
  const Manifest manifest = must(packer.finish());
  flush();
  must(store_manifest(papers, manifest));
  return manifest.id();
}

/// Made-up bytes of a paper.
inline Bytes paper_content(std::size_t bytes, std::uint64_t seed) {
  SeededRandom random(seed);
  Bytes content(bytes);
  random.fill(content);
  return content;
}

/// Puts a made-up paper of so many bytes into a store.
inline ManifestId put_paper(ChunkStore& papers, std::size_t bytes, std::uint64_t seed) {
  return put_paper(papers, paper_content(bytes, seed));
}

/// What a network would tell, told by the test.
class FakeDiscovery final : public Discovery {
 public:
  struct Heard {
    DiscoveryEvents events;
    std::vector<std::optional<Announcement>> announced;
    bool stopped = false;
  };
  explicit FakeDiscovery(std::shared_ptr<Heard> heard) : heard_(std::move(heard)) {}
  void start(DiscoveryEvents events) override { heard_->events = std::move(events); }
  void announce(std::optional<Announcement> announcement) override { heard_->announced.push_back(std::move(announcement)); }
  void stop() override { heard_->stopped = true; }

 private:
  std::shared_ptr<Heard> heard_;
};

/// The announcement of a device as another one receives it.
inline PeerCandidate candidate(const FakeDiscovery::Heard& of, Random& random) {
  const Announcement& said = *of.announced.back();
  PeerCandidate seen;
  seen.instance = random_service_name(random);
  seen.addresses = {"127.0.0.1"};
  seen.port = said.port;
  std::vector<ByteView> psks;
  for (const Secret& psk : said.invite_psks) psks.push_back(psk.view());
  seen.text = make_service_text(seen.instance, said.port, said.link_secret.view(), psks, random);
  return seen;
}

}  // namespace kyhop::testing
