// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/base/council_thread.h"

#include <chrono>

#include "sync/node/paper_store.h"

namespace kyhop {

namespace {

// Other processes of this home are noticed by a number of the database, looked at this often.
constexpr std::chrono::milliseconds kLookEvery{100};

}  // namespace

CouncilThread::CouncilThread(Home home, QObject* parent) : QObject(parent) {
  qRegisterMetaType<Topics>("kyhop::Topics");
  thread_ = std::thread([this, held = std::make_shared<Home>(std::move(home))] { run(std::move(*held)); });
}

CouncilThread::~CouncilThread() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
    questions_.clear();
  }
  wake_.notify_all();
  thread_.join();
}

void CouncilThread::add(std::deque<Work>& queue, Work work) {
  {
    const std::lock_guard lock(mutex_);
    queue.push_back(std::move(work));
  }
  wake_.notify_all();
}

void CouncilThread::look() {
  {
    const std::lock_guard lock(mutex_);
    look_ = true;
  }
  wake_.notify_all();
}

// The thread is joined before this object goes, so `this` is there for every call; what was posted last is dropped with it.
void CouncilThread::post(std::function<void()> call) {
  QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

bool CouncilThread::next(Work& work) {
  std::deque<Work>* queue = !commands_.empty() ? &commands_ : !questions_.empty() && !stop_ ? &questions_ : nullptr;
  if (queue == nullptr) return false;
  work = std::move(queue->front());
  queue->pop_front();
  return true;
}

void CouncilThread::run(Home home) {
  auto office = Office::open(home.copy());
  auto papers = office ? (*office)->home().open_papers() : Result<ChunkStore>(tl::make_unexpected(office.error()));
  Result<void> prepared = papers ? prepare_manifests(*papers) : Result<void>(tl::make_unexpected(papers.error()));
  if (prepared) {
    post([this, restored = (*office)->was_restored()] { emit opened(restored); });
    prepared = serve(**office, *papers);
  }
  if (prepared) return;
  post([this, error = prepared.error()] { emit failed(error); });
  // Who asked gets the reason instead of silence.
  for (;;) {
    Work work;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stop_ || !commands_.empty() || !questions_.empty(); });
      if (!next(work)) return;
    }
    work(nullptr, &prepared.error());
  }
}

Result<void> CouncilThread::serve(Office& office, ChunkStore& papers) {
  Council council{office, papers};
  KYHOP_ASSIGN(seen_record_, office.replica().records().last_received());
  KYHOP_ASSIGN(seen_version_, office.replica().database().data_version());
  for (;;) {
    Work work;
    bool found = false;
    {
      std::unique_lock lock(mutex_);
      wake_.wait_for(lock, kLookEvery, [this] { return stop_ || look_ || !commands_.empty() || !questions_.empty(); });
      look_ = false;
      found = next(work);
      if (!found && stop_) return {};
    }
    if (found) {
      KYHOP_TRY(office.ledger().refresh());
      work(&council, nullptr);
    }
    KYHOP_ASSIGN(const Topics topics, news(office));
    if (topics) post([this, topics] { emit changed(topics); });
  }
}

Result<Topics> CouncilThread::news(Office& office) {
  Topics topics;
  KYHOP_ASSIGN(const std::int64_t version, office.replica().database().data_version());
  KYHOP_ASSIGN(const std::uint64_t last, office.replica().records().last_received());
  if (version != seen_version_) {
    topics |= Topic::local;
    KYHOP_TRY(office.ledger().refresh());
  }
  if (last != seen_record_) {
    KYHOP_ASSIGN(const auto kinds, office.replica().records().kinds_since(seen_record_));
    for (const Kind kind : kinds) topics |= topics_of(kind);
    // A record that waited for this one takes effect with it, whatever it is about.
    KYHOP_ASSIGN(const auto waits, office.replica().database().integer("SELECT EXISTS(SELECT 1 FROM waiting)"));
    const bool waiting = waits.value_or(0) != 0;
    if (waiting || waiting_) topics |= Topics(QFlag(kEveryTopic));
    waiting_ = waiting;
  }
  seen_version_ = version;
  seen_record_ = last;
  return topics;
}

}  // namespace kyhop
