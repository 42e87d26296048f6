// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/papers/serving.h"

#include <algorithm>

namespace kyhop {

namespace {

constexpr std::size_t kRememberedPapers = 1024;

// A paper with many gaps takes several messages; each adds to those before.
void tell(const DeviceId& peer, const PaperHave& have, ExchangeEffects& out) {
  if (have.ranges.size() <= kRangesPerMessage) {
    out.push_back(SendMessage{peer, encode(have)});
    return;
  }
  for (std::size_t from = 0; from < have.ranges.size(); from += kRangesPerMessage) {
    const std::size_t to = std::min(from + kRangesPerMessage, have.ranges.size());
    const auto begin = have.ranges.begin();
    const PaperHave part{have.paper, have.holding, {begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to)}};
    out.push_back(SendMessage{peer, encode(part)});
  }
}

}  // namespace

void PaperServing::set_room(const DeviceId& peer, std::size_t bytes, ExchangeEffects& out) {
  Peer& known = peers_.at(peer);
  known.room = bytes;
  serve(peer, known, out);
}

void PaperServing::hear(const DeviceId& peer, const PaperAsk& ask, ExchangeEffects& out) {
  auto& watched = peers_.at(peer).watched;
  // Beyond the limit the peer still gets its answer, but has to ask again to hear of more.
  if (watched.size() < limits_.watched_papers_per_peer) watched.insert(ask.paper);
  tell(peer, holding(ask.paper), out);
}

void PaperServing::hear(const DeviceId& peer, const ManifestGet& get, ExchangeEffects& out) {
  Peer& known = peers_.at(peer);
  if (known.queue.size() >= limits_.queued_answers_per_peer) return;  // asked again after its time-out
  known.queue.push_back(get);
  serve(peer, known, out);
}

void PaperServing::hear(const DeviceId& peer, const ChunkGet& get, ExchangeEffects& out) {
  Peer& known = peers_.at(peer);
  for (const auto& chunk : get.chunks) {
    if (known.queue.size() >= limits_.queued_answers_per_peer)
      out.push_back(SendMessage{peer, encode(ChunkNone{chunk})});
    else
      known.queue.push_back(chunk);
  }
  serve(peer, known, out);
}

void PaperServing::hear(const DeviceId& peer, const ChunkCancel& cancel) {
  std::erase_if(peers_.at(peer).queue, [&](const auto& item) {
    const auto* chunk = std::get_if<ChunkHash>(&item);
    return chunk && std::find(cancel.chunks.begin(), cancel.chunks.end(), *chunk) != cancel.chunks.end();
  });
}

void PaperServing::announce(const PaperHave& have, const std::set<DeviceId>& told_otherwise, ExchangeEffects& out) {
  remembered_.erase(have.paper);
  for (const auto& [id, peer] : peers_)
    if (peer.watched.contains(have.paper) && !told_otherwise.contains(id)) tell(id, have, out);
}

void PaperServing::grown(const ManifestId& paper, ExchangeEffects& out) {
  remembered_.erase(paper);
  announce(holding(paper), {}, out);
}

PaperHave PaperServing::holding(const ManifestId& paper) {
  if (auto wanted = wanted_.holding(paper)) return std::move(*wanted);
  if (const auto known = remembered_.find(paper); known != remembered_.end()) return known->second;
  PaperHave have = holding_in_store(paper);
  if (have.holding == Holding::none) return have;
  if (remembered_.size() >= kRememberedPapers) remembered_.erase(remembered_.begin());
  remembered_.emplace(paper, have);
  return have;
}

PaperHave PaperServing::holding_in_store(const ManifestId& paper) const {
  PaperHave have{paper, Holding::none, {}};
  const auto encoded = source_.manifest(paper);
  if (!encoded) return have;
  const auto manifest = Manifest::decode(*encoded, paper);
  if (!manifest) return have;
  ChunkSet here;
  for (std::uint32_t place = 0; place < manifest->entries.size(); ++place)
    if (source_.has(manifest->entries[place].chunk)) here.add(place);
  have.holding = here.count() == manifest->entries.size() ? Holding::complete : Holding::partial;
  if (have.holding == Holding::partial) have.ranges = here.ranges();
  return have;
}

void PaperServing::serve(const DeviceId& id, Peer& peer, ExchangeEffects& out) {
  while (!peer.queue.empty() && peer.room > 0) {
    Bytes message = std::visit([&](const auto& item) { return answer(item); }, peer.queue.front());
    peer.queue.pop_front();
    peer.room -= std::min(peer.room, message.size());
    out.push_back(SendMessage{id, std::move(message)});
  }
}

Bytes PaperServing::answer(const ChunkHash& chunk) {
  Bytes message = begin_chunk_data(chunk);
  if (source_.read(chunk, message)) {
    ++counters_.served;
    return message;
  }
  remembered_.clear();  // something that was here no longer is
  return encode(ChunkNone{chunk});
}

Bytes PaperServing::answer(const ManifestGet& get) {
  const auto part_of = [&](const Bytes& whole) {
    const ByteView rest = ByteView(whole).subspan(get.offset);
    return encode(
        ManifestData{get.paper, static_cast<std::uint32_t>(whole.size()), get.offset, rest.first(std::min(rest.size(), kManifestPartMax))});
  };
  const Bytes* wanted = wanted_.manifest(get.paper);
  if (wanted && get.offset < wanted->size()) return part_of(*wanted);
  const auto stored = source_.manifest(get.paper);
  if (stored && get.offset < stored->size()) return part_of(*stored);
  return encode(PaperHave{get.paper, Holding::none, {}});
}

}  // namespace kyhop
