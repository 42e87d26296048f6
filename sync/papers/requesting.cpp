// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "sync/papers/fetching.h"

// Whom to ask for which chunk: rarest first with chance among equals, few sources a paper, a window per peer, other peers when
// one stalls or lies, and the last chunks from two peers at once.

namespace kyhop {

namespace {

// Finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): one draw of the generator orders all chunks of a scan.
std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
  return value ^ (value >> 31);
}

void send_in_groups(const DeviceId& peer, const std::vector<ChunkHash>& chunks, bool cancel, ExchangeEffects& out) {
  for (std::size_t from = 0; from < chunks.size(); from += kHashesPerMessage) {
    const std::size_t to = std::min(from + kHashesPerMessage, chunks.size());
    std::vector<ChunkHash> group(chunks.begin() + static_cast<std::ptrdiff_t>(from), chunks.begin() + static_cast<std::ptrdiff_t>(to));
    out.push_back(SendMessage{peer, cancel ? encode(ChunkCancel{std::move(group)}) : encode(ChunkGet{std::move(group)})});
  }
}

}  // namespace

void PaperFetching::hear(const DeviceId& id, const ChunkData& data, ExchangeTime now, ExchangeEffects& out) {
  ++counters_.received;
  Peer& peer = peers_.at(id);
  adapt_window(peer, data, now);
  const auto entry = missing_.find(data.chunk);
  if (entry == missing_.end() || entry->second.storing) {  // came late or twice
    withdraw(id, data.chunk);
    fill(id, now, out);
    return;
  }
  auto chunk = SoundChunk::check(data.chunk, to_bytes(data.stored));
  if (!chunk) {
    blame(id, "a chunk is not what its hash says", now, out);
    return;
  }
  Missing& missing = entry->second;
  if (missing.open()) set_open(missing, false);
  missing.storing = true;
  withdraw(id, data.chunk);
  cancel_others(missing, out);
  ++counters_.accepted;
  storing_.emplace(data.chunk, data.stored.size());
  storing_bytes_ += data.stored.size();
  out.push_back(StoreChunk{std::move(*chunk)});
  fill(id, now, out);
}

void PaperFetching::hear(const DeviceId& id, const ChunkNone& none, ExchangeTime now, ExchangeEffects& out) {
  if (!peers_.at(id).asked.contains(none.chunk)) return;
  const auto entry = missing_.find(none.chunk);
  if (entry != missing_.end()) {
    for (const auto& [fetch, place] : entry->second.places) {
      const auto source = fetch->sources.find(id);
      if (source == fetch->sources.end()) continue;
      count_source(*fetch, source->second, -1);
      if (source->second.complete) {
        source->second.complete = false;
        for (std::uint32_t other = 0; other < fetch->lacking.size(); ++other) source->second.has.add(other);
      }
      source->second.has.remove(place);
      count_source(*fetch, source->second, +1);
    }
  }
  withdraw(id, none.chunk);
  fill_all(now, out);
}

void PaperFetching::fill_all(ExchangeTime now, ExchangeEffects& out) {
  std::vector<DeviceId> ids;
  for (const auto& [id, unused] : peers_) ids.push_back(id);
  // In order of their ids, a whole hall would lean on the same few devices.
  for (std::size_t i = ids.size(); i > 1; --i) std::swap(ids[i - 1], ids[random_.below(i)]);
  for (const auto& id : ids) fill(id, now, out);
}

void PaperFetching::fill(const DeviceId& id, ExchangeTime now, ExchangeEffects& out) {
  const Peer& peer = peers_.at(id);
  if (!may_ask(id, now) || now < full_until_ || storing_bytes_ >= limits_.storing_bytes) return;
  // Asked for in batches: refilled when half of the window is used up.
  if (peer.asked.size() * 2 > limits_.asked_chunks_per_peer || peer.asked_bytes * 2 > peer.window) return;
  std::vector<ChunkHash> asks;
  const auto window_open = [&] { return peer.asked.size() < limits_.asked_chunks_per_peer && peer.asked_bytes < peer.window; };
  for (Fetch* fetch : order_) {
    if (!window_open()) break;
    if (!fetch->known || fetch->open == 0) continue;
    const auto entry = fetch->sources.find(id);
    if (entry == fetch->sources.end() || entry->second.dry_at == fetch->openings) continue;
    Source& source = entry->second;
    if (source.asked == 0 && busy_sources(*fetch) >= limits_.sources_per_paper) continue;
    const auto places = rarest(*fetch, source, limits_.asked_chunks_per_peer - peer.asked.size());
    if (places.empty()) source.dry_at = fetch->openings;
    for (const std::uint32_t place : places) {
      if (!window_open()) break;
      Missing& missing = *fetch->lacking[place];
      if (missing.open()) request(missing, id, *fetch, now, asks);
    }
  }
  send_in_groups(id, asks, false, out);
}

std::size_t PaperFetching::busy_sources(const Fetch& fetch) {
  return static_cast<std::size_t>(
      std::count_if(fetch.sources.begin(), fetch.sources.end(), [](const auto& source) { return source.second.asked > 0; }));
}

std::vector<std::uint32_t> PaperFetching::rarest(const Fetch& fetch, const Source& source, std::size_t most) {
  struct Candidate {
    std::uint16_t rarity;
    std::uint64_t chance;
    std::uint32_t place;
  };
  const std::uint64_t seed = random_.u64();
  std::vector<Candidate> candidates;
  for (std::uint32_t place = 0; place < fetch.lacking.size(); ++place)
    if (fetch.lacking[place] && fetch.lacking[place]->open() && source.offers(place))
      candidates.push_back({fetch.rarity[place], mixed(seed + place), place});
  const auto sooner = [](const Candidate& a, const Candidate& b) { return std::tie(a.rarity, a.chance) < std::tie(b.rarity, b.chance); };
  const std::size_t count = std::min(most, candidates.size());
  std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(count), candidates.end(), sooner);
  std::vector<std::uint32_t> places(count);
  std::transform(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(count), places.begin(),
                 [](const Candidate& c) { return c.place; });
  return places;
}

void PaperFetching::request(Missing& missing, const DeviceId& id, Fetch& fetch, ExchangeTime now, std::vector<ChunkHash>& asks) {
  if (missing.open()) set_open(missing, false);
  missing.requests.push_back({id, fetch.paper});
  missing.asked_at = now;
  Peer& peer = peers_.at(id);
  if (peer.asked.empty()) peer.last_progress = now;
  peer.asked.emplace(missing.chunk, Peer::Asked{missing.bytes, now});
  peer.asked_bytes += missing.bytes;
  ++fetch.sources.at(id).asked;
  asks.push_back(missing.chunk);
}

void PaperFetching::end_game(Fetch& fetch, ExchangeTime now, ExchangeEffects& out) {
  if (!fetch.known || fetch.open > 0 || fetch.left > limits_.end_game_chunks || now < full_until_) return;
  for (std::uint32_t place = 0; place < fetch.lacking.size(); ++place) {
    Missing* missing = fetch.lacking[place];
    if (!missing || missing->requests.size() != 1 || now - missing->asked_at < limits_.end_game_after) continue;
    std::vector<DeviceId> others;
    for (const auto& [id, source] : fetch.sources) {
      const bool another = source.asked > 0 || busy_sources(fetch) < limits_.sources_per_paper;
      if (another && id != missing->requests.front().peer && source.offers(place) && may_ask(id, now) &&
          peers_.at(id).asked.size() < limits_.asked_chunks_per_peer)
        others.push_back(id);
    }
    if (others.empty()) continue;
    const DeviceId& chosen = others[random_.below(others.size())];
    std::vector<ChunkHash> asks;
    request(*missing, chosen, fetch, now, asks);
    send_in_groups(chosen, asks, false, out);
  }
}

void PaperFetching::adapt_window(Peer& peer, const ChunkData& data, ExchangeTime now) {
  const auto asked = peer.asked.find(data.chunk);
  if (asked == peer.asked.end()) return;
  peer.last_progress = now;
  const std::size_t bytes = asked->second.bytes;
  const bool in_time = now - asked->second.at <= limits_.answer_in_time;
  const std::size_t wider = std::min(peer.window + bytes, limits_.asked_bytes_per_peer);
  const std::size_t narrower = std::max(peer.window - std::min(peer.window, bytes), limits_.first_window);
  peer.window = in_time ? wider : narrower;
}

void PaperFetching::withdraw(const DeviceId& id, const ChunkHash& chunk) {
  Peer& peer = peers_.at(id);
  if (const auto asked = peer.asked.find(chunk); asked != peer.asked.end()) {
    peer.asked_bytes -= asked->second.bytes;
    peer.asked.erase(asked);
  }
  const auto entry = missing_.find(chunk);
  if (entry == missing_.end()) return;
  Missing& missing = entry->second;
  const auto made = std::find_if(missing.requests.begin(), missing.requests.end(), [&](const Request& one) { return one.peer == id; });
  if (made == missing.requests.end()) return;
  if (const auto fetch = fetches_.find(made->on_behalf); fetch != fetches_.end()) {
    const auto source = fetch->second.sources.find(id);
    if (source != fetch->second.sources.end() && source->second.asked > 0) --source->second.asked;
  }
  missing.requests.erase(made);
  if (missing.open()) set_open(missing, true);
}

void PaperFetching::withdraw_all(const DeviceId& id, ExchangeEffects& out) {
  std::vector<ChunkHash> chunks;
  for (const auto& [chunk, unused] : peers_.at(id).asked) chunks.push_back(chunk);
  for (const auto& chunk : chunks) withdraw(id, chunk);
  send_in_groups(id, chunks, true, out);
}

void PaperFetching::cancel_others(Missing& missing, ExchangeEffects& out) {
  while (!missing.requests.empty()) {
    const DeviceId peer = missing.requests.back().peer;
    out.push_back(SendMessage{peer, encode(ChunkCancel{{missing.chunk}})});
    withdraw(peer, missing.chunk);
  }
}

void PaperFetching::set_open(Missing& missing, bool open) {
  for (const auto& [fetch, place] : missing.places) {
    if (open) {
      ++fetch->open;
      ++fetch->openings;
    } else {
      --fetch->open;
    }
  }
}

bool PaperFetching::may_ask(const DeviceId& id, ExchangeTime now) const {
  return now >= peers_.at(id).rest_until;
}

void PaperFetching::blame(const DeviceId& id, std::string why, ExchangeTime now, ExchangeEffects& out) {
  ++counters_.wrong;
  withdraw_all(id, out);
  peers_.at(id).rest_until = now + limits_.blamed_rest;
  out.push_back(BlamePeer{id, std::move(why)});
  fill_all(now, out);
}

void PaperFetching::check_stalls(ExchangeTime now, ExchangeEffects& out) {
  for (auto& [id, peer] : peers_) {
    if (peer.asked.empty() || now - peer.last_progress < limits_.stalled_after) continue;
    ++counters_.stalls;
    withdraw_all(id, out);
    peer.rest_until = now + limits_.stalled_rest;
  }
}

}  // namespace kyhop
