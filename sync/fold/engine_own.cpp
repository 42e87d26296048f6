// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "sync/fold/engine.h"
#include "sync/trust/enrolment.h"

// Own records: their place in the log is read inside the transaction that takes it, so that several processes never take it twice.

namespace kyhop {

namespace {

constexpr std::string_view kEpochSetting = "own_epoch";
constexpr std::string_view kContinuesSetting = "own_epoch_continues";
constexpr std::string_view kClockSetting = "clock";

Failure not_a_member() {
  return refuse("certificate", "this device", "it is not a member of the council (yet, or any more)", "join with an invite of the clerk");
}

}  // namespace

Result<OwnLog> FoldEngine::own_log() const {
  if (!identity) return not_a_member();
  KYHOP_ASSIGN(const auto epoch, replica.setting(kEpochSetting));
  KYHOP_ASSIGN(const auto continues, replica.setting(kContinuesSetting));
  OwnLog own;
  own.log.device = identity->signing.id;
  if (!epoch || epoch->size() != 8)
    return fail(ErrorCode::integrity, "replica", "it does not name its own log", "join again with a new invite");
  own.log.epoch = Epoch{load_le<std::uint64_t>(*epoch)};
  if (continues && !continues->empty()) {
    ByteReader reader(*continues);
    Continuation from;
    from.epoch = Epoch{reader.take_le<std::uint64_t>()};
    from.seq = Seq{reader.take_le<std::uint64_t>()};
    own.continues_hash = RecordHash::from(reader.take(RecordHash::size)).value_or(RecordHash{});
    own.continues = from;
  }
  return own;
}

Result<void> FoldEngine::begin_epoch(std::optional<Epoch> named) {
  if (!identity) return not_a_member();
  Bytes continues;
  KYHOP_ASSIGN(const auto old, replica.setting(kEpochSetting));
  if (old && old->size() == 8) {
    const LogId log{identity->signing.id, Epoch{load_le<std::uint64_t>(*old)}};
    KYHOP_ASSIGN(const auto head, replica.records().head(log));
    if (number(head.next) > 0) {
      append_le(continues, number(log.epoch));
      append_le(continues, number(head.next) - 1);
      append(continues, head.head.view());
    }
  }
  Bytes epoch;
  append_le(epoch, named ? number(*named) : number(new_first_epoch(random_)));
  KYHOP_TRY(replica.set_setting(kEpochSetting, epoch));
  return replica.set_setting(kContinuesSetting, continues);
}

Result<Rights> FoldEngine::own_rights() const {
  if (!identity) return not_a_member();
  KYHOP_ASSIGN(const OwnLog own, own_log());
  KYHOP_ASSIGN(const auto head, replica.records().head(own.log));
  RecordHeader probe;
  probe.log = own.log;
  probe.seq = head.next;
  probe.auth_heads = authority.heads();
  auto rights = authority.rights_of(probe);
  if (!rights) return refuse(rights.error().rule, "this device", rights.error().why, "ask the clerk");
  return rights;
}

Result<Record> FoldEngine::append_own(Draft draft) {
  KYHOP_ASSIGN(OwnLog own, own_log());
  KYHOP_ASSIGN(auto head, replica.records().head(own.log));
  RecordHeader header;
  header.kind = draft.kind;
  header.flags = draft.flags;
  header.council = authority.genesis().council;
  header.log = own.log;
  header.seq = head.next;
  header.prev = head.head;
  if (number(head.next) == 0 && own.continues) {
    header.continues = own.continues;
    header.prev = own.continues_hash;
  }
  KYHOP_ASSIGN(const Hlc last, last_clock());
  header.hlc = tick(last, clock_());
  header.deps = std::move(draft.deps);
  header.auth_heads = authority.heads();
  if (draft.body.size() > max_body(draft.kind))
    return refuse("size", "this entry", "it is longer than a record may be", "shorten it, or add it as a paper");
  if (header.deps.size() > kMaxDeps) return refuse("size", "this entry", "it depends on too many others", "split it");
  Record record = Record::sign(std::move(header), std::move(draft.body), identity->signing);
  KYHOP_TRY(store(std::span(&record, 1), true));
  KYHOP_TRY(note_clock(record.header().hlc));
  KYHOP_ASSIGN(const auto refusal, take_effect_or_wait(record));
  if (refusal) return refuse(refusal->rule, "this entry", "the rules of the council do not allow it", "ask the secretary");
  return record;
}

Result<Hlc> FoldEngine::last_clock() const {
  KYHOP_ASSIGN(const auto bytes, replica.setting(kClockSetting));
  return bytes && bytes->size() == 8 ? Hlc{load_le<std::uint64_t>(*bytes)} : Hlc{};
}

Result<void> FoldEngine::note_clock(Hlc time) {
  Bytes bytes;
  append_le(bytes, time.value);
  return replica.set_setting(kClockSetting, bytes);
}

}  // namespace kyhop
