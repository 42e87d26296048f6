// SPDX-License-Identifier: AGPL-3.0-or-later
//
// kyhop: the window. So far it shows one page of a paper.

#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTranslator>
#include <cstdio>

#include "app/desk/drawing.h"
#include "app/desk/paper_address.h"
#include "app/desk/screenshot.h"

namespace {

constexpr int kWrongUsage = 2;
constexpr int kNoWindow = 5;

struct Wishes {
  kyhop::PaperAddress paper;
  QString language = QStringLiteral("vi");
  QString screenshot;
};

[[noreturn]] void refuse(const QString& sentence) {
  std::fprintf(stderr, "kyhop: %s\n", qPrintable(sentence));
  std::exit(kWrongUsage);
}

/// Ends the program on --help, --version and wrong usage.
Wishes read_arguments(const QCoreApplication& program) {
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("Kỳ Họp: papers, notes and votes of a council, without a server."));
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption open(QStringLiteral("open"), QStringLiteral("Show a paper; pages count from 1."), QStringLiteral("FILE[:PAGE]"));
  const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language of the window: vi (default) or en."),
                                    QStringLiteral("vi|en"), QStringLiteral("vi"));
  const QCommandLineOption screenshot(QStringLiteral("screenshot"), QStringLiteral("Write a picture of the window to FILE and end."),
                                      QStringLiteral("FILE"));
  parser.addOptions({open, language, screenshot});
  parser.process(program);
  if (!parser.positionalArguments().isEmpty())
    refuse(QStringLiteral("%1: it is not an option: open a paper with --open FILE").arg(parser.positionalArguments().constFirst()));

  Wishes wishes{kyhop::paper_address(parser.value(open)), parser.value(language), parser.value(screenshot)};
  if (wishes.language != QLatin1String("vi") && wishes.language != QLatin1String("en"))
    refuse(QStringLiteral("%1: there is no such language: choose vi or en").arg(wishes.language));
  return wishes;
}

}  // namespace

int main(int count, char** values) {
  QGuiApplication program(count, values);
  QGuiApplication::setApplicationName(QStringLiteral("kyhop"));
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Kỳ Họp"));
  QGuiApplication::setApplicationVersion(QStringLiteral(KYHOP_VERSION));
  const Wishes wishes = read_arguments(program);

  QTranslator translator;
  // English is the language of the source.
  if (wishes.language == QLatin1String("vi") && translator.load(QStringLiteral(":/i18n/kyhop_vi.qm")))
    QCoreApplication::installTranslator(&translator);

  QQmlApplicationEngine engine;
  kyhop::prepare_drawing(engine);
  engine.setInitialProperties({{QStringLiteral("file"), wishes.paper.file},
                               {QStringLiteral("fileName"), QFileInfo(wishes.paper.file).fileName()},
                               {QStringLiteral("firstPage"), wishes.paper.page}});
  engine.load(QUrl(QStringLiteral("qrc:/Kyhop/Main.qml")));
  auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
  if (!window) {
    std::fputs("kyhop: the window cannot be made: install the Qt Quick modules that the package names\n", stderr);
    return kNoWindow;
  }
  if (!wishes.screenshot.isEmpty()) new kyhop::Screenshot(window, wishes.screenshot);
  return QGuiApplication::exec();
}
