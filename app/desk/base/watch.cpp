// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/base/watch.h"

namespace kyhop {

Watch::Watch(CouncilThread& thread, Topics topics, Load load, QObject* parent)
    : QObject(parent), thread_(thread), topics_(topics), load_(std::move(load)) {
  connect(&thread_, &CouncilThread::changed, this, [this](Topics changed) {
    if (changed & topics_) again();
  });
  ask();
}

void Watch::set_load(Load load) {
  load_ = std::move(load);
  again();
}

void Watch::again() {
  if (asked_) {
    stale_ = true;
  } else {
    ask();
  }
}

void Watch::ask() {
  asked_ = true;
  stale_ = false;
  thread_.ask<Show>(this, load_, [this](Result<Show> answer) {
    asked_ = false;
    if (stale_) {
      ask();
    }
    if (!answer) {
      emit failed(answer.error());
      return;
    }
    loaded_ = true;
    (*answer)();
    emit shown();
  });
}

}  // namespace kyhop
