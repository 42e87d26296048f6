// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/papers/exchange.h"

#include "sync/papers/fetching.h"

namespace kyhop {

PaperExchange::PaperExchange(ChunkSource& source, Random& random, ExchangeLimits limits)
    : limits_(limits),
      fetching_(std::make_unique<PaperFetching>(source, random, limits_, counters_)),
      serving_(std::make_unique<PaperServing>(source, *fetching_, limits_, counters_)) {
}

PaperExchange::~PaperExchange() = default;

ExchangeEffects PaperExchange::want(const ManifestId& paper, PaperPriority priority, ExchangeTime now) {
  ExchangeEffects out;
  fetching_->want(paper, priority, now, out);
  conclude(now, out);
  return out;
}

ExchangeEffects PaperExchange::unwant(const ManifestId& paper, ExchangeTime now) {
  ExchangeEffects out;
  fetching_->unwant(paper, out);
  serving_->grown(paper, out);
  conclude(now, out);
  return out;
}

ExchangeEffects PaperExchange::paper_added(const ManifestId& paper, ExchangeTime now) {
  ExchangeEffects out;
  if (!fetching_->rescan(paper, now, out)) serving_->grown(paper, out);
  conclude(now, out);
  return out;
}

ExchangeEffects PaperExchange::peer_joined(const DeviceId& peer, std::size_t room, ExchangeTime now) {
  ExchangeEffects out;
  if (peers_.contains(peer)) out = peer_left(peer, now);  // a new link: nothing asked over the old one will be answered
  peers_.insert(peer);
  serving_->join(peer, room);
  fetching_->join(peer, now, out);
  conclude(now, out);
  return out;
}

ExchangeEffects PaperExchange::peer_left(const DeviceId& peer, ExchangeTime now) {
  ExchangeEffects out;
  if (peers_.erase(peer) == 0) return out;
  serving_->leave(peer);
  fetching_->leave(peer, now, out);
  conclude(now, out);
  return out;
}

ExchangeEffects PaperExchange::peer_room(const DeviceId& peer, std::size_t bytes, ExchangeTime now) {
  ExchangeEffects out;
  if (!peers_.contains(peer)) return out;
  serving_->set_room(peer, bytes, out);
  conclude(now, out);
  return out;
}

ExchangeEffects PaperExchange::receive(const DeviceId& peer, ByteView message, ExchangeTime now) {
  ExchangeEffects out;
  if (!peers_.contains(peer)) return out;
  const auto decoded = decode_paper_message(message);
  if (!decoded) {
    ++counters_.wrong;
    out.push_back(BlamePeer{peer, "a message about papers is malformed"});
    return out;
  }
  hear(peer, *decoded, now, out);
  conclude(now, out);
  return out;
}

ExchangeEffects PaperExchange::chunk_stored(const ChunkHash& chunk, ExchangeTime now) {
  ExchangeEffects out;
  fetching_->chunk_stored(chunk, now, out);
  conclude(now, out);
  return out;
}

ExchangeEffects PaperExchange::chunk_not_stored(const ChunkHash& chunk, ExchangeTime now) {
  ExchangeEffects out;
  fetching_->chunk_not_stored(chunk, now);
  conclude(now, out);
  return out;
}

ExchangeEffects PaperExchange::tick(ExchangeTime now) {
  ExchangeEffects out;
  armed_.reset();
  fetching_->tick(now, out);
  conclude(now, out);
  return out;
}

void PaperExchange::hear(const DeviceId& peer, const PaperMessage& message, ExchangeTime now, ExchangeEffects& out) {
  std::visit(
      [&](const auto& one) {
        using Message = std::decay_t<decltype(one)>;
        if constexpr (std::is_same_v<Message, ChunkCancel>)
          serving_->hear(peer, one);
        else if constexpr (std::is_same_v<Message, PaperAsk> || std::is_same_v<Message, ManifestGet> || std::is_same_v<Message, ChunkGet>)
          serving_->hear(peer, one, out);
        else
          fetching_->hear(peer, one, now, out);
      },
      message);
}

// After every event: others hear what grew, and the timer is set no later than needed.
void PaperExchange::conclude(ExchangeTime now, ExchangeEffects& out) {
  for (const auto& growth : fetching_->take_growth()) serving_->announce(growth.have, growth.need_not_know, out);
  const auto patience = fetching_->patience();
  if (!patience) return;
  const ExchangeTime at = now + *patience;
  if (armed_ && *armed_ <= at) return;
  armed_ = at;
  out.push_back(ArmTimer{at});
}

}  // namespace kyhop
