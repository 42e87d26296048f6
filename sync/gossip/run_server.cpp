// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/gossip/run_server.h"

#include <algorithm>

namespace kyhop {

namespace {
constexpr std::size_t kMaxJobs = 8;
constexpr std::size_t kMaxRanges = 2 * kMaxLogs;
/// Smaller than the limit of a run, so that several needs and the chunks of papers take turns on a slow link.
constexpr std::size_t kRunBytes = 64 * 1024;
constexpr std::size_t kLeastRoom = 4 * 1024;

/// What this device may give of a range: nothing at or after the end of the log, or after its freeze.
LogRange held_part(LogRange range, const Frontier& frontier) {
  range.to = std::min(range.to, frontier.next(range.log));
  range.from = std::min(range.from, range.to);
  return range;
}
}  // namespace

std::size_t RunServer::waiting_ranges() const {
  std::size_t count = 0;
  for (const Job& job : jobs_) count += job.ranges.size();
  return count;
}

bool RunServer::accept(std::uint64_t need, const std::vector<LogRange>& ranges, gossip::Effects& out) {
  if (jobs_.size() >= kMaxJobs || waiting_ranges() + ranges.size() > kMaxRanges) return false;
  Job job{need, {}, {}};
  RunSize planned;
  for (const LogRange& wanted : ranges) {
    const LogRange range = held_part(wanted, store_.frontier());
    if (range.from == range.to) continue;
    const RunSize size = store_.measure(range);
    planned.records += size.records;
    planned.bytes += size.bytes;
    job.ranges.push_back(range);
  }
  out.push_back(gossip::Send{MessageClass::run, GossipType::plan, encode(TotalsMessage{need, planned})});
  jobs_.push_back(std::move(job));
  return true;
}

void RunServer::serve(gossip::Effects& out) {
  while (!jobs_.empty() && room_ >= kLeastRoom) {
    serve_one(jobs_.front(), out);
    if (jobs_.front().ranges.empty()) {
      out.push_back(gossip::Send{MessageClass::run, GossipType::run_end, encode(TotalsMessage{jobs_.front().id, jobs_.front().sent})});
      jobs_.pop_front();
    } else {
      std::rotate(jobs_.begin(), jobs_.begin() + 1, jobs_.end());
    }
  }
}

void RunServer::serve_one(Job& job, gossip::Effects& out) {
  if (job.ranges.empty()) return;
  // A fork may have shortened the log since the need was accepted.
  LogRange& range = job.ranges.front();
  range = held_part(range, store_.frontier());
  std::vector<Record> run;
  const Seq held = store_.frontier().next(range.log);
  if (range.from < range.to) run = store_.read_run(range, kMaxRunRecords, std::min(room_, kRunBytes));
  if (store_.frontier().next(range.log) < held) out.push_back(gossip::Erased{range.log});
  if (run.empty()) {
    job.ranges.pop_front();
    return;
  }
  Bytes body = encode_run(job.id, run);
  room_ -= std::min(room_, body.size());
  job.sent.records += run.size();
  job.sent.bytes += body.size();
  range.from = next(run.back().header().seq);
  if (range.from >= range.to) job.ranges.pop_front();
  out.push_back(gossip::Send{MessageClass::run, GossipType::run, std::move(body)});
}

}  // namespace kyhop
