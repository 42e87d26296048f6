// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/desk/paper/paper_engine.h"
#include "tests/unit/pdf_writer.h"

using namespace kyhop;
using namespace kyhop::test;

namespace {

/// Collects what an engine tells, and waits for it.
class Told {
 public:
  std::function<void(PaperEvent)> tell() {
    return [this](PaperEvent event) {
      const std::lock_guard lock(mutex_);
      events_.push_back(std::move(event));
      came_.notify_all();
    };
  }
  /// The first event of this sort that is still here, taken out.
  template <typename Event>
  Event wait_for() {
    std::unique_lock lock(mutex_);
    auto at = events_.end();
    const bool in_time = came_.wait_for(lock, std::chrono::seconds(60), [&] {
      at = std::ranges::find_if(events_, [](const PaperEvent& event) { return std::holds_alternative<Event>(event); });
      return at != events_.end();
    });
    REQUIRE(in_time);
    Event event = std::get<Event>(std::move(*at));
    events_.erase(at);
    return event;
  }

 private:
  std::mutex mutex_;
  std::condition_variable came_;
  std::vector<PaperEvent> events_;
};

/// A paper of which only what lies before `here` or in the tables at its end can be read.
struct Arriving {
  Bytes bytes = paper(60).bytes();
  std::atomic<std::size_t> here = 0;
  std::size_t tables = std::string(as_text(bytes)).find("xref\n");

  struct Source final : PaperSource {
    explicit Source(Arriving& paper) : all(paper) {}
    std::uint64_t size() const override { return all.bytes.size(); }
    tl::expected<std::size_t, PaperFault> read(std::uint64_t offset, std::span<Byte> into) noexcept override {
      if (offset >= all.bytes.size()) return 0;
      const bool tail = offset >= all.tables && all.here > 0;
      const std::size_t end = tail ? all.bytes.size() : std::min<std::size_t>(all.here, all.bytes.size());
      if (offset >= end) return tl::make_unexpected(PaperFault::still_arriving);
      const auto part = ByteView(all.bytes).subspan(offset, std::min<std::size_t>(into.size(), end - offset));
      std::ranges::copy(part, into.begin());
      return part.size();
    }
    Arriving& all;
  };
  PaperFactory factory() {
    return [this]() -> Result<std::unique_ptr<PaperSource>> { return std::make_unique<Source>(*this); };
  }
};

PictureWish whole(std::uint32_t page) {
  return {PictureSort::tile, page, {600, 800}, {0, 0, 600, 800}, Urgency::visible};
}
PaperFactory factory(Bytes bytes) {
  return [bytes]() -> Result<std::unique_ptr<PaperSource>> { return std::make_unique<MemorySource>(bytes); };
}

}  // namespace

TEST_CASE("A paper is opened, and a wished part of a page comes as tiles") {
  Told told;
  PaperEngine engine(shared_runtime(1 << 20), factory(paper(3).bytes()), "paper", 4, told.tell());
  CHECK(told.wait_for<paper_event::Opened>().pages.size() == 3);
  engine.wish(1, {whole(1)});
  const auto drawn = told.wait_for<paper_event::Drawn>();
  REQUIRE(drawn.pictures.size() == 4);
  CHECK(drawn.pictures[0].image.size() == QSize(512, 512));
  CHECK(drawn.pictures[3].image.size() == QSize(88, 288));
  CHECK(drawn.pictures[3].key == PictureKey{PictureSort::tile, 1, 600, 1, 1});
  engine.wish_letters(2);
  CHECK(told.wait_for<paper_event::Lettered>().letters->text() == "Page 3 of the paper\n");
}

TEST_CASE("What cannot be opened is said once") {
  Told told;
  const PaperEngine engine(shared_runtime(1 << 20), factory(to_bytes(as_bytes("Kính gửi"))), "paper", 4, told.tell());
  CHECK(fault_of(told.wait_for<paper_event::NotOpened>().why) == PaperFault::not_pdf);
}

TEST_CASE("Pages are readable as they arrive") {
  Arriving paper;
  Told told;
  PaperEngine engine(shared_runtime(1 << 20), paper.factory(), "paper", 4, told.tell());
  CHECK(fault_of(told.wait_for<paper_event::NotOpened>().why) == PaperFault::still_arriving);
  const auto object = [&](int number) { return std::string(as_text(paper.bytes)).find("\n" + std::to_string(number) + " 0 obj"); };
  paper.here = object(40);
  engine.more_arrived();
  CHECK(told.wait_for<paper_event::Opened>().pages.size() == 60);
  engine.wish(1, {whole(2)});
  CHECK(told.wait_for<paper_event::Drawn>().pictures.size() == 4);
  engine.wish(1, {whole(50)});
  const auto failed = told.wait_for<paper_event::PageFailed>();
  CHECK(failed.page == 50);
  CHECK(fault_of(failed.why) == PaperFault::still_arriving);
  engine.wish(1, {whole(3)});
  CHECK(told.wait_for<paper_event::Drawn>().wish.page == 3);
  paper.here = paper.bytes.size();
  engine.more_arrived();
  told.wait_for<paper_event::Opened>();
  engine.wish(1, {whole(50)});
  CHECK(told.wait_for<paper_event::Drawn>().wish.page == 50);
}

TEST_CASE("A search tells the pages on which words stand, from the one that is looked at on") {
  Told told;
  PaperEngine engine(shared_runtime(1 << 20), factory(paper(12).bytes()), "paper", 4, told.tell());
  told.wait_for<paper_event::Opened>();
  engine.search(7, "PAGE 1", 5);
  CHECK(told.wait_for<paper_event::Found>().page == 9);
  CHECK(told.wait_for<paper_event::Found>().page == 10);
  CHECK(told.wait_for<paper_event::Found>().page == 11);
  const auto first = told.wait_for<paper_event::Found>();
  CHECK(first.page == 0);
  CHECK(first.passages.size() == 1);
  CHECK(told.wait_for<paper_event::Searched>().search == 7);
}
