// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/polls/polls.h"

#include <algorithm>

#include "app/desk/base/error_words.h"
#include "app/desk/meeting/known_meeting.h"
#include "app/desk/polls/reach.h"
#include "app/meeting/commands/voting.h"
#include "app/meeting/polls/by_hand.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/views/presence.h"

namespace kyhop {

namespace {

QVariantList rules_of(const law::RulePack& pack, int delegates, int present) {
  QVariantList rules;
  for (const law::Rule& rule : pack.rules) {
    QVariantMap row{{QStringLiteral("id"), QString::fromStdString(rule.id)},
                    {QStringLiteral("vi"), QString::fromStdString(rule.title.vi)},
                    {QStringLiteral("en"), QString::fromStdString(rule.title.en)},
                    {QStringLiteral("basis"), QString::fromStdString(rule.basis)}};
    const bool of_present = rule.threshold.base == law::BaseKind::present;
    if (of_present || rule.threshold.base == law::BaseKind::all_delegates) {
      const int base = of_present ? present : delegates;
      row.insert(QStringLiteral("base"), base);
      row.insert(QStringLiteral("needed"), static_cast<int>(law::needed(rule.threshold, static_cast<std::uint64_t>(base))));
    }
    row.insert(QStringLiteral("ofPresent"), of_present);
    rules << row;
  }
  return rules;
}

polls::Tally tally_of(const PollRow& poll, const QVariantMap& numbers) {
  const auto number = [&numbers](const QString& key) { return static_cast<std::uint32_t>(std::max(0, numbers.value(key).toInt())); };
  polls::Tally tally;
  tally.present = number(QStringLiteral("present"));
  tally.issued = number(QStringLiteral("issued"));
  tally.returned = number(QStringLiteral("returned"));
  tally.invalid = number(QStringLiteral("invalid"));
  tally.valid = tally.returned - std::min(tally.returned, tally.invalid);
  for (const QString& option : poll.options) tally.counts.push_back(number(option));
  return tally;
}

PollRow found(const QList<PollRow>& rows, const std::function<bool(const PollRow&)>& wanted) {
  const auto row = std::find_if(rows.begin(), rows.end(), wanted);
  return row == rows.end() ? PollRow() : *row;
}

}  // namespace

Polls::Polls(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent)
    : QObject(parent), thread_(thread), notices_(notices), programme_(programme), list_(this), voters_(this) {
  connect(&programme_, &Programme::changed, this, &Polls::follow);
  follow();
}

void Polls::follow() {
  const QString wanted = programme_.meeting().id;
  if (wanted.isEmpty() || wanted == meeting_) return;
  meeting_ = wanted;
  watched_.clear();
  if (watch_ != nullptr) return watch_->set_load(load());
  watch_ = new Watch(thread_, Topics(Topic::polls) | Topic::presence | Topic::roster | Topic::local, load(), this);
  connect(watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
}

Watch::Load Polls::load() {
  return [this, meeting = meeting_, watched = watched_](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(auto read, Polls::read(council.office, meeting, watched));
    return Watch::Show([this, read = std::move(read)] { show(read); });
  };
}

Result<void> Polls::read_readiness(Office& office, const MeetingView& meeting, const std::set<DeviceId>& reached, Read& into) {
  Ledger& ledger = office.ledger();
  const auto state = ledger.state();
  KYHOP_ASSIGN(const auto marked, presence(ledger, meeting.id));
  const bool kept = is_kept(marked);
  int present = 0, delegates = 0;
  for (const PersonInfo* person : state->with_role(Role::delegate)) {
    ++delegates;
    const auto mark = marked.find(person->person);
    if (kept && (mark == marked.end() || !counts_as_present(mark->second.state))) continue;
    ++present;
    for (const DeviceInfo* device : state->devices_of(person->person)) {
      ++into.devices;
      into.ready += reached.contains(device->device) ? 1 : 0;
    }
  }
  into.rules = rules_of(law_of(meeting), delegates, present);
  return {};
}

Result<Polls::Read> Polls::read(Office& office, const QString& meeting, const QString& watched) {
  Read read;
  read.meeting = meeting;
  read.watched = watched;
  Ledger& ledger = office.ledger();
  KYHOP_ASSIGN(const MeetingView about, known_meeting(ledger, meeting));
  KYHOP_ASSIGN(const std::set<DeviceId> reached, devices_in_sync(office));
  const auto own = ledger.own_person();
  const auto state = ledger.state();
  const PersonInfo* person = own ? state->person(*own) : nullptr;
  const bool office_person = person != nullptr && (person->roles.contains(Role::secretary) || person->roles.contains(Role::clerk));
  read.may_open = person != nullptr && allowed(Act::open_poll, {*own, {}, person->roles, person->groups, state}) == Allowed::always;
  read.may_count = person != nullptr && allowed(Act::count_poll, {*own, {}, person->roles, person->groups, state}) == Allowed::always;
  const bool presides = person != nullptr && (person->roles.contains(Role::chair) || person->roles.contains(Role::deputy));
  if (office_person && !presides)
    for (const PersonId& chair : kyhop::chairs(*state))
      read.chairs << QVariantMap{{QStringLiteral("id"), QString::fromStdString(chair.hex())},
                                 {QStringLiteral("name"), QString::fromStdString(state->person(chair)->name)}};
  KYHOP_ASSIGN(const auto lines, poll_lines(ledger));
  std::optional<PollView> shown;
  bool shown_open = false;
  for (const PollLine& line : lines) {
    if (line.meeting != about.id) continue;
    KYHOP_ASSIGN(auto view, poll_view(ledger, line.id));
    if (!view) continue;
    KYHOP_ASSIGN(PollRow row, poll_row(ledger, *view, reached));
    const bool wanted = watched.isEmpty() ? row.open() || !shown_open : row.id == watched;
    if (wanted) {
      shown_open = row.open();
      shown = std::move(*view);
    }
    read.polls.prepend(std::move(row));
  }
  if (shown) {
    KYHOP_ASSIGN(read.voters, voter_rows(ledger, *shown, office_person ? Missing::names : presides ? Missing::seats : Missing::hidden));
  }
  KYHOP_TRY(read_readiness(office, about, reached, read));
  return read;
}

void Polls::show(const Read& read) {
  if (read.meeting != meeting_) return;
  const bool first = !loaded_;
  read_ = read;
  loaded_ = true;
  ++revision_;
  list_.show(read_.polls);
  if (read.watched == watched_) voters_.show(read_.voters);
  emit changed();
  for (const PollRow& row : read_.polls) {
    if (!row.open() || !row.may_vote || !row.status.isEmpty() || called_.contains(row.id)) continue;
    called_.insert(row.id);
    emit called(row.id, first);
  }
}

PollRow Polls::current() const {
  return found(read_.polls, [](const PollRow& row) { return row.open(); });
}

PollRow Polls::latest() const {
  const PollRow open = current();
  return open.known() || read_.polls.isEmpty() ? open : read_.polls.constFirst();
}

PollRow Polls::waiting() const {
  return found(read_.polls, [](const PollRow& row) { return row.open() && row.may_vote && row.status.isEmpty(); });
}

PollRow Polls::poll(const QString& id, int) const {
  return found(read_.polls, [&id](const PollRow& row) { return row.id == id; });
}

PollRow Polls::about(const QString& item, int) const {
  return found(read_.polls, [&item](const PollRow& row) { return row.item == item; });
}

void Polls::watch(const QString& poll) {
  if (poll == watched_) return;
  watched_ = poll;
  if (watch_ != nullptr) watch_->set_load(load());
}

void Polls::draft(const QString& poll, const QString& option) {
  drafts_.insert(poll, option);
  emit draftsChanged();
}

void Polls::forget(const QString& poll) {
  if (drafts_.remove(poll) > 0) emit draftsChanged();
}

QString Polls::presider() const {
  const QVariantList& all = read_.chairs;
  if (all.size() == 1) return all.constFirst().toMap().value(QStringLiteral("id")).toString();
  const bool still =
      std::any_of(all.begin(), all.end(), [this](const QVariant& one) { return one.toMap().value(QStringLiteral("id")) == presider_; });
  return still ? presider_ : QString();
}

std::optional<PersonId> Polls::order() const {
  return PersonId::from_hex(presider().toStdString());
}

void Polls::choosePresider(const QString& person) {
  presider_ = person;
  emit changed();
}

void Polls::act(const QString& poll, std::function<Result<void>(Office&, const PollId&)> work, std::function<void(bool)> done) {
  thread_.command<bool>(
      this,
      [wanted = poll.toStdString(), work = std::move(work)](Council& council) -> Result<bool> {
        const auto id = PollId::from_hex(wanted);
        if (!id) return fail(ErrorCode::not_found, "poll", "it is not here", "check with poll list");
        KYHOP_TRY(work(council.office, *id));
        return true;
      },
      [this, done = std::move(done)](Result<bool> result) {
        const bool failed = notices_.tell_failure(result);
        if (done) done(!failed);
      });
}

void Polls::vote(const QString& poll, const QString& option) {
  if (!sending_.isEmpty()) return;
  sending_ = poll;
  emit changed();
  act(
      poll,
      [option = option.toStdString()](Office& office, const PollId& id) -> Result<void> {
        KYHOP_TRY(cast_ballot(office, id, option));
        return {};
      },
      [this, poll, option](bool done) {
        sending_.clear();
        if (done) {
          // It is written: shown at once, the next reading confirms it.
          for (PollRow& row : read_.polls) {
            if (row.id != poll) continue;
            row.turnout += row.status.isEmpty() ? 1 : 0;
            row.choice = option;
            row.status = QStringLiteral("written");
            row.voted_at = static_cast<qint64>(Office::now_ms());
            row.acks = 0;
          }
          list_.show(read_.polls);
          ++revision_;
          forget(poll);
        }
        emit changed();
      });
}

void Polls::openPoll(const QString& item, const QString& question, const QString& rule) {
  thread_.command<bool>(
      this,
      [meeting = meeting_, item = item.toStdString(), question = question.trimmed().toStdString(), rule = rule.toStdString(),
       order = order()](Council& council) -> Result<bool> {
        KYHOP_ASSIGN(const MeetingView about, known_meeting(council.office.ledger(), meeting));
        NewPoll poll;
        poll.item = EntityId::from_hex(item).value_or(EntityId{});
        poll.question = question;
        poll.rule = rule;
        poll.by_order_of = order;
        KYHOP_TRY(open_poll(council.office, about, poll));
        return true;
      },
      [this](Result<bool> done) { notices_.tell_failure(done); });
}

void Polls::close(const QString& poll) {
  act(poll, [order = order()](Office& office, const PollId& id) { return close_poll(office, id, order); }, {});
}

void Polls::voidPoll(const QString& poll, const QString& reason, const QString& way) {
  act(poll,
      [reason = reason.trimmed().toStdString(), way = polls::way_from_token(way.toStdString()), order = order()](
          Office& office, const PollId& id) { return void_poll(office, id, reason, way, order); },
      {});
}

QString Polls::tallyProblem(const PollRow& poll, const QVariantMap& numbers) const {
  const auto way = polls::way_from_token(poll.way.toStdString());
  if (!way) return {};
  const polls::TallyFrame frame{static_cast<std::uint64_t>(poll.eligible), static_cast<std::size_t>(poll.options.size()),
                                static_cast<std::uint64_t>(poll.quorum)};
  const auto sound = polls::check_tally(frame, *way, tally_of(poll, numbers));
  return sound ? QString() : error_text(sound.error()).sentence();
}

void Polls::enterCount(const PollRow& poll, const QVariantMap& numbers) {
  act(poll.id,
      [tally = tally_of(poll, numbers)](Office& office, const PollId& id) -> Result<void> {
        KYHOP_TRY(count_poll(office, id, tally));
        return {};
      },
      {});
}

void Polls::announce(const QString& poll) {
  act(poll, [order = order()](Office& office, const PollId& id) { return announce_poll(office, id, order); }, {});
}

}  // namespace kyhop
