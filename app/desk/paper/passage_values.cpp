// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "app/desk/paper/open_paper.h"

namespace kyhop {

QVariantList to_variant(const std::vector<PageQuad>& quads) {
  QVariantList list;
  for (const PageQuad& quad : quads) {
    QVariantList corners;
    for (const PagePoint& corner : quad) corners << corner.x << corner.y;
    list << QVariant(corners);
  }
  return list;
}

std::vector<PageQuad> quads_from(const QVariant& list) {
  std::vector<PageQuad> quads;
  for (const QVariant& one : list.toList()) {
    const QVariantList corners = one.toList();
    if (corners.size() != 8) continue;
    PageQuad& quad = quads.emplace_back();
    for (int i = 0; i < 4; ++i)
      quad[static_cast<std::size_t>(i)] = {std::clamp(corners[2 * i].toFloat(), 0.0F, 1.0F),
                                           std::clamp(corners[2 * i + 1].toFloat(), 0.0F, 1.0F)};
  }
  return quads;
}

QVariantMap to_variant(std::uint32_t page, const Passage& passage) {
  return {{QStringLiteral("page"), static_cast<int>(page) + 1},
          {QStringLiteral("begin"), passage.range.begin},
          {QStringLiteral("end"), passage.range.end},
          {QStringLiteral("text"), QString::fromStdString(passage.text)},
          {QStringLiteral("prefix"), QString::fromStdString(passage.prefix)},
          {QStringLiteral("suffix"), QString::fromStdString(passage.suffix)},
          {QStringLiteral("quads"), to_variant(passage.quads)}};
}

Passage passage_from(const QVariantMap& map) {
  Passage passage;
  passage.range = {map.value(QStringLiteral("begin")).toUInt(), map.value(QStringLiteral("end")).toUInt()};
  passage.text = map.value(QStringLiteral("text")).toString().toStdString();
  passage.prefix = map.value(QStringLiteral("prefix")).toString().toStdString();
  passage.suffix = map.value(QStringLiteral("suffix")).toString().toStdString();
  passage.quads = quads_from(map.value(QStringLiteral("quads")));
  return passage;
}

}  // namespace kyhop
