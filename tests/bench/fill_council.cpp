// SPDX-License-Identifier: AGPL-3.0-or-later
//
// bench_fill_council FOLDER [PERSONS=95] [PAPERS=200] [RECORDS=20000] [POLLS=20]: makes the unprotected home of a council in the middle of
// a sitting, with so many delegates, published papers, decided votes and records in all, and one vote open. What is missing to the records
// are notes and messages, half of each. The home belongs to the clerk, who is also chair, secretary and delegate: every screen has
// something to show.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include "app/meeting/commands/council.h"
#include "app/meeting/rules/seat_label.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/commands/papers.h"
#include "app/meeting/commands/voting.h"
#include "app/meeting/commands/words.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/views/agenda.h"
#include "storage/crypto/crypto.h"
#include "sync/node/paper_store.h"
#include "sync/record/body.h"
#include "tests/unit/pdf_writer.h"

using namespace kyhop;

namespace {

constexpr std::size_t kItems = 12;
constexpr std::size_t kGroups = 8;
constexpr std::size_t kSeatsInRow = 12;

struct Wanted {
  std::size_t persons = 95;
  std::size_t papers = 200;
  std::size_t records = 20'000;
  std::size_t polls = 20;
};

// A01 … Z12, then AA01.
std::string seat_of(std::size_t place) {
  const std::size_t row = place / kSeatsInRow;
  const char letter = static_cast<char>('A' + row % 26);
  return SeatLabel{(row < 26 ? "" : "A") + std::string(1, letter), static_cast<int>(place % kSeatsInRow + 1)}.text();
}

class Filler {
 public:
  Filler(std::filesystem::path folder, Wanted wanted) : folder_(std::move(folder)), wanted_(wanted) {}

  Result<void> fill() {
    KYHOP_TRY(found());
    KYHOP_TRY(prepare());
    for (std::size_t i = 0; i < wanted_.papers; ++i) KYHOP_TRY(publish(i));
    while (true) {
      KYHOP_ASSIGN(const bool more, index_next_paper(*office_, *papers_));
      if (!more) break;
    }
    for (std::size_t i = 0; i < wanted_.polls; ++i) KYHOP_TRY(vote(i));
    KYHOP_TRY(write());
    NewPoll poll{items_.front().id, "Thông qua Nghị quyết còn lại", "resolution", {}};
    KYHOP_TRY(open_poll(*office_, meeting_, poll));
    return {};
  }

 private:
  Result<void> found() {
    SystemRandom random;
    KYHOP_ASSIGN(Home home, Home::create(folder_, Protection::unprotected(), random));
    KYHOP_ASSIGN(office_, create_council(std::move(home), "Hội đồng nhân dân", "Nguyễn Thị Minh Khai", "Máy của văn phòng",
                                         folder_ / "root.key", Protection::unprotected()));
    KYHOP_ASSIGN(ChunkStore store, office_->home().open_papers());
    KYHOP_TRY(prepare_manifests(store));
    papers_.emplace(std::move(store));
    const PersonId me = office_->ledger().own_person().value();
    for (const Role role : {Role::chair, Role::secretary, Role::delegate}) KYHOP_TRY(add_role(*office_, me, role));
    std::vector<NewPerson> rest;
    for (std::size_t i = 1; i < wanted_.persons; ++i)
      rest.push_back({"Trần Văn Đại biểu " + std::to_string(i), {Role::delegate}, {"Tổ " + std::to_string(1 + i % kGroups)}, "Đại biểu", "", "", seat_of(i - 1)});
    KYHOP_ASSIGN(persons_, add_persons(*office_, rest));
    persons_.push_back(me);
    return {};
  }

  Result<void> prepare() {
    KYHOP_TRY(create_meeting(*office_, "Kỳ họp thứ nhất", "2026-12-08T08:00", "Hội trường A"));
    KYHOP_ASSIGN(const auto all, meetings(office_->ledger()));
    meeting_ = all.front();
    for (std::size_t i = 0; i < kItems; ++i) {
      NewItem item;
      item.title = "Nội dung " + std::to_string(i + 1) + ": xem xét báo cáo và dự thảo nghị quyết của kỳ họp";
      item.minutes = 30;
      item.presenter = "Ông Huỳnh Tấn Lộc, Giám đốc Sở Tài chính";
      KYHOP_TRY(add_item(*office_, meeting_, item));
    }
    KYHOP_ASSIGN(items_, agenda(office_->ledger(), meeting_.id));
    for (std::size_t i = 0; i < 3; ++i) KYHOP_TRY(start_item(*office_, items_[i]));
    for (std::size_t i = 0; i < persons_.size(); ++i)
      KYHOP_TRY(set_presence(*office_, meeting_, persons_[i], i % 13 == 5 ? Presence::excused : Presence::present));
    return {};
  }

  Result<void> publish(std::size_t i) {
    const auto file = folder_ / "paper.pdf";
    // The number is in the file, or all papers would be one.
    std::ofstream(file, std::ios::binary) << test::paper(4 + static_cast<int>(i % 20), "/KyHopPaper " + std::to_string(i)).text();
    const std::string number = std::to_string(i + 1);
    KYHOP_ASSIGN(const EntityId id,
                 add_paper(*office_, *papers_, file, items_[i % kItems],
                           {"Tờ trình " + number + " về dự toán và phân bổ ngân sách địa phương", number + "/TTr-UBND", "proposal"}));
    std::filesystem::remove(file);
    for (const PaperState state : {PaperState::submitted, PaperState::approved}) {
      KYHOP_ASSIGN(const auto views, revisions_of(office_->ledger(), id));
      KYHOP_TRY(step_paper(*office_, views.back(), state, {}));
    }
    KYHOP_ASSIGN(const auto views, revisions_of(office_->ledger(), id));
    KYHOP_TRY(publish_paper(*office_, views.back()));
    KYHOP_ASSIGN(const auto published, revisions_of(office_->ledger(), id));
    revisions_.push_back(published.back());
    return {};
  }

  Result<void> vote(std::size_t i) {
    NewPoll poll;
    poll.item = items_[i % kItems].id;
    poll.question = "Thông qua Nghị quyết số " + std::to_string(i + 1) + " của kỳ họp";
    KYHOP_ASSIGN(const PollId opened, open_poll(*office_, meeting_, poll));
    KYHOP_TRY(cast_ballot(*office_, opened, i % 3 == 0 ? "against" : "for"));
    KYHOP_TRY(duties());
    KYHOP_TRY(close_poll(*office_, opened));
    return duties();
  }

  Result<void> duties() {
    while (true) {
      KYHOP_ASSIGN(const bool more, do_poll_duties(*office_));
      if (!more) return {};
    }
  }

  Result<void> write() {
    KYHOP_ASSIGN(const auto written, office_->replica().records().count());
    const std::size_t left = wanted_.records > written ? wanted_.records - written : 0;
    for (std::size_t at = 0; at < left / 2 && !revisions_.empty(); ++at) {
      const RevisionView& paper = revisions_[at % revisions_.size()];
      NewNote note;
      note.page = 1 + static_cast<std::uint32_t>(at / revisions_.size()) % paper.pages;
      note.text = "Cần hỏi thêm về khoản " + std::to_string(at);
      KYHOP_TRY(add_note(*office_, paper, note));
    }
    for (std::size_t at = 0; at < left - left / 2;) {
      KYHOP_TRY(office_->write([&](Ledger::Writer& writer) -> Result<void> {
        for (const std::size_t end = std::min(at + 1000, left - left / 2); at < end; ++at) {
          pb::ChatMessage body;
          body.mutable_to()->set_everyone(true);
          body.set_text("Kính thưa các vị đại biểu, ý kiến số " + std::to_string(at));
          KYHOP_TRY(writer.append({kind::chat_message, encode_body(body), {}, 0}));
        }
        return {};
      }));
    }
    return {};
  }

  std::filesystem::path folder_;
  Wanted wanted_;
  std::unique_ptr<Office> office_;
  std::optional<ChunkStore> papers_;
  std::vector<PersonId> persons_;
  MeetingView meeting_;
  std::vector<AgendaItemView> items_;
  std::vector<RevisionView> revisions_;
};

std::size_t number(int count, char** values, int at, std::size_t otherwise) {
  return count > at ? std::strtoull(values[at], nullptr, 10) : otherwise;
}

}  // namespace

int main(int count, char** values) {
  if (count < 2 || !crypto_ready()) return 2;
  const Wanted otherwise;
  const Wanted wanted{number(count, values, 2, otherwise.persons), number(count, values, 3, otherwise.papers),
                      number(count, values, 4, otherwise.records), number(count, values, 5, otherwise.polls)};
  const auto done = Filler(values[1], wanted).fill();
  if (!done) std::fprintf(stderr, "bench_fill_council: %s\n", done.error().sentence().c_str());
  return done ? 0 : 1;
}
