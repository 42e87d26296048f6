// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/meeting/fold/reducer.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/rules/schema.h"
#include "sync/fold/ledger.h"
#include "sync/record/body.h"
#include "sync/trust/enrolment.h"
#include "sync/trust/trust.pb.h"

// A council in memory: one clerk, devices that join without a network, and records passed by hand.

namespace kyhop::testing {

inline std::string raw(ByteView bytes) {
  return std::string(as_text(bytes));
}

template <typename T>
T must(Result<T> result) {
  if (!result) FAIL(result.error().sentence() << " [" << result.error().rule << "]");
  return std::move(*result);
}
inline void must(Result<void> result) {
  if (!result) FAIL(result.error().sentence() << " [" << result.error().rule << "]");
}

struct Device {
  std::unique_ptr<SeededRandom> random;
  std::unique_ptr<Replica> replica;
  std::unique_ptr<MeetingReducer> reducer;
  std::unique_ptr<Ledger> ledger;

  Identity identity() const { return {ledger->identity()->signing.copy(), ledger->identity()->seal.copy()}; }
  Record append(Kind kind, const google::protobuf::MessageLite& body, std::vector<RecordHash> deps = {}) {
    std::optional<Record> made;
    must(ledger->write([&](Ledger::Writer& writer) -> Result<void> {
      KYHOP_ASSIGN(made, writer.append({kind, encode_body(body), std::move(deps), 0}));
      return {};
    }));
    return *made;
  }
};

/// A fixed clock that tests move by hand.
struct Council {
  std::uint64_t now = 1'750'000'000'000;
  SeededRandom random;
  SigningKey root = SigningKey::generate(random);
  Genesis genesis = Genesis::create("HĐND thử nghiệm", {&root}, Hlc::at(1'700'000'000'000), random);
  Device clerk;
  PersonId clerk_person;

  explicit Council(std::uint64_t seed = 42) : random(seed) {
    clerk = make_device(random.u64());
    pb::ClerkAct act;
    act.set_name("Văn thư");
    act.mutable_keys()->set_device(raw(clerk.ledger->identity()->signing.id.view()));
    act.mutable_keys()->set_seal_key(raw(clerk.ledger->identity()->seal.id.view()));
    act.mutable_keys()->set_label("máy văn thư");
    act.mutable_keys()->set_first_epoch(number(must(clerk.ledger->own_log()).epoch));
    const Bytes bytes = encode_body(act);
    pb::ClerkAppointment body;
    body.set_act(raw(bytes));
    pb::RootSignature* signature = body.add_roots();
    signature->set_root(0);
    signature->set_signature(raw(root.sign(genesis.root_signing_bytes(bytes)).view()));
    clerk_person = PersonId::prefix_of(clerk.append(kind::clerk_appointment, body).hash().view());
  }

  Device make_device(std::uint64_t seed) {
    Device device;
    device.random = std::make_unique<SeededRandom>(seed);
    device.replica = std::make_unique<Replica>(must(Replica::open_memory()));
    Identity identity{SigningKey::generate(*device.random), SealPair::generate(*device.random)};
    device.reducer = std::make_unique<MeetingReducer>(genesis.council, identity.signing.id, identity.seal.copy());
    device.ledger =
        must(Ledger::open(*device.replica, genesis, std::move(identity), *device.reducer, *device.random, [this] { return now; }));
    must(device.ledger->begin_epoch());
    return device;
  }

  PersonId add_person(const std::string& name, std::vector<Role> roles) {
    pb::PersonAdd body;
    body.set_name(name);
    for (const Role role : roles) body.add_roles(static_cast<std::uint32_t>(role));
    return PersonId::prefix_of(clerk.append(kind::person_add, body).hash().view());
  }

  /// Certifies `device` for `person` in the clerk's log; the device learns of it by sync.
  void enrol(Device& device, const PersonId& person, const std::string& label = "máy") {
    const Identity identity = device.identity();
    const Bytes act =
        device_act(person, {identity.signing.id, identity.seal.id}, must(device.ledger->own_log()).epoch, label, true, InviteId{});
    pb::DeviceEnrol body;
    body.set_act(raw(act));
    body.set_countersignature(raw(identity.signing.sign(device_signing_bytes(genesis.council, act)).view()));
    clerk.append(kind::device_enrol, body);
  }

  Device member(std::uint64_t seed, const std::string& name, std::vector<Role> roles) {
    Device device = make_device(seed);
    enrol(device, add_person(name, std::move(roles)), "máy của " + name);
    return device;
  }
};

/// All records of a replica, each log in order.
inline std::vector<std::vector<Record>> all_runs(Device& device) {
  std::vector<std::vector<Record>> runs;
  for (const LogHead& head : must(device.replica->records().frontier()))
    runs.push_back(must(device.ledger->read_run(head.log, Seq{0}, 100000, 1 << 30)));
  return runs;
}

/// Everything that `from` has goes to `to`, the clerk's log first.
inline void sync(Device& from, Device& to) {
  for (int pass = 0; pass < 2; ++pass)
    for (const auto& run : all_runs(from)) must(to.ledger->receive(run));
}

inline void sync_all(std::vector<Device*> devices) {
  for (int pass = 0; pass < 2; ++pass)
    for (Device* from : devices)
      for (Device* to : devices)
        if (from != to) sync(*from, *to);
}

}  // namespace kyhop::testing
