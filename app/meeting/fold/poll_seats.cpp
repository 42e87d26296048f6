// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/fold/poll_seats.h"

#include <algorithm>

#include "sync/record/record.h"

namespace kyhop {

std::vector<polls::Candidate> poll_candidates(const polls::PollOpen& open, const AuthorityState& at_heads) {
  const bool clerk_is_secretary = at_heads.with_role(Role::secretary).empty();
  std::vector<polls::Candidate> list;
  for (const auto& [id, device] : at_heads.devices) {
    if (at_heads.active_device(id) == nullptr) continue;
    const Roles& roles = at_heads.person(device.person)->roles;
    polls::Candidate c;
    c.person = device.person;
    c.log = {id, device.first_epoch};
    c.depth = device.depth;
    c.enrolment = device.certificate;
    c.chair = roles.contains(Role::chair);
    c.deputy = roles.contains(Role::deputy);
    c.clerk = roles.contains(Role::clerk);
    c.secretary = roles.contains(Role::secretary) || (c.clerk && clerk_is_secretary);
    c.counting_board = roles.contains(Role::counting_board);
    c.eligible = std::binary_search(open.eligible.begin(), open.eligible.end(), device.person);
    c.present = std::binary_search(open.present.begin(), open.present.end(), device.person);
    list.push_back(c);
  }
  return list;
}

Bytes log_beginning(ByteView header, const Signature& signature) {
  Bytes beginning = to_bytes(header);
  append(beginning, signature.view());
  return beginning;
}

bool begins(const LogId& log, ByteView beginning, const CouncilId& council) {
  if (beginning.size() <= Signature::size) return false;
  const ByteView header_bytes = beginning.first(beginning.size() - Signature::size);
  const auto header = decode_header(header_bytes);
  if (!header || header->council != council || header->log != log || number(header->seq) != 0) return false;
  const auto signature = Signature::from(beginning.last(Signature::size));
  return verify_signature(log.device, signing_bytes(council, record_hash(header_bytes)), *signature);
}

std::set<LogId> begun_logs(const polls::PollOpen& open, const CouncilId& council) {
  std::set<LogId> begun;
  for (const auto& [log, beginning] : open.beginnings)
    if (begins(log, beginning, council)) begun.insert(log);
  return begun;
}

}  // namespace kyhop
