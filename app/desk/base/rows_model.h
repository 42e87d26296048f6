// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <algorithm>

namespace kyhop {

/// A list for QML whose delegates get one typed value, the role `row`.
class RowsModelBase : public QAbstractListModel {
  Q_OBJECT
  QML_NAMED_ELEMENT(RowsModel)
  QML_UNCREATABLE("Models come from the desk")
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  enum Role { RowRole = Qt::UserRole };
  using QAbstractListModel::QAbstractListModel;

  int count() const { return rowCount({}); }
  QHash<int, QByteArray> roleNames() const override { return {{RowRole, "row"}}; }

 signals:
  void countChanged();
};

/// `Row` is a Q_GADGET with a member `id` and operator==. Showing new rows inserts, moves, removes and changes single rows, so that a list
/// does not jump under the finger; where more than kMostMoves would move, the list is shown anew.
template <typename Row>
class RowsModel final : public RowsModelBase {
 public:
  using RowsModelBase::RowsModelBase;

  int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
  QVariant data(const QModelIndex& index, int role) const override {
    if (!index.isValid() || index.row() >= rows_.size() || role != RowRole) return {};
    return QVariant::fromValue(rows_[index.row()]);
  }
  const QList<Row>& rows() const { return rows_; }

  void show(const QList<Row>& wanted) {
    const auto before = rows_.size();
    using Id = std::decay_t<decltype(Row::id)>;
    QHash<Id, qsizetype> places;
    places.reserve(wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) places.insert(wanted[i].id, i);
    for (qsizetype i = rows_.size() - 1; i >= 0; --i) {
      if (places.contains(rows_[i].id)) continue;
      qsizetype first = i;
      while (first > 0 && !places.contains(rows_[first - 1].id)) --first;
      beginRemoveRows({}, static_cast<int>(first), static_cast<int>(i));
      rows_.remove(first, i - first + 1);
      endRemoveRows();
      i = first;
    }
    if (moves(places) > kMostMoves && !move_towards_end(places)) {
      beginResetModel();
      rows_ = wanted;
      endResetModel();
      if (rows_.size() != before) emit countChanged();
      return;
    }
    QHash<Id, bool> here;
    here.reserve(rows_.size());
    for (const Row& row : rows_) here.insert(row.id, true);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
      if (i >= rows_.size() || rows_[i].id != wanted[i].id) {
        if (!here.contains(wanted[i].id)) {
          qsizetype last = i;
          while (last + 1 < wanted.size() && !here.contains(wanted[last + 1].id)) ++last;
          beginInsertRows({}, static_cast<int>(i), static_cast<int>(last));
          rows_.insert(i, last - i + 1, Row());
          std::copy(wanted.begin() + i, wanted.begin() + last + 1, rows_.begin() + i);
          endInsertRows();
          i = last;
          continue;
        }
        qsizetype from = i + 1;
        while (rows_[from].id != wanted[i].id) ++from;
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(i));
        rows_.move(from, i);
        endMoveRows();
      }
      if (!(rows_[i] == wanted[i])) {
        rows_[i] = wanted[i];
        const QModelIndex place = index(static_cast<int>(i), 0);
        emit dataChanged(place, place, {RowRole});
      }
    }
    if (rows_.size() != before) emit countChanged();
  }

 private:
  /// Each move shifts what lies between: many of them in a long list take seconds.
  static constexpr qsizetype kMostMoves = 64;

  /// How many rows come before one that they followed; all rows are wanted.
  template <typename Places>
  qsizetype moves(const Places& places) const {
    qsizetype found = 0, furthest = -1;
    for (const Row& row : rows_) {
      const qsizetype place = places.value(row.id);
      found += place < furthest ? 1 : 0;
      furthest = std::max(furthest, place);
    }
    return found;
  }

  /// Puts all rows in their order by moving those that go towards the end; false, and nothing is done, when these are many as well.
  template <typename Places>
  bool move_towards_end(const Places& places) {
    auto order = rows_;
    std::ranges::sort(order, {}, [&places](const Row& row) { return places.value(row.id); });
    qsizetype found = 0, lowest = order.size() + places.size();
    for (auto row = rows_.crbegin(); row != rows_.crend(); ++row) {
      const qsizetype place = places.value(row->id);
      found += place > lowest ? 1 : 0;
      lowest = std::min(lowest, place);
    }
    if (found > kMostMoves) return false;
    for (qsizetype i = rows_.size() - 1; i >= 0; --i) {
      if (rows_[i].id == order[i].id) continue;
      qsizetype from = i - 1;
      while (rows_[from].id != order[i].id) --from;
      beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(i) + 1);
      rows_.move(from, i);
      endMoveRows();
    }
    return true;
  }

  QList<Row> rows_;
};

}  // namespace kyhop
