// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/papers/fetching.h"

#include <algorithm>

namespace kyhop {

void PaperFetching::want(const ManifestId& paper, PaperPriority priority, ExchangeTime now, ExchangeEffects& out) {
  const auto [entry, fresh] = fetches_.try_emplace(paper);
  Fetch& fetch = entry->second;
  fetch.priority = priority;
  if (!fresh) {
    sort_order();
    return;
  }
  fetch.paper = paper;
  fetch.turn = ++turns_;
  order_.push_back(&fetch);
  sort_order();
  rescan(paper, now, out);
  if (!fetches_.contains(paper)) return;  // all of it was here
  fetch.asked_about = now;
  for (const auto& [peer, unused] : peers_) out.push_back(SendMessage{peer, encode(PaperAsk{paper})});
}

void PaperFetching::unwant(const ManifestId& paper, ExchangeEffects& out) {
  const auto entry = fetches_.find(paper);
  if (entry == fetches_.end()) return;
  Fetch& fetch = entry->second;
  for (Missing* missing : fetch.lacking) {
    if (!missing) continue;
    std::erase_if(missing->places, [&](const Place& place) { return place.fetch == &fetch; });
    if (!missing->places.empty()) continue;
    cancel_others(*missing, out);
    const ChunkHash chunk = missing->chunk;
    // The same chunk can stand at several places: none of them may find it after it is gone.
    std::replace(fetch.lacking.begin(), fetch.lacking.end(), missing, static_cast<Missing*>(nullptr));
    missing_.erase(chunk);
  }
  forget(fetch);
}

bool PaperFetching::rescan(const ManifestId& paper, ExchangeTime now, ExchangeEffects& out) {
  const auto entry = fetches_.find(paper);
  if (entry == fetches_.end()) return false;
  Fetch& fetch = entry->second;
  if (fetch.known) {
    std::vector<ChunkHash> here;
    for (const Missing* missing : fetch.lacking)
      if (missing && !missing->storing && source_.has(missing->chunk)) here.push_back(missing->chunk);
    for (const auto& chunk : here) arrived(chunk, out);
    return true;
  }
  auto encoded = source_.manifest(paper);
  if (!encoded) return true;
  const auto manifest = Manifest::decode(*encoded, paper);
  if (!manifest) return true;  // a damaged copy is fetched like a missing one
  fetch.encoded = std::move(*encoded);
  begin(fetch, *manifest);
  if (fetch.left == 0)
    complete(fetch, out);
  else
    fill_all(now, out);
  return true;
}

void PaperFetching::join(const DeviceId& peer, ExchangeTime now, ExchangeEffects& out) {
  Peer& joined = peers_[peer];
  joined.last_progress = now;
  joined.window = limits_.first_window;
  for (const Fetch* fetch : order_) out.push_back(SendMessage{peer, encode(PaperAsk{fetch->paper})});
}

void PaperFetching::leave(const DeviceId& peer, ExchangeTime now, ExchangeEffects& out) {
  ExchangeEffects nobody_hears;
  withdraw_all(peer, nobody_hears);
  for (auto& [paper, fetch] : fetches_) drop_source(fetch, peer);
  peers_.erase(peer);
  for (Fetch* fetch : order_) ask_for_manifest(*fetch, now, out);
  fill_all(now, out);
}

void PaperFetching::hear(const DeviceId& peer, const PaperHave& have, ExchangeTime now, ExchangeEffects& out) {
  const auto entry = fetches_.find(have.paper);
  if (entry == fetches_.end()) return;
  Fetch& fetch = entry->second;
  if (have.holding == Holding::none) {
    drop_source(fetch, peer);
    ask_for_manifest(fetch, now, out);
    return;
  }
  Source& source = fetch.sources[peer];
  source.has_manifest = true;
  source.dry_at = 0;
  count_source(fetch, source, -1);
  source.complete = source.complete || have.holding == Holding::complete;
  for (const auto& range : have.ranges)
    for (std::uint32_t place = range.first; place < range.first + range.count; ++place) source.has.add(place);
  count_source(fetch, source, +1);
  if (fetch.known)
    fill(peer, now, out);
  else
    ask_for_manifest(fetch, now, out);
}

void PaperFetching::hear(const DeviceId& peer, const ManifestData& data, ExchangeTime now, ExchangeEffects& out) {
  const auto entry = fetches_.find(data.paper);
  if (entry == fetches_.end()) return;
  Fetch& fetch = entry->second;
  // All parts come from one peer, so that a wrong whole is that peer's doing.
  if (fetch.known || fetch.manifest_from != peer || data.offset != fetch.encoded.size()) return;
  append(fetch.encoded, data.part);
  fetch.manifest_since = now;
  if (fetch.encoded.size() < data.total) {
    out.push_back(SendMessage{peer, encode(ManifestGet{data.paper, static_cast<std::uint32_t>(fetch.encoded.size())})});
    return;
  }
  const auto manifest = Manifest::decode(fetch.encoded, data.paper);
  if (!manifest) {
    drop_source(fetch, peer);
    blame(peer, manifest.error().why, now, out);
    ask_for_manifest(fetch, now, out);
    return;
  }
  out.push_back(StoreManifest{data.paper, fetch.encoded});
  begin(fetch, *manifest);
  if (fetch.left == 0)
    complete(fetch, out);
  else
    fill_all(now, out);
}

void PaperFetching::chunk_stored(const ChunkHash& chunk, ExchangeTime now, ExchangeEffects& out) {
  const auto stored = storing_.find(chunk);
  if (stored == storing_.end()) return;
  const bool held_back = storing_bytes_ >= limits_.storing_bytes;
  storing_bytes_ -= stored->second;
  storing_.erase(stored);
  arrived(chunk, out);
  if (held_back && storing_bytes_ < limits_.storing_bytes) fill_all(now, out);
}

void PaperFetching::chunk_not_stored(const ChunkHash& chunk, ExchangeTime now) {
  const auto stored = storing_.find(chunk);
  if (stored == storing_.end()) return;
  storing_bytes_ -= stored->second;
  storing_.erase(stored);
  full_until_ = now + limits_.after_full;
  const auto entry = missing_.find(chunk);
  if (entry == missing_.end()) return;
  entry->second.storing = false;
  set_open(entry->second, true);
}

void PaperFetching::tick(ExchangeTime now, ExchangeEffects& out) {
  check_stalls(now, out);
  for (Fetch* fetch : order_) {
    if (fetch->manifest_from && now - fetch->manifest_since >= limits_.manifest_timeout) fetch->manifest_from.reset();
    ask_for_manifest(*fetch, now, out);
    if (now - fetch->asked_about >= limits_.ask_again) {
      fetch->asked_about = now;
      for (const auto& [peer, unused] : peers_) out.push_back(SendMessage{peer, encode(PaperAsk{fetch->paper})});
    }
    if (!fetch->fresh.empty()) {
      Growth growth{{fetch->paper, Holding::partial, fetch->fresh.ranges()}, {}};
      for (const auto& [peer, source] : fetch->sources)
        if (source.complete) growth.need_not_know.insert(peer);
      growth_.push_back(std::move(growth));
      fetch->fresh.clear();
    }
    if (fetch->known && fetch->have() != fetch->reported) {
      fetch->reported = fetch->have();
      out.push_back(PaperProgress{fetch->paper, fetch->have(), static_cast<std::uint32_t>(fetch->lacking.size())});
    }
    end_game(*fetch, now, out);
  }
  fill_all(now, out);
}

std::optional<ExchangeTime> PaperFetching::patience() const {
  if (fetches_.empty()) return std::nullopt;
  const bool busy =
      !storing_.empty() || std::any_of(peers_.begin(), peers_.end(), [](const auto& peer) { return !peer.second.asked.empty(); }) ||
      std::any_of(order_.begin(), order_.end(), [](const Fetch* fetch) { return fetch->manifest_from || !fetch->fresh.empty(); });
  return busy ? limits_.tick : limits_.idle_tick;
}

std::optional<PaperHave> PaperFetching::holding(const ManifestId& paper) const {
  const auto entry = fetches_.find(paper);
  if (entry == fetches_.end()) return std::nullopt;
  const Fetch& fetch = entry->second;
  if (!fetch.known) return PaperHave{paper, Holding::none, {}};
  ChunkSet here;
  for (std::uint32_t place = 0; place < fetch.lacking.size(); ++place)
    if (!fetch.lacking[place]) here.add(place);
  return PaperHave{paper, Holding::partial, here.ranges()};
}

const Bytes* PaperFetching::manifest(const ManifestId& paper) const {
  const auto entry = fetches_.find(paper);
  return entry != fetches_.end() && entry->second.known ? &entry->second.encoded : nullptr;
}

void PaperFetching::begin(Fetch& fetch, const Manifest& manifest) {
  fetch.known = true;
  fetch.manifest_from.reset();
  fetch.lacking.assign(manifest.entries.size(), nullptr);
  fetch.rarity.assign(manifest.entries.size(), 0);
  for (std::uint32_t place = 0; place < manifest.entries.size(); ++place) {
    const auto& entry = manifest.entries[place];
    auto missing = missing_.find(entry.chunk);
    if (missing == missing_.end()) {
      if (source_.has(entry.chunk)) continue;
      missing = missing_.try_emplace(entry.chunk).first;
      missing->second.chunk = entry.chunk;
      missing->second.bytes = entry.stored_length();
      missing->second.storing = storing_.contains(entry.chunk);
    }
    missing->second.places.push_back({&fetch, place});
    fetch.lacking[place] = &missing->second;
    ++fetch.left;
    if (missing->second.open()) ++fetch.open;
  }
  fetch.reported = fetch.have();
  for (const auto& [peer, source] : fetch.sources) count_source(fetch, source, +1);
  if (fetch.left > 0) growth_.push_back({*holding(fetch.paper), {}});
}

void PaperFetching::arrived(const ChunkHash& chunk, ExchangeEffects& out) {
  const auto entry = missing_.find(chunk);
  if (entry == missing_.end()) return;
  Missing& missing = entry->second;
  if (missing.open()) set_open(missing, false);
  missing.storing = true;  // so that withdrawing its requests does not open it again
  cancel_others(missing, out);
  std::vector<Fetch*> finished;
  for (const auto& [fetch, place] : missing.places) {
    fetch->lacking[place] = nullptr;
    fetch->fresh.add(place);
    if (--fetch->left == 0) finished.push_back(fetch);
  }
  missing_.erase(entry);
  for (Fetch* fetch : finished) complete(*fetch, out);
}

void PaperFetching::complete(Fetch& fetch, ExchangeEffects& out) {
  const auto total = static_cast<std::uint32_t>(fetch.lacking.size());
  out.push_back(PaperProgress{fetch.paper, total, total});
  out.push_back(PaperVerified{fetch.paper});
  Growth growth{{fetch.paper, Holding::complete, {}}, {}};
  for (const auto& [peer, source] : fetch.sources)
    if (source.complete) growth.need_not_know.insert(peer);
  growth_.push_back(std::move(growth));
  forget(fetch);
}

void PaperFetching::forget(Fetch& fetch) {
  std::erase(order_, &fetch);
  fetches_.erase(ManifestId(fetch.paper));
}

void PaperFetching::drop_source(Fetch& fetch, const DeviceId& peer) {
  if (fetch.manifest_from == peer) {
    fetch.manifest_from.reset();
    fetch.encoded.clear();
  }
  const auto source = fetch.sources.find(peer);
  if (source == fetch.sources.end()) return;
  count_source(fetch, source->second, -1);
  fetch.sources.erase(source);
}

void PaperFetching::count_source(Fetch& fetch, const Source& source, int change) {
  for (std::uint32_t place = 0; place < fetch.rarity.size(); ++place)
    if (source.offers(place)) fetch.rarity[place] = static_cast<std::uint16_t>(fetch.rarity[place] + change);
}

void PaperFetching::ask_for_manifest(Fetch& fetch, ExchangeTime now, ExchangeEffects& out) {
  if (fetch.known || fetch.manifest_from) return;
  std::vector<DeviceId> able;
  for (const auto& [peer, source] : fetch.sources)
    if (source.has_manifest && may_ask(peer, now)) able.push_back(peer);
  if (able.empty()) return;
  fetch.manifest_from = able[random_.below(able.size())];
  fetch.manifest_since = now;
  fetch.encoded.clear();
  out.push_back(SendMessage{*fetch.manifest_from, encode(ManifestGet{fetch.paper, 0})});
}

void PaperFetching::sort_order() {
  std::sort(order_.begin(), order_.end(),
            [](const Fetch* a, const Fetch* b) { return std::pair(a->priority, a->turn) < std::pair(b->priority, b->turn); });
}

}  // namespace kyhop
