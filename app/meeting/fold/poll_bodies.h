// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>

#include "app/meeting/polls/records.h"
#include "storage/base/bytes.h"
#include "storage/base/error.h"
#include "sync/record/record.h"

// Bodies of poll records ⇄ the structs of the poll rules. Reading is strict; nothing comes back for a body that is not well formed.

namespace kyhop {

std::optional<PollId> poll_of(Kind kind, ByteView body);

std::optional<polls::PollOpen> read_poll_open(ByteView body, const polls::Source& source, const polls::Heads& heads);
/// `valid_at_open` is left false: the caller knows the state at the poll's heads.
std::optional<polls::Ballot> read_ballot(ByteView body, const polls::Source& source);
std::optional<polls::Ack> read_acks(ByteView body, const polls::Source& source);
std::optional<polls::Freeze> read_freeze(ByteView body, const polls::Source& source);
std::optional<polls::Promise> read_promise(ByteView body, const polls::Source& source);
std::optional<polls::Close> read_close(ByteView body, const polls::Source& source);
std::optional<polls::Cosign> read_cosign(ByteView body, const polls::Source& source);
std::optional<polls::Void> read_void(ByteView body, const polls::Source& source);
std::optional<polls::Count> read_count(ByteView body, const polls::Source& source);
std::optional<polls::Announcement> read_announcement(ByteView body, const polls::Source& source);

/// What only the page of a poll shows: agenda item and the words of the options.
struct PollTexts {
  EntityId item;
  struct Option {
    std::string id, vi, en;
  };
  std::vector<Option> options;
};
std::optional<PollTexts> read_poll_texts(ByteView body);

Bytes write_poll_open(const polls::PollOpen& open, const PollTexts& texts);
Bytes write_ballot(const PollId& poll, const PersonId& person, std::uint32_t vote_seq, const std::optional<RecordHash>& previous,
                   std::uint32_t choice);
Bytes write_acks(const PollId& poll, const std::vector<RecordHash>& ballots);
Bytes write_freeze(const polls::Freeze& freeze);
Bytes write_promise(const PollId& poll, polls::Round round, const std::vector<RecordHash>& ballots,
                    const std::optional<polls::Cosigned>& cosigned);
Bytes write_close(const PollId& poll, polls::Round round, const std::vector<RecordHash>& promises, const polls::CloseContent& content);
Bytes write_cosign(const PollId& poll, polls::Round round, const RecordHash& close);
Bytes write_void(const polls::Void& what);
Bytes write_count(const polls::Count& count);
Bytes write_announcement(const polls::Announcement& announcement);

}  // namespace kyhop
