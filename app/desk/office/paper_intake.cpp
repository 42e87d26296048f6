// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/office/paper_intake.h"

#include <algorithm>

#include "app/desk/base/errand.h"
#include "app/desk/base/error_words.h"
#include "app/desk/base/local_file.h"
#include "app/meeting/commands/paper_guess.h"
#include "app/meeting/commands/papers.h"

namespace kyhop {

namespace {

constexpr int kLookMs = 100;

struct Probed {
  PaperGuess guess;
  int pages = 0;
};

Result<AgendaItemView> item_of(Office& office, const std::string& id) {
  KYHOP_ASSIGN(const auto all, meetings(office.ledger()));
  for (const MeetingView& meeting : all) {
    KYHOP_ASSIGN(const auto items, agenda(office.ledger(), meeting.id));
    for (const AgendaItemView& item : items)
      if (item.id.hex() == id) return item;
  }
  return fail(ErrorCode::not_found, "agenda item", "it is no longer in the programme", "look at the programme again");
}

}  // namespace

PaperIntake::PaperIntake(CouncilThread& labour, Notices& notices)
    : labour_(labour), notices_(notices), gauge_(std::make_shared<Gauge>()), rows_(this) {
  look_.setInterval(kLookMs);
  connect(&look_, &QTimer::timeout, this, &PaperIntake::shareChanged);
}

PaperIntake::~PaperIntake() {
  stop_.request_stop();
}

int PaperIntake::count(const char* state) const {
  return static_cast<int>(
      std::count_if(all_.begin(), all_.end(), [state](const PaperIntakeRow& row) { return row.state == QLatin1String(state); }));
}

PaperIntakeRow* PaperIntake::find(const QString& id) {
  const auto found = std::find_if(all_.begin(), all_.end(), [&id](const PaperIntakeRow& row) { return row.id == id; });
  return found == all_.end() ? nullptr : &*found;
}

QString PaperIntake::current() const {
  const auto found = std::find_if(all_.begin(), all_.end(), [this](const PaperIntakeRow& row) { return row.id == running_; });
  return found == all_.end() ? QString() : found->file;
}

qreal PaperIntake::share() const {
  const std::uint32_t pages = gauge_->pages;
  const qreal part = pages == 0 ? 0 : qreal(gauge_->done) / pages;
  if (!adding()) return part;
  return (in_.size() + part) / std::max(of_, 1);
}

void PaperIntake::show() {
  rows_.show(all_);
  emit changed();
  emit shareChanged();
}

void PaperIntake::push(const QString& file, const QString& paper, const QString& title) {
  const auto path = local_file(file);
  PaperIntakeRow row;
  row.path = QString::fromStdString(path.string());
  if (path.empty() || std::any_of(all_.begin(), all_.end(), [&row](const PaperIntakeRow& other) { return other.path == row.path; })) return;
  row.id = QString::number(++last_id_);
  row.file = QString::fromStdString(path.filename().string());
  row.paper = paper;
  row.title = paper.isEmpty() ? QString::fromStdString(guess_paper(path.filename().string()).title) : title;
  row.state = paper.isEmpty() ? QStringLiteral("waiting") : QStringLiteral("queued");
  if (!paper.isEmpty()) ++of_;
  all_ << row;
}

void PaperIntake::addFiles(const QStringList& files) {
  for (const QString& file : files) push(file, {}, {});
  show();
  next();
}

void PaperIntake::revise(const QString& paper, const QString& title, const QString& file) {
  push(file, paper, title);
  show();
  next();
}

void PaperIntake::setTitle(const QString& id, const QString& title) {
  if (PaperIntakeRow* row = find(id)) row->title = title;
  rows_.show(all_);
}

void PaperIntake::setNumber(const QString& id, const QString& number) {
  if (PaperIntakeRow* row = find(id)) row->number = number;
  rows_.show(all_);
}

void PaperIntake::setKind(const QString& id, const QString& kind) {
  if (PaperIntakeRow* row = find(id)) row->kind = kind;
  rows_.show(all_);
}

void PaperIntake::remove(const QString& id) {
  if (id == running_) stop_.request_stop();
  if (const PaperIntakeRow* row = find(id); row != nullptr && row->state == QLatin1String("queued")) --of_;
  all_.removeIf([&id](const PaperIntakeRow& row) { return row.id == id; });
  show();
}

void PaperIntake::clear() {
  of_ -= count("queued");
  all_.removeIf([this](const PaperIntakeRow& row) { return row.id != running_; });
  show();
}

void PaperIntake::start(const QString& item) {
  if (!adding()) begin_run();
  for (PaperIntakeRow& row : all_) {
    if (row.state != QLatin1String("ready")) continue;
    row.state = QStringLiteral("queued");
    row.item = item;
    ++of_;
  }
  show();
  next();
}

void PaperIntake::begin_run() {
  of_ = 0;
  in_.clear();
  trouble_.clear();
}

void PaperIntake::give_back_queued() {
  of_ -= count("queued");
  all_.removeIf([](const PaperIntakeRow& row) { return row.is_revision() && row.state == QLatin1String("queued"); });
  for (PaperIntakeRow& row : all_)
    if (row.state == QLatin1String("queued")) row.state = QStringLiteral("ready");
}

void PaperIntake::stop() {
  give_back_queued();
  stop_.request_stop();
  show();
}

// What a person waits for goes first.
void PaperIntake::next() {
  if (busy()) return;
  for (const char* state : {"queued", "waiting"}) {
    const auto found =
        std::find_if(all_.begin(), all_.end(), [state](const PaperIntakeRow& row) { return row.state == QLatin1String(state); });
    if (found == all_.end()) continue;
    running_ = found->id;
    stop_ = {};
    gauge_ = std::make_shared<Gauge>();
    found->state = QString::fromLatin1(found->state == QLatin1String("queued") ? "adding" : "reading");
    const PaperIntakeRow row = *found;
    look_.start();
    show();
    return row.state == QLatin1String("adding") ? add(row) : probe(row);
  }
  look_.stop();
  if (!in_.isEmpty() && in_.size() == of_ && trouble_.isEmpty()) {
    notices_.say(tr("Added to the drafts: %1").arg(in_.size()));
    begin_run();
    emit done();
  }
}

void PaperIntake::probe(const PaperIntakeRow& row) {
  run_errand<Probed>(
      this,
      [path = std::filesystem::path(row.path.toStdString()), cancel = stop_.get_token(), gauge = gauge_]() -> Result<Probed> {
        KYHOP_ASSIGN(const PaperInspection paper, PaperProbe().inspect(
                                                      path,
                                                      [gauge](std::uint32_t done, std::uint32_t pages) {
                                                        gauge->done = done;
                                                        gauge->pages = pages;
                                                      },
                                                      cancel));
        return Probed{guess_paper(paper, path.filename().string()), static_cast<int>(paper.pages.size())};
      },
      [this, id = row.id](Result<Probed> probed) {
        if (PaperIntakeRow* found = find(id); found != nullptr && probed) {
          found->title = QString::fromStdString(probed->guess.title);
          found->number = QString::fromStdString(probed->guess.number);
          found->kind = QString::fromStdString(probed->guess.kind);
          found->pages = probed->pages;
        }
        finished(id, "ready", probed ? nullptr : &probed.error());
      });
}

void PaperIntake::add(const PaperIntakeRow& row) {
  const auto progress = [gauge = gauge_](std::uint32_t done, std::uint32_t pages) {
    gauge->done = done;
    gauge->pages = pages;
  };
  labour_.command<bool>(
      this,
      [row, progress, cancel = stop_.get_token()](Council& council) -> Result<bool> {
        const std::filesystem::path file(row.path.toStdString());
        if (row.is_revision()) {
          KYHOP_ASSIGN(const auto all,
                       revisions_of(council.office.ledger(), EntityId::from_hex(row.paper.toStdString()).value_or(EntityId{})));
          if (all.empty()) return fail(ErrorCode::not_found, "paper", "it is not here", "look at the list again");
          KYHOP_TRY(revise_paper(council.office, council.papers, all.back(), file, progress, cancel));
          return true;
        }
        KYHOP_ASSIGN(const AgendaItemView item, item_of(council.office, row.item.toStdString()));
        const NewPaper paper{row.title.simplified().toStdString(), row.number.simplified().toStdString(), row.kind.toStdString()};
        KYHOP_TRY(add_paper(council.office, council.papers, file, item, paper, progress, cancel));
        return true;
      },
      [this, id = row.id, title = row.title](Result<bool> result) {
        if (result)
          in_ << title.simplified();
        else
          --of_;
        if (!result && result.error().code == ErrorCode::io && !fault_of(result.error())) stopped_by(result.error());
        finished(id, "done", result ? nullptr : &result.error());
      });
}

/// The device, not the file, is at fault: the next one would fare no better.
void PaperIntake::stopped_by(const Error& why) {
  trouble_ = error_text(why).sentence();
  give_back_queued();
}

void PaperIntake::finished(const QString& id, const char* state, const Error* why) {
  running_.clear();
  if (PaperIntakeRow* row = find(id)) {
    // Who stopped it wants to go on with the same list.
    const bool again = why != nullptr && (fault_of(*why) == PaperFault::cancelled || !trouble_.isEmpty());
    const bool stopped = again && row->pages > 0;
    row->state = QString::fromLatin1(why == nullptr ? state : stopped ? "ready" : "refused");
    row->problem = why == nullptr || stopped ? QString() : error_text(*why).sentence();
    if (row->state == QLatin1String("done")) all_.removeIf([&id](const PaperIntakeRow& other) { return other.id == id; });
  }
  show();
  next();
}

}  // namespace kyhop
