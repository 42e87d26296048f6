// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/record/chain.h"

namespace kyhop {

namespace {
Failure broken(std::string why) {
  return fail(ErrorCode::integrity, "run of records", std::move(why), "fetch it from another device");
}
Failure no_proof(std::string why) {
  return fail(ErrorCode::integrity, "fork proof", std::move(why), "ignore it");
}
}  // namespace

Result<void> verify_links(std::span<const Record> run, const CouncilId& council, const ChainHead& head) {
  if (run.empty()) return {};
  const LogId& log = run.front().header().log;
  Seq expected = head.next;
  const RecordHash* prev = &head.head;
  for (const Record& record : run) {
    const RecordHeader& h = record.header();
    if (h.council != council) return broken("a record belongs to another council");
    if (h.log != log) return broken("records of several logs are mixed");
    if (h.seq != expected) return broken("a record is missing in between");
    // The first record of an epoch may name a record of another log, which says nothing about this one.
    if (number(h.seq) != 0 && h.prev != *prev) return broken("a record does not continue the one before it");
    prev = &record.hash();
    expected = next(expected);
  }
  return {};
}

Result<void> verify_run(std::span<const Record> run, const CouncilId& council, const ChainHead& head) {
  KYHOP_TRY(verify_links(run, council, head));
  if (!run.empty() && !run.back().signature_valid()) return broken("the last signature is wrong");
  return {};
}

Result<FreezePoint> check(const ForkProof& proof, const CouncilId& council) {
  auto first = decode_header(proof.first_header);
  auto second = decode_header(proof.second_header);
  if (!first || !second) return no_proof("a header cannot be read");
  if (first->council != council || second->council != council) return no_proof("it belongs to another council");
  // A first record may continue an earlier epoch, so two of them may name different records before them; their common past is empty.
  const bool one_place = first->log == second->log && first->seq == second->seq && (number(first->seq) == 0 || first->prev == second->prev);
  if (!one_place) return no_proof("the two records do not stand in one place");
  const RecordHash first_hash = record_hash(proof.first_header);
  const RecordHash second_hash = record_hash(proof.second_header);
  if (first_hash == second_hash) return no_proof("both records are the same");
  if (!verify_signature(first->log.device, signing_bytes(council, first_hash), proof.first_signature) ||
      !verify_signature(second->log.device, signing_bytes(council, second_hash), proof.second_signature))
    return no_proof("a signature is wrong");
  FreezePoint freeze{first->log, std::nullopt, {}};
  if (number(first->seq) > 0) {
    freeze.last = Seq{number(first->seq) - 1};
    freeze.head = first->prev;
  }
  return freeze;
}

ForkProof make_fork_proof(const Record& one, const Record& other) {
  const bool in_order = one.hash() < other.hash();
  const Record& a = in_order ? one : other;
  const Record& b = in_order ? other : one;
  return {a.header_bytes(), a.signature(), b.header_bytes(), b.signature()};
}

Bytes encode(const ForkProof& proof) {
  Bytes out;
  for (const auto& [header, signature] : {std::pair(ByteView(proof.first_header), proof.first_signature.view()),
                                          std::pair(ByteView(proof.second_header), proof.second_signature.view())}) {
    append_le(out, static_cast<std::uint16_t>(header.size()));
    append(out, header);
    append(out, signature);
  }
  return out;
}

Result<ForkProof> decode_fork_proof(ByteView bytes) {
  ByteReader reader(bytes);
  ForkProof proof;
  const auto take_half = [&reader](Bytes& header, Signature& signature) {
    header = to_bytes(reader.take(reader.take_le<std::uint16_t>()));
    signature = Signature::from(reader.take(Signature::size)).value_or(Signature{});
  };
  take_half(proof.first_header, proof.first_signature);
  take_half(proof.second_header, proof.second_signature);
  if (!reader.finished()) return no_proof("its length is wrong");
  return proof;
}

}  // namespace kyhop
