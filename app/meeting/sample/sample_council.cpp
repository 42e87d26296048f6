// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/sample/sample_council.h"

#include <algorithm>
#include <array>
#include <optional>

#include "app/meeting/commands/bundles.h"
#include "app/meeting/commands/desk.h"
#include "app/meeting/commands/joining.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/commands/papers.h"
#include "app/meeting/commands/seating.h"
#include "app/meeting/commands/speaking.h"
#include "app/meeting/commands/voting.h"
#include "app/meeting/commands/words.h"
#include "sync/node/paper_store.h"

namespace kyhop {

namespace {

struct OtherDevice {
  const char* folder;
  const char* label;
};
constexpr std::array<OtherDevice, 3> kOthers{{{"chair", "Máy chủ tọa"}, {"delegate-1", "Máy đại biểu 1"}, {"delegate-2", "Máy đại biểu 2"}}};
// Of a hundred in the roster about so many are away.
constexpr std::size_t kAbsentEvery = 13;

struct Device {
  std::unique_ptr<Office> office;
  std::optional<ChunkStore> papers;
};

Result<ChunkStore> papers_of(Office& office) {
  KYHOP_ASSIGN(ChunkStore store, office.home().open_papers());
  KYHOP_TRY(prepare_manifests(store));
  return store;
}

class Maker {
 public:
  Maker(std::filesystem::path folder, const SamplePacket& packet, const SampleProgress& progress)
      : folder_(std::move(folder)), packet_(packet), progress_(progress), steps_(static_cast<int>(packet.papers.size()) + 7) {}

  Result<void> make(const std::string& start) {
    KYHOP_TRY(found());
    KYHOP_TRY(step());
    KYHOP_TRY(prepare_meeting(start));
    KYHOP_TRY(step());
    for (const SamplePacket::Paper& paper : packet_.papers) {
      KYHOP_TRY(publish(paper));
      KYHOP_TRY(step());
    }
    for (std::size_t i = 0; i < kOthers.size(); ++i) {
      KYHOP_TRY(join(i));
      KYHOP_TRY(step());
    }
    KYHOP_TRY(call_the_roll());
    KYHOP_TRY(step());
    KYHOP_TRY(talk_and_vote());
    return step();
  }

 private:
  Result<void> step() {
    if (progress_ && !progress_(++done_, steps_))
      return refuse("cancelled", "sample meeting", "it was stopped", "begin again when you like");
    return {};
  }

  Result<void> found() {
    SystemRandom random;
    KYHOP_ASSIGN(Home home, Home::create(sample_homes(folder_).own, Protection::unprotected(), random));
    // The one who looks is an ordinary delegate who also works the meeting, so that every screen can be seen.
    const auto plain = std::find_if(packet_.members.begin(), packet_.members.end(),
                                    [](const NewPerson& person) { return person.roles == Roles{Role::delegate}; });
    if (plain == packet_.members.end()) return fail(ErrorCode::integrity, "sample", "the sample papers are damaged", "install them again");
    KYHOP_ASSIGN(own_.office, create_council(std::move(home), packet_.council + " (mẫu)", plain->name, "Máy của tôi", folder_ / "root.key",
                                             Protection::unprotected()));
    KYHOP_ASSIGN(ChunkStore store, papers_of(*own_.office));
    own_.papers.emplace(std::move(store));
    me_ = own_.office->ledger().own_person().value();
    KYHOP_TRY(add_role(*own_.office, me_, Role::secretary));
    KYHOP_TRY(add_role(*own_.office, me_, Role::delegate));
    std::vector<NewPerson> rest;
    for (const NewPerson& person : packet_.members)
      if (&person != &*plain && person.roles.contains(Role::delegate)) rest.push_back(person);
    std::stable_partition(rest.begin(), rest.end(), [](const NewPerson& person) { return person.roles.contains(Role::chair); });
    KYHOP_TRY(set_seat(*own_.office, me_, plain->seat));
    KYHOP_ASSIGN(persons_, add_persons(*own_.office, rest));
    return {};
  }

  Result<void> prepare_meeting(const std::string& start) {
    KYHOP_TRY(create_meeting(*own_.office, packet_.title, start, packet_.place));
    KYHOP_ASSIGN(const auto all, meetings(own_.office->ledger()));
    meeting_ = all.front();
    for (const SamplePacket::Item& item : packet_.agenda) {
      NewItem made;
      made.title = item.title;
      made.minutes = item.minutes;
      made.presenter = item.presenter;
      KYHOP_TRY(add_item(*own_.office, meeting_, made));
    }
    KYHOP_ASSIGN(items_, agenda(own_.office->ledger(), meeting_.id));
    voted_on_ = 0;
    for (const SamplePacket::Paper& paper : packet_.papers)
      if (paper.kind == "draft_resolution") {
        voted_on_ = paper.item;
        break;
      }
    for (std::size_t i = 0; i <= voted_on_; ++i) KYHOP_TRY(start_item(*own_.office, items_[i]));
    return {};
  }

  Result<void> publish(const SamplePacket::Paper& paper) {
    KYHOP_ASSIGN(const EntityId id,
                 add_paper(*own_.office, *own_.papers, paper.file, items_[paper.item], {paper.title, paper.number, paper.kind}));
    for (const PaperState state : {PaperState::submitted, PaperState::approved}) {
      KYHOP_ASSIGN(const auto views, revisions_of(own_.office->ledger(), id));
      KYHOP_TRY(step_paper(*own_.office, views.back(), state, {}));
    }
    KYHOP_ASSIGN(const auto views, revisions_of(own_.office->ledger(), id));
    return publish_paper(*own_.office, views.back());
  }

  // By files, as without a network.
  Result<void> join(std::size_t i) {
    KYHOP_ASSIGN(const Invite invite, make_invite(*own_.office, persons_[i], 60, true, {}));
    SystemRandom random;
    KYHOP_ASSIGN(Home home, Home::create(sample_homes(folder_).others[i], Protection::unprotected(), random));
    KYHOP_ASSIGN(Joining joining, begin_joining(std::move(home), invite));
    KYHOP_ASSIGN(const Bytes sealed, approve_request(*own_.office, join_request(joining, kOthers[i].label)));
    KYHOP_ASSIGN(const Grant grant, open_grant(joining, sealed));
    Device device;
    KYHOP_ASSIGN(device.office, finish_joining(std::move(joining), grant));
    KYHOP_ASSIGN(ChunkStore store, papers_of(*device.office));
    device.papers.emplace(std::move(store));
    others_.push_back(std::move(device));
    return {};
  }

  Result<void> call_the_roll() {
    std::vector<PersonId> all{me_};
    all.insert(all.end(), persons_.begin(), persons_.end());
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool away = i > kOthers.size() && i % kAbsentEvery == 0;
      KYHOP_TRY(set_presence(*own_.office, meeting_, all[i],
                             !away        ? Presence::present
                             : i % 2 == 0 ? Presence::excused
                                          : Presence::online));
    }
    return {};
  }

  Result<void> hand_over(Device& from, Device& to) {
    const auto file = folder_ / "between.bundle";
    KYHOP_TRY(export_bundle(*from.office, *from.papers, {file, {}, false, false}));
    KYHOP_TRY(import_bundle(*to.office, *to.papers, file));
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return {};
  }

  Result<void> talk_and_vote() {
    for (Device& other : others_) KYHOP_TRY(hand_over(other, own_));
    NewPoll poll;
    poll.item = items_[voted_on_].id;
    poll.question = "Thông qua: " + items_[voted_on_].title;
    KYHOP_ASSIGN(const PollId opened, open_poll(*own_.office, meeting_, poll));
    const AudienceView everyone{AudienceView::Sort::everyone, {}, {}};
    for (Device& other : others_) KYHOP_TRY(hand_over(own_, other));
    KYHOP_TRY(send_message(*others_[0].office, everyone, "Đề nghị các đại biểu xem kỹ dự thảo nghị quyết trước khi biểu quyết."));
    KYHOP_TRY(send_message(*others_[1].office, everyone, "Tổ chúng tôi thống nhất với phương án điều chỉnh."));
    // They asked during the debate; the list rests while the vote is open.
    KYHOP_TRY(request_to_speak(*others_[1].office, items_[voted_on_], SpeakKind::speech));
    KYHOP_TRY(request_to_speak(*others_[2].office, items_[voted_on_], SpeakKind::question));
    KYHOP_TRY(cast_ballot(*others_[0].office, opened, "for"));
    KYHOP_TRY(cast_ballot(*others_[1].office, opened, "abstain"));
    for (Device& other : others_) KYHOP_TRY(hand_over(other, own_));
    return {};
  }

  std::filesystem::path folder_;
  const SamplePacket& packet_;
  const SampleProgress& progress_;
  int steps_;
  int done_ = 0;
  Device own_;
  std::vector<Device> others_;
  PersonId me_;
  std::vector<PersonId> persons_;
  MeetingView meeting_;
  std::vector<AgendaItemView> items_;
  std::size_t voted_on_ = 0;
};

}  // namespace

SampleHomes sample_homes(const std::filesystem::path& folder) {
  SampleHomes homes{folder / "own", {}};
  for (const OtherDevice& other : kOthers) homes.others.push_back(folder / other.folder);
  return homes;
}

Result<SampleHomes> make_sample(const std::filesystem::path& folder, const SamplePacket& packet, const std::string& start,
                                const SampleProgress& progress) {
  std::error_code error;
  std::filesystem::remove_all(folder, error);
  if (error)
    return fail(ErrorCode::io, folder.string(), "the old sample cannot be removed: " + error.message(), "remove the folder by hand");
  const auto made = Maker(folder, packet, progress).make(start);
  if (!made) {
    std::filesystem::remove_all(folder, error);
    return tl::make_unexpected(made.error());
  }
  return sample_homes(folder);
}

}  // namespace kyhop
