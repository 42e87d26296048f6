// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/sim/record_store.h"

#include <algorithm>

namespace kyhop::sim {

namespace {
std::size_t wire_size(const Record& record) {
  return record.header_bytes().size() + 1 + (record.body() ? record.body()->size() : 0) + Signature::size;
}
RunReceipt only(RunReceipt::Outcome outcome) {
  RunReceipt receipt;
  receipt.outcome = outcome;
  return receipt;
}
}  // namespace

bool SignatureMemo::valid(const Record& record) {
  const auto [known, fresh] = known_.try_emplace({record.hash(), record.signature()}, false);
  if (fresh) known->second = record.signature_valid();
  return known->second;
}

MemoryRecords::MemoryRecords(const CouncilId& council, const DeviceId& founder, SignatureMemo& memo)
    : council_(council), memo_(&memo), enrolled_{founder}, authorities_{founder} {
}

std::vector<Record> MemoryRecords::read_run(const LogRange& range, std::size_t max_records, std::size_t max_bytes) {
  const auto log = logs_.find(range.log);
  if (log == logs_.end()) return {};
  const auto& records = log->second.records;
  const std::size_t from = number(range.from);
  const std::size_t end = std::min<std::uint64_t>(number(range.to), records.size());
  std::size_t to = from;
  for (std::size_t bytes = 0; to < end && to - from < max_records; ++to) {
    bytes += wire_size(records[to]);
    if (bytes > max_bytes && to > from) break;
  }
  if (to <= from) return {};
  if (!vouch(range.log, Seq{to - 1})) return read_run(range, max_records, max_bytes);
  return {records.begin() + static_cast<std::ptrdiff_t>(from), records.begin() + static_cast<std::ptrdiff_t>(to)};
}

bool MemoryRecords::vouch(const Record& copy) {
  const RecordHeader& header = copy.header();
  return hash_at(header.log, header.seq) == copy.hash() && vouch(header.log, header.seq) && memo_->valid(copy);
}

bool MemoryRecords::vouch(const LogId& id, Seq seq) {
  const auto known = logs_.find(id);
  if (known == logs_.end() || number(seq) >= known->second.records.size()) return false;
  Log& log = known->second;
  if (memo_->valid(log.records[number(seq)])) return true;
  const auto wrong = std::find_if_not(log.records.begin(), log.records.end(), [this](const Record& r) { return memo_->valid(r); });
  log.records.erase(wrong, log.records.end());
  log.doubted = true;
  update(id);
  return false;
}

RunSize MemoryRecords::measure(const LogRange& range) {
  RunSize size;
  const auto log = logs_.find(range.log);
  if (log == logs_.end()) return size;
  for (std::uint64_t seq = number(range.from); seq < number(range.to) && seq < log->second.records.size(); ++seq) {
    ++size.records;
    size.bytes += wire_size(log->second.records[seq]);
  }
  return size;
}

std::optional<RecordHash> MemoryRecords::hash_at(const LogId& log, Seq seq) {
  const auto known = logs_.find(log);
  if (known == logs_.end() || number(seq) >= known->second.records.size()) return std::nullopt;
  return known->second.records[number(seq)].hash();
}

std::optional<RecordHash> MemoryRecords::hash_at(Seq seq) const {
  if (number(seq) >= reading_->records.size()) return std::nullopt;
  return reading_->records[number(seq)].hash();
}

std::optional<Record> MemoryRecords::record_at(Seq seq) const {
  if (number(seq) >= reading_->records.size()) return std::nullopt;
  return reading_->records[number(seq)];
}

RunReceipt MemoryRecords::receive_run(std::span<const Record> run) {
  const LogId id = run.front().header().log;
  if (!enrolled_.contains(id.device)) return only(RunReceipt::Outcome::unknown_author);
  static const Log empty;
  const auto known = logs_.find(id);
  reading_ = known == logs_.end() ? &empty : &known->second;
  reads_authority_ = authorities_.contains(id.device);
  const Intake intake = examine_run(run, council_, *this, [this](const Record& record) { return memo_->valid(record); });
  reading_ = nullptr;
  if (intake.proof) return receive_fork_proof(*intake.proof);
  if (intake.spoiled) vouch(id, *intake.spoiled);
  if (intake.append.empty()) return intake.receipt;
  if (known == logs_.end() && frontier_.size() >= kMaxLogs) return only(RunReceipt::Outcome::refused);
  Log& log = logs_[id];
  log.records.insert(log.records.end(), intake.append.begin(), intake.append.end());
  if (authorities_.contains(id.device))
    for (const Record& record : intake.append) obey(record);
  update(id);
  return intake.receipt;
}

void MemoryRecords::obey(const Record& record) {
  const auto device = record.body() ? DeviceId::from(*record.body()) : std::nullopt;
  if (!device) return;
  if (record.header().kind == kAppoint || record.header().kind == kEnrol) enrolled_.insert(*device);
  if (record.header().kind != kAppoint || !authorities_.insert(*device).second) return;
  for (const auto& [id, log] : logs_) {
    if (id.device != *device) continue;
    for (const Record& earlier : log.records) obey(earlier);
    update(id);
  }
}

void MemoryRecords::update(const LogId& id) {
  const Log& log = logs_.at(id);
  LogState state{id, Seq{log.records.size()}, {}, log.freeze, authorities_.contains(id.device)};
  if (!log.records.empty()) state.head = log.records.back().hash();
  // A frozen log that was held on the other branch, or not so far, ends where it ends.
  if (log.freeze && log.records.size() >= number(log.freeze->next)) {
    state.next = log.freeze->next;
    state.head = number(state.next) == 0 ? RecordHash{} : log.records[number(state.next) - 1].hash();
  }
  frontier_.set(state);
}

std::optional<ForkProof> MemoryRecords::fork_proof(const LogId& log) {
  const auto known = logs_.find(log);
  return known == logs_.end() ? std::nullopt : known->second.proof;
}

RunReceipt MemoryRecords::receive_fork_proof(const ForkProof& proof) {
  const auto point = check(proof, council_);
  if (!point) {
    RunReceipt receipt = only(RunReceipt::Outcome::refused);
    receipt.reason = point.error().sentence();
    receipt.provable = true;
    return receipt;
  }
  if (!enrolled_.contains(point->log.device)) return only(RunReceipt::Outcome::unknown_author);
  Log& log = logs_[point->log];
  const LogFreeze freeze{point->last ? kyhop::next(*point->last) : Seq{0}, point->head};
  if (log.freeze && log.freeze->next <= freeze.next) return only(RunReceipt::Outcome::duplicate);
  log.freeze = freeze;
  log.proof = proof;
  update(point->log);
  return only(RunReceipt::Outcome::forked);
}

std::size_t MemoryRecords::spoiled() const {
  std::size_t count = 0;
  for (const auto& [id, log] : logs_)
    for (std::uint64_t seq = 0; seq < number(frontier_.next(id)); ++seq) count += memo_->valid(log.records[seq]) ? 0 : 1;
  return count;
}

std::size_t MemoryRecords::records() const {
  std::size_t count = 0;
  for (const auto& [id, log] : logs_) count += log.records.size();
  return count;
}

Hash256 MemoryRecords::contents() const {
  Hasher hasher("kyhop sim contents");
  for (const auto& [id, log] : logs_) {
    hasher.add(id.device.view()).add_u64(number(id.epoch)).add_u64(log.freeze ? number(log.freeze->next) + 1 : 0);
    const std::uint64_t count = number(frontier_.next(id));
    hasher.add_u64(count);
    for (std::uint64_t seq = 0; seq < count; ++seq) hasher.add(log.records[seq].hash().view());
  }
  return hasher.finish_as<Hash256>();
}

std::string MemoryRecords::broken() const {
  if (frontier_.size() != logs_.size()) return "the frontier does not name the logs that are held";
  for (const auto& [id, log] : logs_) {
    if (!enrolled_.contains(id.device)) return "records of a device without a certificate are stored";
    const auto& records = log.records;
    if (!records.empty() && !verify_links(records, council_, {Seq{0}, records.front().header().prev})) return "a log has a gap";
    if (!records.empty() && log.freeze == std::nullopt && !memo_->valid(records.back())) return "a log ends in a bad signature";
    const LogState* state = frontier_.find(id);
    const std::uint64_t counts = std::min<std::uint64_t>(records.size(), log.freeze ? number(log.freeze->next) : records.size());
    if (!state || number(state->next) != counts) return "the frontier does not say how much is held";
    if (counts > 0 && state->head != records[counts - 1].hash()) return "the frontier names a wrong last record";
  }
  return {};
}

}  // namespace kyhop::sim
