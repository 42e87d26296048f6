// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/base/notices.h"
#include "app/desk/base/watch.h"
#include "app/desk/meeting/programme.h"

namespace kyhop {

/// Whether messages rest while a vote runs, and who says so.
class ChatRest : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The chat has one")
  Q_PROPERTY(bool running READ running NOTIFY changed)
  Q_PROPERTY(bool stops READ stops NOTIFY changed)
  Q_PROPERTY(bool asked READ asked NOTIFY changed)
  Q_PROPERTY(bool mayAsk READ may_ask NOTIFY changed)

 public:
  ChatRest(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent);

  /// A vote runs, and messages rest.
  bool running() const { return now_.running; }
  /// This person may not write now.
  bool stops() const { return now_.running && !now_.writes; }
  /// The chair of this sitting wants it whenever a vote runs.
  bool asked() const { return now_.asked; }
  /// This person may say so, and there is a sitting.
  bool may_ask() const { return now_.may_ask; }
  Q_INVOKABLE void ask(bool rest);

 signals:
  void changed();

 private:
  struct State {
    bool running = false, writes = false, asked = false, may_ask = false;
    friend bool operator==(const State&, const State&) = default;
  };
  static Result<State> read(Office& office, const QString& meeting);
  Watch::Load load();

  CouncilThread& thread_;
  Notices& notices_;
  Programme& programme_;
  QString meeting_;
  State now_;
  Watch watch_;
};

}  // namespace kyhop
