// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/reading/page_notes.h"

#include <algorithm>

#include "app/desk/base/wording.h"

namespace kyhop {

namespace {

// Pins stand in the margin, beside their passage; those of the whole page one under the other from the top.
constexpr qreal kMargin = 0.96;
constexpr qreal kStep = 0.05;

QString audience_words(const NoteRow& row) {
  if (row.audience == QLatin1String("private")) return PageNotes::tr("Only me");
  if (row.audience == QLatin1String("everyone")) return PageNotes::tr("All delegates");
  return row.audience_name;
}

}  // namespace

QHash<int, QByteArray> PageNotes::roleNames() const {
  return {{NoteId, "noteId"},     {Page, "page"},
          {Kind, "kind"},         {Text, "text"},
          {Quote, "quote"},       {AuthorName, "authorName"},
          {Audience, "audience"}, {AudienceWords, "audienceWords"},
          {Mine, "mine"},         {AtText, "atText"},
          {Number, "number"},     {PinX, "pinX"},
          {PinY, "pinY"}};
}

QVariant PageNotes::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rows_.size()) return {};
  const Placed& placed = rows_[index.row()];
  const NoteRow& row = placed.row;
  switch (role) {
    case NoteId:
      return row.id;
    case Page:
      return row.page;
    case Kind:
      return row.kind;
    case Text:
      return row.text;
    case Quote:
      return row.quote;
    case AuthorName:
      return row.author_name;
    case Audience:
      return row.audience;
    case AudienceWords:
      return audience_words(row);
    case Mine:
      return row.mine;
    case AtText:
      return Wording::moment(row.at);
    case Number:
      return placed.number;
    case PinX:
      return placed.x;
    case PinY:
      return placed.y;
    default:
      return {};
  }
}

QVariantList PageNotes::marks() const {
  QVariantList list;
  for (const Placed& placed : rows_)
    list << QVariantMap{{QStringLiteral("id"), placed.row.id},
                        {QStringLiteral("page"), placed.row.page},
                        {QStringLiteral("quads"), placed.row.quads},
                        {QStringLiteral("colour"), placed.row.colour},
                        {QStringLiteral("kind"), placed.row.kind}};
  return list;
}

void PageNotes::show(const QList<NoteRow>& rows) {
  QList<Placed> placed;
  for (const NoteRow& row : rows) {
    Placed one{row, 1, kMargin, -1};
    if (!row.quads.isEmpty()) {
      const QVariantList first = row.quads.constFirst().toList();
      one.y = first.value(1).toDouble();
    }
    placed << one;
  }
  // In the order in which they stand on the page; those without a place come first.
  std::stable_sort(placed.begin(), placed.end(),
                   [](const Placed& a, const Placed& b) { return std::tie(a.row.page, a.y) < std::tie(b.row.page, b.y); });
  for (qsizetype i = 0; i < placed.size(); ++i) {
    placed[i].number = i > 0 && placed[i - 1].row.page == placed[i].row.page ? placed[i - 1].number + 1 : 1;
    if (placed[i].y < 0) placed[i].y = kStep * placed[i].number;
  }
  if (placed == rows_) return;
  beginResetModel();
  rows_ = placed;
  endResetModel();
  emit changed();
}

}  // namespace kyhop
