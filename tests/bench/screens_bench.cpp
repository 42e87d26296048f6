// SPDX-License-Identifier: AGPL-3.0-or-later
//
// bench_screens HOME [--rounds N=5] [--frames N=240] [--size WxH=1024x768] [--only NAME]…: opens every screen of the real window on a home,
// each from the home screen, and scrolls the longest list of each. Prints one JSON line a screen:
//
//   first_ms, median_ms, worst_ms   from the press to the frame that shows what was asked for: the first opening and those after it
//   work_ms                         what the window's thread worked for the first opening
//   event_ms                        the longest work of the window's thread for one event, drawing apart, while opening
//   over                            events of more than 8 ms of work, in all openings
//   frame_ms                        the longest drawing of a frame
//   scroll                          frames of 40 pixels each, sixty a second: how long the window's thread was busy from one's beginning until
//                                   it was shown (median, p95, worst), and the work in it (work_p95)
//   sheet                           the sheet of the page that takes longest to come and go, and its longest work for one event
//
// Makes its own screen with QT_QPA_PLATFORM=offscreen; under Xvfb or a display it is a window. Drawn without OpenGL unless QT_QUICK_BACKEND
// says otherwise.
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/desk/desk.h"
#include "app/desk/drawing/drawing.h"
#include "app/desk/incubation.h"
#include "app/desk/paper/register_types.h"
#include "app/desk/qr.h"
#include "app/desk/settled_frame.h"
#include "app/desk/watched_application.h"

void qml_register_types_Kyhop_Base();
void qml_register_types_Kyhop_Desk();

using namespace kyhop;

namespace {

constexpr double kLimit = 8;     // milliseconds for one event
constexpr int kLeastMs = 1;      // what is told of events: all that could matter
constexpr qreal kStep = 40;      // pixels a frame
constexpr int kQuietMs = 150;    // after an opening, for what comes later
constexpr int kDeadlineMs = 60'000;

class Measured final : public WatchedApplication {
 public:
  using WatchedApplication::WatchedApplication;
  bool notify(QObject* receiver, QEvent* event) override {
    const bool outer = depth_++ == 0;
    QElapsedTimer timer;
    timer.start();
    const bool done = WatchedApplication::notify(receiver, event);
    --depth_;
    if (outer) busy_ms_ += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return done;
  }
  double busy_ms() const { return busy_ms_; }
  std::vector<Stall> stalls;

 protected:
  void tell(const Stall& stall) override { stalls.push_back(stall); }

 private:
  int depth_ = 0;
  double busy_ms_ = 0;
};

double rounded(double value) {
  return std::round(value * 10) / 10;
}

double share(std::vector<double> values, double part) {
  if (values.empty()) return 0;
  std::ranges::sort(values);
  return values[std::min(values.size() - 1, static_cast<std::size_t>(static_cast<double>(values.size()) * part))];
}

QQuickItem* longest_list(QQuickItem* item) {
  if (!item->isVisible()) return nullptr;
  const auto length = [](QQuickItem* list) { return list->property("contentHeight").toReal(); };
  QQuickItem* found = item->inherits("QQuickFlickable") && length(item) > 1.5 * item->height() ? item : nullptr;
  for (QQuickItem* child : item->childItems())
    if (QQuickItem* inner = longest_list(child); inner && (!found || length(inner) > length(found))) found = inner;
  return found;
}

class Screens {
 public:
  Screens(Measured& program, Desk& desk, QQuickWindow& window) : program_(program), desk_(desk), window_(window), frame_(&window) {}

  void measure(const QString& screen, int rounds, int frames) {
    std::vector<double> times;
    double first_work = 0, event = 0, drawing = 0;
    int over = 0;
    std::string longest;
    for (int i = 0; i <= rounds; ++i) {
      open(QStringLiteral("home"), {});
      pause(kQuietMs);
      program_.stalls.clear();
      const double worked = WatchedApplication::worked_ms();
      times.push_back(open(screen, given(screen)));
      if (i == 0) first_work = WatchedApplication::worked_ms() - worked;
      if (screen == QLatin1String("paperDesk")) look_at_published(i);
      pause(kQuietMs);
      for (const Stall& stall : program_.stalls) {
        double& worst = stall.frame ? drawing : event;
        if (!stall.frame && stall.work_ms > worst) longest = stall.receiver.toStdString() + " " + std::to_string(stall.type);
        worst = std::max(worst, stall.work_ms);
        if (!stall.frame && stall.work_ms > kLimit) ++over;
      }
    }
    const std::vector<double> later(times.begin() + 1, times.end());
    nlohmann::ordered_json line{{"screen", screen.toStdString()},       {"first_ms", rounded(times.front())}, {"median_ms", rounded(share(later, 0.5))},
                                {"worst_ms", rounded(share(later, 1))}, {"work_ms", rounded(first_work)},     {"event_ms", rounded(event)},
                                {"event", longest},                     {"over", over},                       {"frame_ms", rounded(drawing)}};
    if (QQuickItem* list = frames > 0 ? longest_list(window_.contentItem()) : nullptr) line["scroll"] = scroll(list, frames);
    if (const auto [sheet, work] = slowest_sheet(); !sheet.empty()) line["sheet"] = {{"name", sheet}, {"event_ms", rounded(work)}};
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
  }

  bool wait(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
      if (timer.elapsed() > kDeadlineMs) return false;
      QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
  }
  bool shown() { return frame_.is_shown(); }
  void pause(int ms) {
    bool over = false;
    QTimer::singleShot(ms, [&over] { over = true; });
    wait([&over] { return over; });
  }

 private:
  // As a press does: from an event of its own. Milliseconds until it is shown.
  double open(const QString& screen, const QVariantMap& with) {
    bool begun = false;
    QElapsedTimer timer;
    timer.start();
    QMetaObject::invokeMethod(
        desk_.route(),
        [this, screen, with, &begun] {
          desk_.route()->go(screen, with);
          frame_.again();
          begun = true;
        },
        Qt::QueuedConnection);
    double took = 0;
    if (!wait([&] {
          took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
          return begun && frame_.is_shown();
        })) {
      std::fprintf(stderr, "bench_screens: %s is not shown\n", qPrintable(screen));
      std::exit(1);
    }
    return took;
  }

  // Opens and closes each sheet of the page: the longest work for one event, drawing apart.
  std::pair<std::string, double> slowest_sheet() {
    std::pair<std::string, double> slowest;
    // A row may take its sheet along while another one is open.
    QList<QPointer<QObject>> sheets;
    for (QObject* object : window_.findChildren<QObject*>())
      if (object->inherits("QQuickPopup")) sheets << object;
    for (const QPointer<QObject>& sheet : sheets) {
      const QByteArray type = sheet ? sheet->metaObject()->className() : "";
      if (!type.contains("Sheet_")) continue;
      program_.stalls.clear();
      QMetaObject::invokeMethod(sheet, "open", Qt::QueuedConnection);
      pause(2 * kQuietMs);
      if (sheet) QMetaObject::invokeMethod(sheet, "close", Qt::QueuedConnection);
      pause(2 * kQuietMs);
      for (const Stall& stall : program_.stalls)
        if (!stall.frame && (slowest.first.empty() || stall.work_ms > slowest.second)) slowest = {type.left(type.indexOf('_')).toStdString(), stall.work_ms};
    }
    return slowest;
  }

  // The desk begins with what is to be done, which is nothing here.
  void look_at_published(int round) {
    QMetaObject::invokeMethod(
        desk_.session()->paper_desk(),
        [this, round] {
          desk_.session()->paper_desk()->set_filter(round % 2 == 0 ? QStringLiteral("published") : QStringLiteral("todo"));
          frame_.again();
        },
        Qt::QueuedConnection);
  }

  QVariantMap given(const QString& screen) {
    if (screen == QLatin1String("reader")) return {{QStringLiteral("number"), 1}};
    if (screen != QLatin1String("result")) return {};
    const auto* polls = desk_.session()->polls()->list();
    for (int i = 0; i < polls->count(); ++i) {
      const auto row = polls->data(polls->index(i, 0), RowsModelBase::RowRole).value<PollRow>();
      if (row.counted) return {{QStringLiteral("poll"), row.id}};
    }
    return {};
  }

  nlohmann::ordered_json scroll(QQuickItem* list, int frames) {
    std::vector<double> busy, work;
    bool tick = false, shown = false;
    QTimer clock;
    clock.setTimerType(Qt::PreciseTimer);
    QObject::connect(&clock, &QTimer::timeout, [&tick] { tick = true; });
    const auto swapped = QObject::connect(&window_, &QQuickWindow::frameSwapped, &clock, [&shown] { shown = true; });
    clock.start(16);
    qreal step = kStep;
    for (int i = 0; i < frames; ++i) {
      wait([&tick] { return tick; });
      tick = shown = false;
      const double was_busy = program_.busy_ms(), had_worked = WatchedApplication::worked_ms();
      QMetaObject::invokeMethod(
          list,
          [list, &step] {
            const qreal top = list->property("originY").toReal(), bottom = top + list->property("contentHeight").toReal() - list->height();
            qreal next = list->property("contentY").toReal() + step;
            if (next < top || next > bottom) {
              step = -step;
              next = std::clamp(next, top, std::max(top, bottom));
            }
            list->setProperty("contentY", next);
            list->window()->update();
          },
          Qt::QueuedConnection);
      wait([&shown] { return shown; });
      busy.push_back(program_.busy_ms() - was_busy);
      work.push_back(WatchedApplication::worked_ms() - had_worked);
    }
    QObject::disconnect(swapped);
    return {{"median_ms", rounded(share(busy, 0.5))}, {"p95_ms", rounded(share(busy, 0.95))},
            {"worst_ms", rounded(share(busy, 1))},    {"work_p95_ms", rounded(share(work, 0.95))},
            {"entries", list->property("count").toInt()}};
  }

  Measured& program_;
  Desk& desk_;
  QQuickWindow& window_;
  SettledFrame frame_;
};

QStringList all_screens() {
  QStringList names;
  for (QString name : QDir(QStringLiteral(":/Kyhop/pages")).entryList({QStringLiteral("*Page.qml")}, QDir::Files, QDir::Name)) {
    name.chop(8);
    name[0] = name[0].toLower();
    if (!QStringList{QStringLiteral("firstRun"), QStringLiteral("opening"), QStringLiteral("unlock")}.contains(name)) names << name;
  }
  return names;
}

}  // namespace

int main(int count, char** values) {
  qputenv("KYHOP_WATCHDOG_MS", QByteArray::number(kLeastMs));
  if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
  Measured program(count, values);
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addPositionalArgument(QStringLiteral("home"), QStringLiteral("Of a council, as bench_fill_council makes it."));
  const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Openings of each screen after the first."), QStringLiteral("N"), QStringLiteral("5"));
  const QCommandLineOption frames(QStringLiteral("frames"), QStringLiteral("Frames to scroll."), QStringLiteral("N"), QStringLiteral("240"));
  const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of the window."), QStringLiteral("WxH"), QStringLiteral("1024x768"));
  const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("One screen; may be repeated."), QStringLiteral("NAME"));
  const QCommandLineOption look(QStringLiteral("look"), QStringLiteral("How long the home screen is looked at first."), QStringLiteral("MS"), QStringLiteral("5000"));
  parser.addOptions({rounds, frames, size, only, look});
  parser.process(program);
  if (parser.positionalArguments().size() != 1) parser.showHelp(2);

  Desk::Options options;
  options.home = parser.positionalArguments().constFirst().toStdString();
  options.node.node.use_discovery = false;
  options.node.node.listen_address = "127.0.0.1";
  Desk desk(options);
  Incubation incubation;
  QQmlApplicationEngine engine;
  engine.setIncubationController(&incubation);
  qml_register_types_Kyhop_Base();
  register_paper_types();
  qml_register_types_Kyhop_Desk();
  prepare_drawing(engine);
  engine.addImageProvider(QStringLiteral("qr"), new QrProvider);
  desk.look();
  engine.load(QUrl(QStringLiteral("qrc:/Kyhop/Window.qml")));
  auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
  if (!window) return 1;
  const QStringList sides = parser.value(size).split(u'x');
  window->resize(sides.value(0).toInt(), sides.value(1).toInt());
  Screens screens(program, desk, *window);
  if (!screens.wait([&screens] { return screens.shown(); })) return 1;
  // As somebody who looks at the home screen for a moment: pages are read ahead meanwhile.
  screens.pause(parser.value(look).toInt());
  const QStringList wanted = parser.isSet(only) ? parser.values(only) : all_screens();
  for (const QString& screen : wanted) screens.measure(screen, parser.value(rounds).toInt(), parser.value(frames).toInt());
  return 0;
}
