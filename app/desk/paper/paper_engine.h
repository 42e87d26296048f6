// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QString>
#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

#include "app/desk/paper/work_list.h"
#include "app/reader/mupdf_document.h"

namespace kyhop {

/// What an engine tells. Pages count from 0.
namespace paper_event {
struct Opened {
  std::vector<PageSize> pages;
  std::vector<QString> labels;
  Outline outline;
};
struct NotOpened {
  Error why;
};
struct Drawn {
  std::uint64_t job = 0;
  PictureWish wish;
  std::vector<Picture> pictures;  ///< none when it was broken off
};
struct PageFailed {
  std::uint32_t page = 0;
  Error why;
};
struct Lettered {
  std::uint32_t page = 0;
  std::shared_ptr<const PageLetters> letters;
};
struct Found {
  std::uint64_t search = 0;
  std::uint32_t page = 0;
  std::vector<Passage> passages;
};
struct Searched {
  std::uint64_t search = 0;
  std::uint32_t pages_unread = 0;  ///< could not be looked into
};
}  // namespace paper_event
using PaperEvent = std::variant<paper_event::Opened, paper_event::NotOpened, paper_event::Drawn, paper_event::PageFailed,
                                paper_event::Lettered, paper_event::Found, paper_event::Searched>;

/// Gives the bytes of a paper; called on the paper's own thread, each time it is opened (again as more of it arrives).
using PaperFactory = std::function<Result<std::unique_ptr<PaperSource>>()>;

/// One open paper at work: a thread that owns the document (sizes, recordings, letters, search), and one to four that draw. All calls
/// return at once; answers come through `tell`, on the engine's threads. Ending waits for what is being done, so end it on a thread that
/// may wait.
class PaperEngine {
 public:
  /// `recordings`: of how many pages what they draw is kept.
  PaperEngine(std::shared_ptr<MuPdfRuntime> runtime, PaperFactory factory, std::string name, std::size_t recordings,
              std::function<void(PaperEvent)> tell);
  ~PaperEngine();
  PaperEngine(const PaperEngine&) = delete;
  PaperEngine& operator=(const PaperEngine&) = delete;

  void wish(WorkList::ViewId view, std::vector<PictureWish> wishes);
  void delivered(std::uint64_t job);
  void wish_letters(std::uint32_t page);
  /// Looks through all pages, from `first` on and around; a new search ends the one before. Empty words end it.
  void search(std::uint64_t search, std::string words, std::uint32_t first);
  /// More of the paper is here: what failed for want of it is tried again.
  void more_arrived();
  /// Breaks off what takes too long; to be called now and then while busy().
  void enforce_deadline();
  bool busy() const;

 private:
  using Clock = std::chrono::steady_clock;
  using Recording = std::shared_ptr<const PageRecording>;
  struct Search {
    std::uint64_t id = 0;
    std::string words;
    std::uint32_t first = 0;
    std::uint32_t done = 0;
    std::uint32_t unread = 0;
  };

  void own(const std::stop_token& ended);
  void paint(const std::stop_token& ended);
  bool own_next(std::unique_lock<std::mutex>& lock);
  void open(std::unique_lock<std::mutex>& lock);
  void record(std::uint32_t page, std::unique_lock<std::mutex>& lock);
  void renew_document(std::unique_lock<std::mutex>& lock);
  void letter(std::uint32_t page, std::unique_lock<std::mutex>& lock);
  void search_page(std::unique_lock<std::mutex>& lock);
  void page_failed(std::uint32_t page, Error why);
  Recording recording(std::uint32_t page);
  void keep(std::uint32_t page, Recording recording);
  bool known(std::uint32_t page) const;
  template <typename Work>
  auto unlocked(std::unique_lock<std::mutex>& lock, const Work& work);

  const PaperFactory factory_;
  const std::string name_;
  const std::size_t recordings_kept_;
  const std::function<void(PaperEvent)> tell_;
  const std::shared_ptr<MuPdfRuntime> runtime_;
  std::unique_ptr<MuPdfDocument> document_;  ///< the owner's alone

  mutable std::mutex mutex_;
  std::condition_variable_any owner_wakes_;
  std::condition_variable_any painters_wake_;
  WorkList work_;
  bool wish_open_ = true;
  bool opened_ = false;
  bool partly_ = false;  ///< some page sizes are guesses, since their pages were not here
  std::uint32_t pages_ = 0;
  std::list<std::pair<std::uint32_t, Recording>> recordings_;  ///< most recently used first
  std::map<std::uint32_t, bool> failed_;                       ///< page → may be well when more has arrived
  std::deque<std::uint32_t> letters_;                          ///< newest first
  std::optional<Search> search_;
  std::optional<Clock::time_point> owner_since_;
  std::stop_source owner_job_;

  std::jthread owner_;
  std::vector<std::jthread> painters_;
};

/// MuPDF for all papers of the program: they share decoded fonts and glyphs. Null when memory is short.
std::shared_ptr<MuPdfRuntime> shared_runtime(std::size_t store_bytes);

}  // namespace kyhop
