// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <deque>
#include <functional>

#include "storage/base/error.h"

namespace kyhop {

/// What the window tells its person at its foot: what was done, with a way back, and what did not work. One at a time, problems first; a
/// notice goes when its person takes it away or the page lets it go, and what can be undone stays undoable until the next such thing.
class Notices : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The desk has one")
  Q_PROPERTY(bool showing READ showing NOTIFY changed)
  Q_PROPERTY(QString text READ text NOTIFY changed)
  Q_PROPERTY(QString detail READ detail NOTIFY changed)
  Q_PROPERTY(bool problem READ problem NOTIFY changed)
  Q_PROPERTY(bool undoable READ undoable NOTIFY changed)
  Q_PROPERTY(QString undoLabel READ undo_label NOTIFY changed)
  Q_PROPERTY(int number READ number NOTIFY changed)

 public:
  using QObject::QObject;

  /// `undo` takes back what was done.
  void say(const QString& text, std::function<void()> undo = {});
  void tell(const Error& error);
  /// Tells the error of a result; true when there was one.
  template <typename T>
  bool tell_failure(const tl::expected<T, Error>& result) {
    if (!result) tell(result.error());
    return !result;
  }

  bool showing() const { return !waiting_.empty(); }
  QString text() const { return showing() ? waiting_.front().text : QString(); }
  QString detail() const { return showing() ? waiting_.front().detail : QString(); }
  bool problem() const { return showing() && waiting_.front().problem; }
  /// The notice that shows can be taken back.
  bool undoable() const { return showing() && static_cast<bool>(waiting_.front().undo); }
  /// What Ctrl+Z would take back; empty when nothing.
  QString undo_label() const { return last_undo_ ? last_label_ : QString(); }
  /// Grows with each notice, so that a page can tell a new one from the same one.
  int number() const { return showing() ? waiting_.front().number : 0; }

  Q_INVOKABLE void undo();
  Q_INVOKABLE void dismiss();

 signals:
  void changed();

 private:
  struct Notice {
    int number = 0;
    QString text, detail;
    bool problem = false;
    std::function<void()> undo;
  };
  void add(Notice notice);

  std::deque<Notice> waiting_;
  std::function<void()> last_undo_;
  QString last_label_;
  int last_number_ = 0;
};

}  // namespace kyhop
