// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/paper_flow.h"

#include "sync/wire/link.h"

namespace kyhop {

PaperFlow::PaperFlow(asio::io_context& io, ChunkStore& papers, ChunkStore* writer, PaperWishes& wishes, Random& random, Events events)
    : store_(papers),
      exchange_(store_, random),
      wishes_(wishes),
      events_(std::move(events)),
      writer_(io, writer != nullptr ? *writer : papers, writer != nullptr,
              [this](const std::vector<ChunkHash>& chunks, const Result<void>& outcome) { on_written(chunks, outcome); }),
      tick_(io) {
}

void PaperFlow::look_again() {
  auto wishes = wishes_.wanted();
  if (!wishes) return events_.problem(wishes.error());
  std::map<ManifestId, PaperPriority> wanted;
  for (const WantedPaper& wish : *wishes) wanted.try_emplace(wish.paper, wish.priority);
  const auto former = std::exchange(wanted_, wanted);
  for (const auto& [paper, priority] : former) {
    if (wanted.contains(paper)) continue;
    verified_.erase(paper);
    carry_out(exchange_.unwant(paper, wire_now()));
  }
  looking_ = true;
  for (const WantedPaper& wish : *wishes) {
    const auto before = former.find(wish.paper);
    const bool same = before != former.end() && before->second == wish.priority;
    if (!same && !verified_.contains(wish.paper)) carry_out(exchange_.want(wish.paper, wish.priority, wire_now()));
  }
  looking_ = false;
}

void PaperFlow::peer_joined(const DeviceId& peer, std::size_t room) {
  carry_out(exchange_.peer_joined(peer, room, wire_now()));
}
void PaperFlow::peer_left(const DeviceId& peer) {
  carry_out(exchange_.peer_left(peer, wire_now()));
}
void PaperFlow::peer_room(const DeviceId& peer, std::size_t room) {
  carry_out(exchange_.peer_room(peer, room, wire_now()));
}
void PaperFlow::receive(const DeviceId& peer, ByteView message) {
  carry_out(exchange_.receive(peer, message, wire_now()));
}

void PaperFlow::carry_out(ExchangeEffects effects) {
  for (ExchangeEffect& effect : effects) {
    if (auto* message = std::get_if<SendMessage>(&effect)) {
      events_.send(message->peer, std::move(message->message));
    } else if (auto* chunk = std::get_if<StoreChunk>(&effect)) {
      writer_.add(std::move(chunk->chunk));
    } else if (auto* manifest = std::get_if<StoreManifest>(&effect)) {
      fetched_.try_emplace(manifest->paper, 0);
      writer_.add(std::move(*manifest));
    } else if (const auto* verified = std::get_if<PaperVerified>(&effect)) {
      on_verified(verified->paper);
    } else if (const auto* progress = std::get_if<PaperProgress>(&effect)) {
      if (!looking_) fetched_[progress->paper] = progress->total;
      wishes_.progress(progress->paper, progress->have, progress->total);
      if (!looking_ || progress->have < progress->total) events_.changed({progress->paper, progress->have, progress->total, false});
    } else if (const auto* timer = std::get_if<ArmTimer>(&effect)) {
      tick_.after(std::max(WireTime(1), timer->at - wire_now()), [this] { carry_out(exchange_.tick(wire_now())); });
    } else if (const auto* blame = std::get_if<BlamePeer>(&effect)) {
      events_.blame(blame->peer, blame->why);
    }
  }
}

void PaperFlow::on_written(const std::vector<ChunkHash>& chunks, const Result<void>& outcome) {
  if (!outcome) events_.problem(outcome.error());
  for (const ChunkHash& chunk : chunks)
    carry_out(outcome ? exchange_.chunk_stored(chunk, wire_now()) : exchange_.chunk_not_stored(chunk, wire_now()));
}

void PaperFlow::on_verified(const ManifestId& paper) {
  if (!wanted_.contains(paper) || !verified_.insert(paper).second) return;
  const auto fetched = fetched_.extract(paper);
  if (fetched) ++completed_;
  if (const auto noted = wishes_.verified(paper); !noted) events_.problem(noted.error());
  if (fetched) events_.changed({paper, fetched.mapped(), fetched.mapped(), true});
}

}  // namespace kyhop
