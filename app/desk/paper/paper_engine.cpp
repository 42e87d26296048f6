// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/paper_engine.h"

#include <algorithm>

namespace kyhop {

namespace {

/// A page that takes longer than this to read or to draw is said to take too long.
constexpr std::chrono::seconds kLongest{20};
constexpr std::size_t kMostLetterWishes = 16;

std::size_t painters_of_machine() {
  return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, 5) - 1;
}

Picture whole_picture(const PictureWish& wish, QImage image) {
  return {{wish.sort, wish.page, wish.whole.width, 0, 0}, std::move(image)};
}

/// One drawing cut into tiles.
std::vector<Picture> cut(const PictureWish& wish, const QImage& image) {
  std::vector<Picture> tiles;
  for (int y = 0; y < wish.area.height; y += kTile)
    for (int x = 0; x < wish.area.width; x += kTile) {
      const PictureKey key{PictureSort::tile, wish.page, wish.whole.width, (wish.area.x + x) / kTile, (wish.area.y + y) / kTile};
      const bool alone = wish.area.width <= kTile && wish.area.height <= kTile;
      const QRect part(x, y, std::min(kTile, wish.area.width - x), std::min(kTile, wish.area.height - y));
      tiles.push_back({key, alone ? image : image.copy(part)});
    }
  return tiles;
}

}  // namespace

std::shared_ptr<MuPdfRuntime> shared_runtime(std::size_t store_bytes) {
  static std::mutex mutex;
  static std::weak_ptr<MuPdfRuntime> shared;
  const std::lock_guard lock(mutex);
  auto runtime = shared.lock();
  if (runtime) return runtime;
  auto made = MuPdfRuntime::create(std::size_t{512} << 20, store_bytes);
  if (!made) return nullptr;
  shared = *made;
  return *made;
}

PaperEngine::PaperEngine(std::shared_ptr<MuPdfRuntime> runtime, PaperFactory factory, std::string name, std::size_t recordings,
                         std::function<void(PaperEvent)> tell)
    : factory_(std::move(factory)),
      name_(std::move(name)),
      recordings_kept_(recordings),
      tell_(std::move(tell)),
      runtime_(std::move(runtime)),
      owner_([this](const std::stop_token& ended) { own(ended); }) {
  for (std::size_t i = 0; i < painters_of_machine(); ++i) painters_.emplace_back([this](const std::stop_token& ended) { paint(ended); });
}

PaperEngine::~PaperEngine() {
  {
    const std::lock_guard lock(mutex_);
    work_.break_off_all();
    owner_job_.request_stop();
  }
  owner_.request_stop();
  for (auto& painter : painters_) painter.request_stop();
  painters_.clear();
}

void PaperEngine::wish(WorkList::ViewId view, std::vector<PictureWish> wishes) {
  {
    const std::lock_guard lock(mutex_);
    work_.wish(view, std::move(wishes), Clock::now());
  }
  owner_wakes_.notify_one();
  painters_wake_.notify_all();
}

void PaperEngine::delivered(std::uint64_t job) {
  const std::lock_guard lock(mutex_);
  work_.delivered(job);
}

void PaperEngine::wish_letters(std::uint32_t page) {
  {
    const std::lock_guard lock(mutex_);
    std::erase(letters_, page);
    letters_.push_front(page);
    if (letters_.size() > kMostLetterWishes) letters_.pop_back();
  }
  owner_wakes_.notify_one();
}

void PaperEngine::search(std::uint64_t search, std::string words, std::uint32_t first) {
  {
    const std::lock_guard lock(mutex_);
    if (words.empty()) {
      search_.reset();
    } else {
      search_ = Search{search, std::move(words), first, 0, 0};
    }
  }
  owner_wakes_.notify_one();
}

void PaperEngine::more_arrived() {
  {
    const std::lock_guard lock(mutex_);
    const bool lacked = std::ranges::any_of(failed_, [](const auto& page) { return page.second; });
    if (opened_ && !lacked && !partly_) return;
    wish_open_ = true;
  }
  owner_wakes_.notify_one();
}

void PaperEngine::enforce_deadline() {
  std::vector<std::uint32_t> pages;
  {
    const std::lock_guard lock(mutex_);
    const auto now = Clock::now();
    pages = work_.break_off(now, kLongest);
    for (const std::uint32_t page : pages) failed_[page] = false;
    if (owner_since_ && now - *owner_since_ > kLongest) owner_job_.request_stop();
  }
  for (const std::uint32_t page : pages) tell_(paper_event::PageFailed{page, describe(PaperFault::took_too_long, name_)});
}

bool PaperEngine::busy() const {
  const std::lock_guard lock(mutex_);
  return !work_.idle() || owner_since_ || search_ || wish_open_;
}

PaperEngine::Recording PaperEngine::recording(std::uint32_t page) {
  const auto found = std::ranges::find(recordings_, page, &std::pair<std::uint32_t, Recording>::first);
  if (found == recordings_.end()) return nullptr;
  recordings_.splice(recordings_.begin(), recordings_, found);
  return found->second;
}

void PaperEngine::keep(std::uint32_t page, Recording recording) {
  recordings_.emplace_front(page, std::move(recording));
  if (recordings_.size() > recordings_kept_) recordings_.pop_back();
}

bool PaperEngine::known(std::uint32_t page) const {
  return page >= pages_ || failed_.contains(page) ||
         std::ranges::find(recordings_, page, &std::pair<std::uint32_t, Recording>::first) != recordings_.end();
}

void PaperEngine::page_failed(std::uint32_t page, Error why) {
  failed_[page] = fault_of(why) == PaperFault::still_arriving;
  tell_(paper_event::PageFailed{page, std::move(why)});
}

/// What the owner does without the lock, with a clock on it.
template <typename Work>
auto PaperEngine::unlocked(std::unique_lock<std::mutex>& lock, const Work& work) {
  owner_since_ = Clock::now();
  owner_job_ = {};
  const auto stop = owner_job_.get_token();
  lock.unlock();
  auto result = work(stop);
  lock.lock();
  owner_since_.reset();
  return result;
}

void PaperEngine::own(const std::stop_token& ended) {
  std::unique_lock lock(mutex_);
  while (!ended.stop_requested()) {
    if (own_next(lock)) continue;
    bool nothing = true;
    owner_wakes_.wait(lock, ended, [&] {
      // Asked once more at each call, so that no wish is slept over.
      return !std::exchange(nothing, false);
    });
  }
  lock.unlock();
  document_.reset();
}

bool PaperEngine::own_next(std::unique_lock<std::mutex>& lock) {
  if (wish_open_) {
    open(lock);
    return true;
  }
  if (!opened_) return false;
  const auto is_known = [this](std::uint32_t page) { return known(page); };
  if (const auto page = work_.page_to_record(Urgency::visible_preview, is_known)) {
    record(*page, lock);
  } else if (!letters_.empty()) {
    const std::uint32_t wished = letters_.front();
    letters_.pop_front();
    letter(wished, lock);
  } else if (const auto later = work_.page_to_record(Urgency::near_preview, is_known)) {
    record(*later, lock);
  } else if (search_) {
    search_page(lock);
  } else {
    return false;
  }
  return true;
}

void PaperEngine::open(std::unique_lock<std::mutex>& lock) {
  wish_open_ = false;
  paper_event::Opened opened;
  bool partly = false;
  auto outcome = unlocked(lock, [&](const std::stop_token&) -> Result<std::unique_ptr<MuPdfDocument>> {
    KYHOP_ASSIGN(auto source, factory_());
    KYHOP_ASSIGN(auto document, MuPdfDocument::open(runtime_, std::move(source), name_));
    opened.pages = document->page_sizes();
    for (std::uint32_t page = 0; page < document->page_count(); ++page)
      opened.labels.push_back(QString::fromStdString(document->page_label(page)));
    // A paper whose outline cannot be read is still worth its pages.
    if (auto outline = document->outline()) opened.outline = std::move(*outline);
    // What lacked while looking at all pages must not spoil those that are here.
    partly = document->lacked();
    if (!partly) return document;
    KYHOP_ASSIGN(auto again, factory_());
    return MuPdfDocument::open(runtime_, std::move(again), name_);
  });
  if (!outcome) {
    // What was open stays so: less may be readable for a moment, never nothing.
    if (!opened_) tell_(paper_event::NotOpened{outcome.error()});
    return;
  }
  document_ = std::move(*outcome);
  opened_ = true;
  partly_ = partly;
  pages_ = static_cast<std::uint32_t>(opened.pages.size());
  std::erase_if(failed_, [](const auto& page) { return page.second; });
  tell_(std::move(opened));
}

void PaperEngine::record(std::uint32_t page, std::unique_lock<std::mutex>& lock) {
  bool renew = false;
  auto made = unlocked(lock, [&](const std::stop_token& stop) {
    auto recording = document_->record(page, stop);
    renew = document_->lacked();
    return recording;
  });
  if (made) {
    keep(page, std::move(*made));
    painters_wake_.notify_all();
  } else if (fault_of(made.error()) == PaperFault::cancelled) {
    page_failed(page, describe(PaperFault::took_too_long, name_));
  } else {
    page_failed(page, made.error());
  }
  if (renew) renew_document(lock);
}

void PaperEngine::renew_document(std::unique_lock<std::mutex>& lock) {
  auto again = unlocked(lock, [&](const std::stop_token&) -> Result<std::unique_ptr<MuPdfDocument>> {
    KYHOP_ASSIGN(auto source, factory_());
    return MuPdfDocument::open(runtime_, std::move(source), name_);
  });
  if (again && (*again)->page_count() == pages_) document_ = std::move(*again);
}

void PaperEngine::letter(std::uint32_t page, std::unique_lock<std::mutex>& lock) {
  if (page >= pages_) return;
  bool renew = false;
  auto letters = unlocked(lock, [&](const std::stop_token&) {
    auto read = document_->letters(page);
    renew = document_->lacked();
    return read;
  });
  // A page without text is told as such, so that nobody asks again; what lacks is asked for again when it has come.
  if (letters || !renew)
    tell_(paper_event::Lettered{page, std::make_shared<const PageLetters>(letters ? std::move(*letters) : PageLetters{})});
  if (renew) renew_document(lock);
}

void PaperEngine::search_page(std::unique_lock<std::mutex>& lock) {
  const std::uint64_t id = search_->id;
  const std::uint32_t page = (search_->first + search_->done) % pages_;
  const std::string words = search_->words;
  bool renew = false;
  std::vector<Passage> passages;
  const bool read = unlocked(lock, [&](const std::stop_token&) {
    const auto letters = document_->letters(page);
    renew = document_->lacked();
    if (!letters) return false;
    for (const LetterRange& range : find(*letters, words)) passages.push_back(passage(*letters, range));
    return true;
  });
  if (renew) renew_document(lock);
  if (!search_ || search_->id != id) return;
  search_->unread += read ? 0 : 1;
  if (!passages.empty()) tell_(paper_event::Found{id, page, std::move(passages)});
  if (++search_->done < pages_) return;
  tell_(paper_event::Searched{id, search_->unread});
  search_.reset();
}

void PaperEngine::paint(const std::stop_token& ended) {
  auto brush = PageBrush::create(runtime_);
  // Without memory for a context nothing can be drawn here; the pages keep their numbers, and the other threads go on.
  if (!brush) return;
  std::unique_lock lock(mutex_);
  while (!ended.stop_requested()) {
    std::optional<WorkList::Job> job;
    painters_wake_.wait(lock, ended, [&] {
      job = work_.next(Clock::now(), [this](std::uint32_t page) { return recording(page) != nullptr; });
      return job.has_value();
    });
    if (!job) continue;
    const Recording page = recording(job->wish.page);
    lock.unlock();
    const PixelRect& area = job->wish.area;
    QImage image(area.width, area.height, QImage::Format_RGB32);
    const auto drawing = image.isNull() ? Result<void>(tl::make_unexpected(describe(PaperFault::too_much_memory, name_)))
                                        : brush->draw(*page, job->wish.whole, area, image.bits(), job->cancelled);
    paper_event::Drawn drawn{job->id, job->wish, {}};
    if (drawing && job->wish.sort == PictureSort::tile) drawn.pictures = cut(job->wish, image);
    if (drawing && job->wish.sort != PictureSort::tile) drawn.pictures.push_back(whole_picture(job->wish, std::move(image)));
    lock.lock();
    work_.drawn(job->id);
    if (!drawing && fault_of(drawing.error()) != PaperFault::cancelled) page_failed(job->wish.page, drawing.error());
    tell_(std::move(drawn));
    // Another picture of this page may have waited for it.
    painters_wake_.notify_one();
  }
}

}  // namespace kyhop
