// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/polls/evidence.h"

#include <algorithm>

namespace kyhop::polls {

namespace {

class Finder {
 public:
  explicit Finder(const Index& index) : index_(index) {}

  std::vector<Evidence> all() {
    opens();
    closes();
    for (const WitnessLog& witness : index_.witnesses) acts(witness);
    certified_wrong();
    std::sort(found_.begin(), found_.end());
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return std::move(found_);
  }

 private:
  void add(Fault fault, const Source& culprit, const RecordHash& first, const RecordHash& second) {
    found_.push_back({fault, culprit.log, culprit.person, first, second});
  }

  void opens() {
    const PollOpen& open = index_.open;
    for (const Rival& rival : index_.records.rivals) {
      if (rival.source.log.device == open.source.log.device && rival.meeting == open.meeting && rival.number == open.number &&
          rival.source.hash != open.source.hash) {
        const auto [first, second] = std::minmax(open.source.hash, rival.source.hash);
        add(Fault::two_opens, open.source, first, second);
      }
    }
  }

  void closes() {
    std::map<Round, const Close*> first_of;
    for (const auto& [hash, close] : index_.closes) {
      const auto [place, fresh] = first_of.emplace(close->round, close);
      if (!fresh) add(Fault::two_closes, close->source, place->second->source.hash, hash);
    }
  }

  /// Walks one witness's log with what it must remember.
  void acts(const WitnessLog& witness) {
    std::map<RecordHash, RecordHash> acked;  // ballot → ack
    const Source* lock = nullptr;
    std::optional<Round> promised;
    const Source* highest = nullptr;  // the record that made `promised`
    std::map<Round, const Cosign*> cosigned;
    const auto raise = [&](Round round, const Source& source) {
      if (!lock) lock = &source;
      if (!promised || round > *promised) {
        promised = round;
        highest = &source;
      }
    };
    for (const Act& act : witness.acts) {
      const Source& source = source_of(act);
      if (const auto* ack = std::get_if<const Ack*>(&act)) {
        if (lock) add(Fault::ack_after_promise, source, lock->hash, source.hash);
        if (!lock) {
          for (const RecordHash& ballot : (*ack)->ballots) acked.emplace(ballot, source.hash);
        }
      } else if (const auto* promise = std::get_if<const Promise*>(&act)) {
        check_promise(**promise, acked, promised, highest, cosigned);
        raise((*promise)->round, source);
      } else {
        const Cosign& cosign = *std::get<const Cosign*>(act);
        const auto [place, fresh] = cosigned.emplace(cosign.round, &cosign);
        if (!fresh && place->second->close != cosign.close) {
          add(Fault::two_cosigns, source, place->second->source.hash, source.hash);
        } else if (promised && cosign.round < *promised) {
          add(Fault::cosign_below_promise, source, highest->hash, source.hash);
        }
        raise(cosign.round, source);
      }
    }
  }

  void check_promise(const Promise& promise, const std::map<RecordHash, RecordHash>& acked, const std::optional<Round>& promised,
                     const Source* highest, const std::map<Round, const Cosign*>& cosigned) {
    if (promised && promise.round <= *promised) {
      add(Fault::promise_not_higher, promise.source, highest->hash, promise.source.hash);
      return;
    }
    for (const auto& [ballot, ack] : acked) {
      if (!std::binary_search(promise.ballots.begin(), promise.ballots.end(), ballot)) {
        add(Fault::promise_omits_ack, promise.source, ack, promise.source.hash);
        break;
      }
    }
    if (cosigned.empty()) return;  // a report of a cosignature that is nowhere cannot be proven false by what is here
    const Cosign& last = *cosigned.rbegin()->second;
    if (promise.cosigned != Cosigned{last.round, last.close}) {
      add(Fault::promise_misreports_cosign, promise.source, last.source.hash, promise.source.hash);
    }
  }

  void certified_wrong() {
    for (const auto& [key, cosignatures] : index_.cosigned) {
      const auto close = index_.closes.find(key.second);
      if (cosignatures.size() < index_.open.w || close == index_.closes.end()) continue;
      if (close->second->round != key.first || index_.verified(*close->second).check == CloseCheck::wrong) {
        add(Fault::wrong_close, close->second->source, key.second, *cosignatures.begin());
      }
    }
  }

  const Index& index_;
  std::vector<Evidence> found_;
};

}  // namespace

std::vector<Evidence> evidence_in(const Index& index) {
  return Finder(index).all();
}

std::string_view token(Fault fault) {
  switch (fault) {
    case Fault::two_opens:
      return "two_opens";
    case Fault::two_closes:
      return "two_closes";
    case Fault::ack_after_promise:
      return "ack_after_promise";
    case Fault::cosign_below_promise:
      return "cosign_below_promise";
    case Fault::two_cosigns:
      return "two_cosigns";
    case Fault::promise_not_higher:
      return "promise_not_higher";
    case Fault::promise_omits_ack:
      return "promise_omits_ack";
    case Fault::promise_misreports_cosign:
      return "promise_misreports_cosign";
    case Fault::wrong_close:
      return "wrong_close";
  }
  return "unknown";
}

}  // namespace kyhop::polls
