// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/reading/note_places.h"

#include <algorithm>
#include <cmath>

namespace kyhop {

namespace {

/// As many whole letters as fit: at the beginning, or at the end.
std::string shortened(const QString& text, std::size_t bytes, bool keep_end) {
  QString part = text;
  while (part.toUtf8().size() > static_cast<qsizetype>(bytes)) {
    const int letters = part.size() > 1 && (keep_end ? part.at(0).isSurrogate() : part.back().isSurrogate()) ? 2 : 1;
    part = keep_end ? part.mid(letters) : part.chopped(letters);
  }
  return part.toStdString();
}

}  // namespace

QVariantList quads_of(const NotePlace& place) {
  QVariantList list;
  for (const NotePlace::Quad& quad : place.quads) {
    QVariantList corners;
    for (const std::uint16_t corner : quad) corners << static_cast<double>(corner) / kNotePlaceUnit;
    list << QVariant(corners);
  }
  return list;
}

NewNote note_at(const QVariantMap& place) {
  NewNote note;
  note.page = static_cast<std::uint32_t>(std::max(1, place.value(QStringLiteral("page")).toInt()));
  note.quote = shortened(place.value(QStringLiteral("text")).toString().simplified(), 6000, false);
  NotePlace at;
  for (const QVariant& quad : place.value(QStringLiteral("quads")).toList()) {
    const QVariantList corners = quad.toList();
    if (corners.size() != 8 || at.quads.size() == kMaxNoteQuads) continue;
    NotePlace::Quad kept{};
    for (std::size_t i = 0; i < kept.size(); ++i)
      kept[i] =
          static_cast<std::uint16_t>(std::lround(std::clamp(corners[static_cast<qsizetype>(i)].toDouble(), 0.0, 1.0) * kNotePlaceUnit));
    at.quads.push_back(kept);
  }
  if (at.quads.empty()) return note;
  at.prefix = shortened(place.value(QStringLiteral("prefix")).toString(), kMaxNoteContextBytes, true);
  at.suffix = shortened(place.value(QStringLiteral("suffix")).toString(), kMaxNoteContextBytes, false);
  at.begin = place.value(QStringLiteral("begin")).toUInt();
  at.end = std::max(at.begin, place.value(QStringLiteral("end")).toUInt());
  note.place = std::move(at);
  return note;
}

}  // namespace kyhop
