// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/reading/paper_list.h"

#include <algorithm>

#include "app/meeting/views/packet.h"
#include "storage/base/text.h"
#include "sync/node/paper_store.h"

namespace kyhop {

namespace {

// Chunks come by the hundred; people read a percentage.
constexpr int kLookAgainMs = 400;
// Where another program is this home's node, nobody tells what arrives.
constexpr int kLookUntoldMs = 2000;

QString folded_text(const QString& text) {
  return QString::fromStdString(folded(text.toStdString()));
}

bool fits(const PaperRow& row, const QString& words) {
  const QString all = folded_text(row.title + QLatin1Char(' ') + row.sign + QLatin1Char(' ') + row.item_title);
  const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return std::all_of(parts.begin(), parts.end(),
                     [&](const QString& part) { return all.contains(part) || QString::number(row.number) == part; });
}

template <typename Fits>
PaperRow first_of(const QList<PaperRow>& rows, const Fits& fits) {
  const auto found = std::find_if(rows.begin(), rows.end(), fits);
  return found == rows.end() ? PaperRow() : *found;
}

}  // namespace

struct Papers::Read {
  QList<PaperRow> rows;
};

Papers::Papers(CouncilThread& thread, NodeThread& node, Programme& programme, Notices& notices, QObject* parent)
    : QObject(parent),
      notices_(notices),
      programme_(programme),
      list_(this),
      watch_(thread, Topics(Topic::papers) | Topic::meetings | Topic::local, load(), this) {
  connect(&watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
  connect(&programme_, &Programme::changed, this, [this] { watch_.set_load(load()); });
  look_.setSingleShot(true);
  connect(&look_, &QTimer::timeout, &watch_, &Watch::again);
  connect(&node, &NodeThread::paperMoved, this, [this] {
    if (!look_.isActive() || look_.remainingTime() > kLookAgainMs) look_.start(kLookAgainMs);
  });
}

Result<Papers::Read> Papers::read(Council& council, const QString& meeting, const QList<AgendaRow>& items, Verified& verified) {
  Read read;
  const auto id = MeetingId::from_hex(meeting.toStdString());
  if (!id) return read;
  KYHOP_ASSIGN(const Packet packet, kyhop::packet(council.office.ledger(), *id));
  for (const AgendaRow& item : items) {
    bool leads = true;
    for (const PacketPaper& paper : packet.papers) {
      const RevisionView& now = paper.now;
      if (QString::fromStdString(now.item.hex()) != item.id) continue;
      PaperRow row;
      row.id = QString::fromStdString(now.paper.hex());
      row.number = static_cast<int>(paper.number);
      row.title = QString::fromStdString(now.title);
      row.sign = QString::fromStdString(now.number);
      row.kind = QString::fromStdString(now.kind);
      row.item = item.id;
      row.item_number = item.number;
      row.item_title = item.title;
      row.leads = std::exchange(leads, false);
      row.pages = static_cast<int>(now.pages);
      row.bytes = static_cast<qint64>(now.bytes);
      row.revision = static_cast<int>(now.revision);
      row.withdrawn = paper.withdrawn;
      row.first_page = static_cast<int>(paper.first_page);
      row.here = QStringLiteral("verified");
      row.percent = 100;
      if (!verified.contains(now.manifest)) {
        KYHOP_ASSIGN(const PaperPresence here, paper_presence(council.papers, now.manifest));
        if (here.verified()) {
          verified.insert(now.manifest);
        } else {
          row.here = here.known && here.have > 0 ? QStringLiteral("arriving") : QStringLiteral("listed");
          row.percent = here.total == 0 ? 0 : static_cast<int>(std::uint64_t{100} * here.have / here.total);
        }
      }
      read.rows << row;
    }
  }
  return read;
}

Watch::Load Papers::load() {
  return [this, meeting = programme_.meeting().id, items = programme_.rows(), verified = verified_,
          asked = programme_.loaded()](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(auto read, Papers::read(council, meeting, items, *verified));
    return Watch::Show([this, asked, read = std::move(read)] {
      loaded_ = loaded_ || asked;
      show(read);
    });
  };
}

void Papers::show(const Read& read) {
  const QList<PaperRow> before = std::exchange(all_, read.rows);
  count_ = pages_ = here_ = 0;
  qint64 bytes = 0, arrived = 0;
  for (const PaperRow& row : all_) {
    if (row.withdrawn) continue;
    ++count_;
    pages_ += row.pages;
    here_ += row.here == QLatin1String("verified") ? 1 : 0;
    bytes += row.bytes;
    arrived += row.bytes * row.percent / 100;
  }
  share_ = bytes == 0 ? 1 : static_cast<qreal>(arrived) / static_cast<qreal>(bytes);
  ++changes_;
  show_filtered();
  emit changed();
  QHash<QString, const PaperRow*> former;
  for (const PaperRow& row : before) former.insert(row.id, &row);
  const PaperRow none;
  for (const PaperRow& row : all_) {
    const PaperRow& old = *former.value(row.id, &none);
    if (old.percent != row.percent || old.here != row.here) emit moved(row.id);
  }
  if (coming() > 0 && !look_.isActive()) look_.start(kLookUntoldMs);
}

void Papers::show_filtered() {
  const QString words = folded_text(filter_);
  QList<PaperRow> wanted;
  QString item;
  for (PaperRow row : all_) {
    if (!fits(row, words)) continue;
    row.leads = row.item != item;
    item = row.item;
    wanted << row;
  }
  list_.show(wanted);
}

void Papers::set_filter(const QString& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  show_filtered();
  emit filterChanged();
}

PaperRow Papers::paper(const QString& id) const {
  return first_of(all_, [&id](const PaperRow& row) { return row.id == id; });
}

PaperRow Papers::numbered(int number) const {
  return first_of(all_, [number](const PaperRow& row) { return row.number == number; });
}

PaperRow Papers::atPacketPage(int page) const {
  return first_of(all_, [page](const PaperRow& row) { return row.first_page <= page && page < row.first_page + row.pages; });
}

PaperRow Papers::named(const QString& text) const {
  bool is_number = false;
  const int number = text.toInt(&is_number);
  const PaperRow by_number = is_number ? numbered(number) : PaperRow();
  if (by_number.known()) return by_number;
  const QString loose = folded_text(text.trimmed());
  if (loose.isEmpty()) return {};
  const PaperRow exact =
      first_of(all_, [&](const PaperRow& row) { return folded_text(row.sign) == loose || folded_text(row.title) == loose; });
  if (exact.known()) return exact;
  if (text.size() >= 8) {
    const PaperRow by_id = first_of(all_, [&](const PaperRow& row) { return row.id.startsWith(text.toLower()); });
    if (by_id.known()) return by_id;
  }
  return first_of(all_, [&](const PaperRow& row) { return folded_text(row.title).contains(loose); });
}

QVariantList Papers::ofItem(const QString& item) const {
  QVariantList list;
  for (const PaperRow& row : all_)
    if (row.item == item) list << QVariant::fromValue(row);
  return list;
}

}  // namespace kyhop
