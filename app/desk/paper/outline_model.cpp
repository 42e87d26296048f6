// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/outline_model.h"

namespace kyhop {

void OutlineModel::set(Outline outline, const std::vector<QString>& labels) {
  beginResetModel();
  entries_.clear();
  for (const OutlineEntry& entry : outline.entries) {
    const int page = entry.page ? static_cast<int>(*entry.page) + 1 : 0;
    const bool labelled =
        page > 0 && static_cast<std::size_t>(page) <= labels.size() && !labels[static_cast<std::size_t>(page) - 1].isEmpty();
    entries_.push_back({QString::fromStdString(entry.title),
                        labelled   ? labels[static_cast<std::size_t>(page) - 1]
                        : page > 0 ? QString::number(page)
                                   : QString(),
                        page, entry.depth});
  }
  endResetModel();
  emit count_changed();
}

int OutlineModel::rowOfPage(int page) const {
  int row = -1;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (entries_[i].page > 0 && entries_[i].page <= page && (row < 0 || entries_[i].page >= entries_[static_cast<std::size_t>(row)].page))
      row = static_cast<int>(i);
  return row;
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= count()) return {};
  const Entry& entry = entries_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
      return entry.title;
    case PageRole:
      return entry.page;
    case DepthRole:
      return entry.depth;
    case LabelRole:
      return entry.label;
    default:
      return {};
  }
}

QHash<int, QByteArray> OutlineModel::roleNames() const {
  return {{TitleRole, "title"}, {PageRole, "page"}, {DepthRole, "depth"}, {LabelRole, "label"}};
}

}  // namespace kyhop
