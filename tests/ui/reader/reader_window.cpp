// SPDX-License-Identifier: AGPL-3.0-or-later
// The reader alone on a PDF file: to look at it, and to measure it. See --help.
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QTranslator>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

#include "app/desk/drawing/drawing.h"
#include "app/desk/paper/open_paper.h"
#include "app/desk/paper/paper_view.h"
#include "app/desk/paper/register_types.h"

using namespace kyhop;

namespace {

double resident_megabytes() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& line : status.readAll().split('\n'))
    if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
  return 0;
}

/// Writes a picture once the window's property `settled` is true and frames with that were shown, then ends.
void take_picture(QQuickWindow& window, const QString& file) {
  auto settled = std::make_shared<int>(0);
  QObject::connect(
      &window, &QQuickWindow::frameSwapped, &window,
      [&window, file, settled] {
        constexpr int kFrames = 3;
        *settled = window.property("settled").toBool() ? *settled + 1 : 0;
        if (*settled < kFrames) return window.update();
        QCoreApplication::exit(window.grabWindow().save(file) ? 0 : 5);
      },
      Qt::QueuedConnection);
}

/// Drives the view and prints what it took: lines of "name value unit".
class Measuring final : public QObject {
 public:
  Measuring(QQuickWindow& window, PaperView& view, int page_downs) : window_(window), view_(view), page_downs_(page_downs) {
    clock_.start();
    connect(&view, &PaperView::settled_changed, this, &Measuring::settled);
    connect(&window, &QQuickWindow::frameSwapped, this, &Measuring::frame, Qt::QueuedConnection);
    // Late events are what a person feels as a window that does not answer.
    beat_.setInterval(1);
    beat_.setTimerType(Qt::PreciseTimer);
    since_beat_.start();
    connect(&beat_, &QTimer::timeout, this, [this] {
      longest_block_ = std::max(longest_block_, static_cast<double>(since_beat_.nsecsElapsed()) / 1e6);
      since_beat_.start();
    });
    beat_.start();
  }

 private:
  void say(const char* name, double value, const char* unit) { std::printf("%s %.1f %s\n", name, value, unit); }

  void settled() {
    if (!view_.isVisible() || !view_.property("settled").toBool()) return;
    if (view_.paper()->state() != OpenPaper::Ready) return QCoreApplication::exit(3);
    pending_ = true;
    window_.update();
  }

  void frame() {
    if (!pending_ || !view_.settled()) return;
    pending_ = false;
    const double took = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
    if (!opened_) {
      opened_ = true;
      say("open", took, "ms");
      say("memory_open", resident_megabytes(), "MB");
      longest_block_ = 0;
    } else if (jumping_) {
      jumps_.push_back(took);
    } else {
      turns_.push_back(took);
    }
    QTimer::singleShot(jumping_ ? 150 : 40, this, &Measuring::next);
  }

  void next() {
    if (page_downs_ > 0) {
      --page_downs_;
      clock_.restart();
      view_.pageDown();
      // What was ready needs one frame.
      pending_ = true;
      window_.update();
      return;
    }
    if (!jumping_) {
      jumping_ = true;
      report("page_down", turns_);
      say("memory_after", resident_megabytes(), "MB");
      say("window_blocked_longest", longest_block_, "ms");
    }
    const int pages = view_.paper()->page_count();
    if (jumps_.size() < 20 && pages > 30) {
      const int to = 1 + (static_cast<int>(jumps_.size()) * 7919 + 131) % pages;
      clock_.restart();
      view_.goTo(to);
      pending_ = view_.settled();
      window_.update();
      return;
    }
    report("far_jump_sharp", jumps_);
    say("memory_end", resident_megabytes(), "MB");
    std::fflush(stdout);
    QCoreApplication::exit(0);
  }

  void report(const char* name, std::vector<double> times) {
    if (times.empty()) return;
    std::ranges::sort(times);
    std::printf("%s median %.1f p95 %.1f worst %.1f ms of %zu\n", name, times[times.size() / 2], times[times.size() * 95 / 100],
                times.back(), times.size());
  }

  QQuickWindow& window_;
  PaperView& view_;
  int page_downs_;
  bool opened_ = false;
  bool jumping_ = false;
  bool pending_ = false;
  QElapsedTimer clock_, since_beat_;
  QTimer beat_;
  double longest_block_ = 0;
  std::vector<double> turns_, jumps_;
};

}  // namespace

int main(int count, char** values) {
  QGuiApplication program(count, values);
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("a PDF"));
  const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH"), QStringLiteral("1024x768"));
  const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("first page"), QStringLiteral("N"), QStringLiteral("1"));
  const QCommandLineOption shot(QStringLiteral("screenshot"), QStringLiteral("write a picture and end"), QStringLiteral("FILE"));
  const QCommandLineOption measure(QStringLiteral("measure"), QStringLiteral("page down N times, jump, print times and memory"),
                                   QStringLiteral("N"));
  const QCommandLineOption scene(QStringLiteral("scene"), QStringLiteral("QML file of the window"), QStringLiteral("FILE"),
                                 QStringLiteral("qrc:/reader_scene.qml"));
  const QCommandLineOption state(QStringLiteral("show"), QStringLiteral("plain, notes, outline, thumbnails, goto, search, arriving"),
                                 QStringLiteral("STATE"), QStringLiteral("plain"));
  parser.addOptions({size, page, shot, measure, scene, state});
  parser.process(program);
  if (parser.positionalArguments().size() != 1) parser.showHelp(2);
  QTranslator translator;
  if (translator.load(QStringLiteral(":/i18n/kyhop_vi.qm"))) QCoreApplication::installTranslator(&translator);

  QQmlApplicationEngine engine;
  prepare_drawing(engine);
  register_paper_types();
  const QStringList sides = parser.value(size).split(QLatin1Char('x'));
  engine.setInitialProperties({{QStringLiteral("file"), parser.positionalArguments().constFirst()},
                               {QStringLiteral("show"), parser.value(state)},
                               {QStringLiteral("firstPage"), parser.value(page).toInt()},
                               {QStringLiteral("width"), sides.value(0).toInt()},
                               {QStringLiteral("height"), sides.value(1).toInt()}});
  engine.load(QUrl::fromUserInput(parser.value(scene)));
  auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
  if (!window) return 4;
  std::unique_ptr<Measuring> measuring;
  if (parser.isSet(measure)) {
    auto* view = window->findChild<PaperView*>();
    if (!view) return 4;
    measuring = std::make_unique<Measuring>(*window, *view, parser.value(measure).toInt());
  }
  if (parser.isSet(shot)) take_picture(*window, parser.value(shot));
  return QGuiApplication::exec();
}
