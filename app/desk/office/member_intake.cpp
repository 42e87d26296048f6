// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/office/member_intake.h"

#include <algorithm>

#include "app/desk/base/error_words.h"
#include "app/desk/base/wording.h"
#include "app/desk/base/local_file.h"
#include "storage/vault/private_file.h"

namespace kyhop {

namespace {

// Persons a transaction: others write meanwhile, and stopping does not take long.
constexpr std::size_t kBatch = 100;

MemberLineRow row_of(const MemberLine& line) {
  MemberLineRow row;
  row.id = static_cast<int>(line.line);
  row.name = QString::fromStdString(line.person.name);
  QStringList parts;
  for (const Role role : line.person.roles) parts << Wording::role(QString::fromUtf8(token(role).data(), qsizetype(token(role).size())));
  if (line.person.roles.empty()) parts << Wording::role(QStringLiteral("delegate"));
  for (const std::string& group : line.person.groups) parts << QString::fromStdString(group);
  if (!line.person.title.empty()) parts << QString::fromStdString(line.person.title);
  if (!line.person.seat.empty()) parts << MemberIntake::tr("seat %1").arg(QString::fromStdString(line.person.seat));
  row.detail = parts.join(QStringLiteral(" · "));
  if (line.problem) row.problem = error_text(*line.problem).sentence();
  return row;
}

}  // namespace

void MemberIntake::set_state(const char* state, const QString& problem) {
  state_ = QString::fromLatin1(state);
  problem_ = problem;
  emit changed();
}

void MemberIntake::read(const QString& file) {
  if (state_ == QLatin1String("importing")) return;
  const auto path = local_file(file);
  file_ = QString::fromStdString(path.filename().string());
  persons_.clear();
  rows_.show({});
  wrong_ = done_ = 0;
  set_state("reading");
  labour_.ask<std::vector<MemberLine>>(
      this,
      [path](Council& council) -> Result<std::vector<MemberLine>> {
        KYHOP_ASSIGN(const Bytes bytes, read_small_file(path, kMaxMemberList));
        KYHOP_ASSIGN(auto lines, read_members(bytes));
        mark_known(lines, *council.office.ledger().state());
        return lines;
      },
      [this](Result<std::vector<MemberLine>> lines) {
        if (!lines) {
          const ErrorText words = error_text(lines.error());
          const QString line = QString::fromStdString(lines.error().what).startsWith(QLatin1String("line "))
                                   ? tr("Line %1: ").arg(QString::fromStdString(lines.error().what).mid(5))
                                   : QString();
          set_state("none", line + words.sentence());
          return;
        }
        show(*lines);
      });
}

void MemberIntake::show(const std::vector<MemberLine>& lines) {
  persons_ = sound_persons(lines);
  wrong_ = static_cast<int>(lines.size() - persons_.size());
  QList<MemberLineRow> rows;
  for (const MemberLine& line : lines) rows << row_of(line);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const MemberLineRow& a, const MemberLineRow& b) { return a.problem.isEmpty() < b.problem.isEmpty(); });
  rows_.show(rows);
  set_state("ready");
}

void MemberIntake::start() {
  if (state_ != QLatin1String("ready") || persons_.empty()) return;
  stopping_ = false;
  done_ = 0;
  set_state("importing");
  next_batch();
}

void MemberIntake::next_batch() {
  const auto from = static_cast<std::size_t>(done_);
  const std::size_t count = std::min(kBatch, persons_.size() - from);
  if (stopping_ || count == 0) return finish();
  const auto first = persons_.begin() + static_cast<std::ptrdiff_t>(from);
  labour_.command<int>(
      this,
      [batch = std::vector<NewPerson>(first, first + static_cast<std::ptrdiff_t>(count))](Council& council) -> Result<int> {
        KYHOP_ASSIGN(const auto ids, add_persons(council.office, batch));
        return static_cast<int>(ids.size());
      },
      [this](Result<int> added) {
        if (!added) {
          const QString why = error_text(added.error()).sentence();
          set_state("none", done_ == 0 ? why : tr("%1 of %2 were added.").arg(done_).arg(sound()) + QLatin1Char(' ') + why);
          return;
        }
        done_ += *added;
        emit changed();
        next_batch();
      });
}

void MemberIntake::finish() {
  if (done_ < sound()) {
    set_state("none", tr("Stopped. %1 of %2 were added; import the same list again to go on.").arg(done_).arg(sound()));
    return;
  }
  notices_.say(tr("Added to the council: %1").arg(done_));
  forget();
}

void MemberIntake::forget() {
  if (state_ == QLatin1String("importing") && !stopping_ && done_ < sound()) return;
  persons_.clear();
  rows_.show({});
  file_.clear();
  wrong_ = done_ = 0;
  set_state("none");
}

}  // namespace kyhop
