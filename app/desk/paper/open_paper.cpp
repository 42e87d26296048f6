// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/open_paper.h"

#include <fcntl.h>

#include <QFile>
#include <QFileInfo>
#include <QQuickWindow>
#include <QThreadPool>

#include "app/desk/paper/paper_words.h"

namespace kyhop {

namespace {

constexpr std::size_t kLetteredPages = 40;
constexpr int kDeadlineLook = 2000;  // milliseconds
constexpr int kTellHits = 80;        // milliseconds
constexpr qsizetype kMostHits = 2000;

PaperFactory file_factory(const QString& file) {
  return [path = QFile::encodeName(file), name = QFileInfo(file).fileName().toStdString()]() -> Result<std::unique_ptr<PaperSource>> {
    const auto refusal = [&name](PaperFault fault) { return tl::make_unexpected(describe(fault, name)); };
    // Without O_NONBLOCK a named pipe would hold this thread up.
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0) return refusal(PaperFault::unreadable);
    auto source = FileSource::adopt(descriptor);
    if (!source) return refusal(source.error());
    return std::unique_ptr<PaperSource>(std::move(*source));
  };
}

bool draws_in_software() {
  return QQuickWindow::sceneGraphBackend() == QLatin1String("software");
}

}  // namespace

/// Where the engine's threads leave what they have to tell; it outlives both.
struct OpenPaper::Mailbox {
  std::mutex mutex;
  OpenPaper* paper = nullptr;
  int opening = 0;  ///< what an engine of before still tells is not for now
};

OpenPaper::OpenPaper(QObject* parent)
    : QObject(parent),
      budget_(ReaderBudget::for_machine(draws_in_software())),
      tiles_(budget_.tiles),
      previews_(budget_.previews),
      thumbnails_(budget_.thumbnails) {
  tell_hits_.setInterval(kTellHits);
  tell_hits_.setSingleShot(true);
  connect(&tell_hits_, &QTimer::timeout, this, &OpenPaper::search_changed);
  deadline_.setInterval(kDeadlineLook);
  connect(&deadline_, &QTimer::timeout, this, [this] {
    if (engine_ && engine_->busy()) {
      engine_->enforce_deadline();
    } else {
      deadline_.stop();
    }
  });
}

OpenPaper::~OpenPaper() {
  end_engine();
}

void OpenPaper::end_engine() {
  if (mailbox_) {
    const std::lock_guard lock(mailbox_->mutex);
    mailbox_->paper = nullptr;
  }
  mailbox_.reset();
  if (!engine_) return;
  // Its threads may be in the middle of a page, and the window does not wait for that.
  QThreadPool::globalInstance()->start([engine = std::move(engine_)]() mutable { engine.reset(); });
  engine_.reset();
}

void OpenPaper::close() {
  end_engine();
  pages_.clear();
  labels_.clear();
  failed_.clear();
  letters_.clear();
  hits_.clear();
  words_.clear();
  searching_ = false;
  outline_.set({}, {});
  tiles_.clear();
  previews_.clear();
  thumbnails_.clear();
  ++generation_;
  set_state(None);
  emit pages_changed();
  emit search_changed();
}

void OpenPaper::set_file(const QString& file) {
  if (file == file_) return;
  file_ = file;
  emit file_changed();
  if (file.isEmpty()) {
    close();
    return;
  }
  set_title(QFileInfo(file).fileName());
  open(file_factory(file), QFileInfo(file).fileName());
}

void OpenPaper::open(PaperFactory factory, const QString& name) {
  close();
  auto runtime = shared_runtime(budget_.store);
  if (!runtime) {
    set_state(Failed, paper_words(describe(PaperFault::too_much_memory, name.toStdString())));
    return;
  }
  mailbox_ = std::make_shared<Mailbox>();
  mailbox_->paper = this;
  const auto tell = [mailbox = mailbox_](PaperEvent event) {
    const std::lock_guard lock(mailbox->mutex);
    if (!mailbox->paper) return;
    auto held = std::make_shared<PaperEvent>(std::move(event));
    QMetaObject::invokeMethod(
        mailbox->paper,
        [mailbox, held] {
          if (mailbox->paper) mailbox->paper->take(std::move(*held));
        },
        Qt::QueuedConnection);
  };
  set_state(Opening);
  engine_ = std::make_shared<PaperEngine>(std::move(runtime), std::move(factory), name.toStdString(), budget_.recordings, tell);
  deadline_.start();
}

void OpenPaper::moreArrived() {
  if (engine_) engine_->more_arrived();
}

void OpenPaper::set_title(const QString& title) {
  if (title == title_) return;
  title_ = title;
  emit title_changed();
}

void OpenPaper::set_arrived(qreal share) {
  if (share == arrived_) return;
  arrived_ = share;
  emit arrived_changed();
  moreArrived();
}

void OpenPaper::set_state(State state, const QString& problem) {
  if (state == state_ && problem == problem_) return;
  state_ = state;
  problem_ = problem;
  emit state_changed();
}

QString OpenPaper::pageLabel(int page) const {
  return page >= 1 && static_cast<std::size_t>(page) <= labels_.size() ? labels_[static_cast<std::size_t>(page) - 1] : QString();
}

int OpenPaper::pageOf(const QString& labelOrNumber) const {
  const QString wanted = labelOrNumber.trimmed();
  for (std::size_t i = 0; i < labels_.size() && !wanted.isEmpty(); ++i)
    if (labels_[i].compare(wanted, Qt::CaseInsensitive) == 0) return static_cast<int>(i) + 1;
  const int number = wanted.toInt();
  return number >= 1 && number <= page_count() ? number : 0;
}

QString OpenPaper::pageProblem(int page) const {
  const auto found = failed_.find(static_cast<std::uint32_t>(page - 1));
  return found == failed_.end() ? QString() : paper_words(found->second);
}

void OpenPaper::search(const QString& words, int from) {
  words_ = words.trimmed();
  hits_.clear();
  searching_ = !words_.isEmpty() && engine_ && state_ == Ready;
  if (engine_ && state_ == Ready)
    engine_->search(++search_id_, words_.toStdString(), static_cast<std::uint32_t>(std::clamp(from, 1, std::max(1, page_count()))) - 1);
  emit search_changed();
}

void OpenPaper::wish(WorkList::ViewId view, std::vector<PictureWish> wishes) {
  if (!engine_) return;
  if (!wishes.empty()) deadline_.start();
  engine_->wish(view, std::move(wishes));
}

PictureCache& OpenPaper::cache(PictureSort sort) {
  return sort == PictureSort::tile ? tiles_ : sort == PictureSort::preview ? previews_ : thumbnails_;
}

std::shared_ptr<const PageLetters> OpenPaper::letters(std::uint32_t page) {
  for (auto at = letters_.begin(); at != letters_.end(); ++at) {
    if (at->first != page) continue;
    letters_.splice(letters_.begin(), letters_, at);
    return letters_.front().second;
  }
  if (engine_) engine_->wish_letters(page);
  return nullptr;
}

void OpenPaper::take(PaperEvent event) {
  std::visit([this](auto&& one) { on(std::move(one)); }, std::move(event));
}

void OpenPaper::on(paper_event::Opened&& opened) {
  const bool same = pages_.size() == opened.pages.size() && std::ranges::equal(pages_, opened.pages, [](PageSize a, PageSize b) {
                      return a.width == b.width && a.height == b.height;
                    });
  pages_ = std::move(opened.pages);
  labels_ = std::move(opened.labels);
  std::erase_if(failed_, [](const auto& page) { return fault_of(page.second) == PaperFault::still_arriving; });
  outline_.set(std::move(opened.outline), labels_);
  if (!same) ++generation_;
  set_state(Ready);
  if (!same) emit pages_changed();
  emit pictures_came();
}

void OpenPaper::on(paper_event::NotOpened&& failure) {
  const bool arriving = fault_of(failure.why) == PaperFault::still_arriving;
  set_state(arriving ? Arriving : Failed, paper_words(failure.why));
}

void OpenPaper::on(paper_event::Drawn&& drawn) {
  if (engine_) engine_->delivered(drawn.job);
  for (Picture& picture : drawn.pictures) cache(picture.key.sort).put(picture.key, std::move(picture.image));
  emit pictures_came();
}

void OpenPaper::on(paper_event::PageFailed&& failure) {
  failed_.insert_or_assign(failure.page, std::move(failure.why));
  emit page_failed(static_cast<int>(failure.page) + 1);
  emit pictures_came();
}

void OpenPaper::on(paper_event::Lettered&& lettered) {
  letters_.emplace_front(lettered.page, std::move(lettered.letters));
  if (letters_.size() > kLetteredPages) letters_.pop_back();
  emit letters_came(static_cast<int>(lettered.page) + 1);
}

void OpenPaper::on(paper_event::Found&& found) {
  if (found.search != search_id_) return;
  for (const Passage& passage : found.passages)
    if (hits_.size() < kMostHits) hits_ << to_variant(found.page, passage);
  if (!tell_hits_.isActive()) tell_hits_.start();
}

void OpenPaper::on(paper_event::Searched&& searched) {
  if (searched.search != search_id_) return;
  searching_ = false;
  emit search_changed();
}

}  // namespace kyhop
