// SPDX-License-Identifier: AGPL-3.0-or-later
//
// kyhop: the window.

#include <QCommandLineParser>
#include <QFileInfo>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSurfaceFormat>
#include <cstdio>

#include "app/desk/desk.h"
#include "app/desk/drawing/drawing.h"
#include "app/desk/incubation.h"
#include "app/desk/paper/register_types.h"
#include "app/desk/paper_address.h"
#include "app/desk/qr.h"
#include "app/desk/screenshot.h"
#include "app/desk/settled_frame.h"
#include "app/desk/watched_application.h"

/// Written by CMake from the classes with QML_ELEMENT. A static library keeps them only if something calls them.
void qml_register_types_Kyhop_Base();
void qml_register_types_Kyhop_Desk();

namespace {

constexpr int kWrongUsage = 2;
constexpr int kNoWindow = 5;

struct Wishes {
  kyhop::Desk::Options desk;
  QString open, screen;
  QSize size;
  QList<kyhop::Look> looks;
};

[[noreturn]] void refuse(const QString& sentence) {
  std::fprintf(stderr, "kyhop: %s\n", qPrintable(sentence));
  std::exit(kWrongUsage);
}

QString one_of(const QString& value, const QStringList& choices, const char* what) {
  if (value.isEmpty() || choices.contains(value)) return value;
  refuse(QStringLiteral("%1: there is no such %2: choose %3").arg(value, QString::fromLatin1(what), choices.join(QStringLiteral(" or "))));
}

qreal type_scale(const QString& text) {
  bool number = false;
  const qreal scale = text.toDouble(&number);
  if (!number || scale < 1 || scale > 2) refuse(QStringLiteral("%1: it is no size of type: give a number from 1.0 to 2.0").arg(text));
  return scale;
}

QSize window_size(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
  const auto match = form.match(text);
  if (!match.hasMatch()) refuse(QStringLiteral("%1: it is no size: give WIDTHxHEIGHT, e.g. 1024x768").arg(text));
  return {match.captured(1).toInt(), match.captured(2).toInt()};
}

const QStringList kLanguages{QStringLiteral("vi"), QStringLiteral("en")};
const QStringList kSchemes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};

/// FILE alone, or how the window is to look in it: WxH,LANGUAGE,SCHEME,SCALE,FILE.
kyhop::Look look_of(const QString& text) {
  const QStringList words = text.split(QLatin1Char(','));
  static const QRegularExpression begins(QStringLiteral("^\\d+x\\d+,"));
  if (words.size() < 5 || !begins.match(text).hasMatch()) return {{}, {}, {}, 0, text};
  return {window_size(words[0]), one_of(words[1], kLanguages, "language"), one_of(words[2], kSchemes, "colour scheme"),
          type_scale(words[3]), words.mid(4).join(QLatin1Char(','))};
}

kyhop::PeerAddress address(const QString& text) {
  const auto parsed = kyhop::PeerAddress::parse(text.toStdString());
  if (!parsed) refuse(QString::fromStdString(parsed.error().sentence()));
  return *parsed;
}

/// Ends the program on --help, --version and wrong usage.
Wishes read_arguments(const QCoreApplication& program) {
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("Kỳ Họp: papers, notes and votes of a council, without a server."));
  parser.addHelpOption();
  parser.addVersionOption();
  const auto add = [&parser](const char* name, const char* what, const char* value) {
    QCommandLineOption option(QString::fromLatin1(name), QString::fromLatin1(what));
    if (value != nullptr) option.setValueName(QString::fromLatin1(value));
    parser.addOption(option);
    return option;
  };
  const auto home = add("home", "Folder of this device's data (default: $KYHOP_HOME, then the XDG data folder).", "DIR");
  const auto open = add("open", "Show a paper, by number, title or as a PDF file; pages count from 1.", "PAPER[:PAGE]");
  const auto language = add("lang", "Language of the window.", "vi|en");
  const auto scheme = add("scheme", "Colours of the window.", "light|dark|contrast");
  const auto scale = add("scale", "Size of type, 1.0 to 2.0.", "N");
  const auto size = add("size", "Size of the window in pixels.", "WxH");
  const auto screen = add("screen", "Screen to begin with, e.g. now, papers, chat.", "NAME");
  const auto peer = add("peer", "Keep a link with this address; may be repeated.", "HOST:PORT");
  const auto listen = add("listen", "Listen here (port 0: any).", "ADDRESS:PORT");
  const auto no_discovery = add("no-discovery", "Do not use DNS-SD.", nullptr);
  const auto screenshot =
      add("screenshot", "Write a picture of the window to FILE and end; with its looks before the file, it may be repeated.",
          "[WxH,LANG,SCHEME,N,]FILE");
  parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("An invite or a bundle to take in."), QStringLiteral("[file]"));
  parser.process(program);

  Wishes wishes;
  wishes.open = parser.value(open);
  wishes.screen = parser.value(screen);
  for (const QString& text : parser.values(screenshot)) wishes.looks << look_of(text);
  wishes.desk.settings.language = one_of(parser.value(language), kLanguages, "language");
  wishes.desk.settings.scheme = one_of(parser.value(scheme), kSchemes, "colour scheme");
  if (parser.isSet(scale)) wishes.desk.settings.scale = type_scale(parser.value(scale));
  if (parser.isSet(size)) wishes.size = window_size(parser.value(size));
  for (const QString& text : parser.values(peer)) wishes.desk.node.node.peers.push_back(address(text));
  if (parser.isSet(listen)) {
    const QString text = parser.value(listen);
    // Port 0 is allowed here: any free one.
    const bool any = text.endsWith(QLatin1String(":0"));
    const auto parsed = address(any ? text.chopped(1) + QLatin1Char('1') : text);
    wishes.desk.node.node.listen_address = parsed.host;
    wishes.desk.node.node.listen_port = any ? 0 : parsed.port;
  }
  wishes.desk.node.node.use_discovery = !parser.isSet(no_discovery);
  if (parser.isSet(home)) {
    wishes.desk.home = std::filesystem::path(parser.value(home).toStdString());
  } else {
    const auto folder = kyhop::default_home();
    if (!folder) refuse(QString::fromStdString(folder.error().sentence()));
    wishes.desk.home = *folder;
  }
  for (const QString& file : parser.positionalArguments()) {
    if (!QFileInfo(file).isFile()) refuse(QStringLiteral("%1: there is no such file: give an invite or a bundle").arg(file));
    wishes.desk.files << QFileInfo(file).absoluteFilePath();
  }
  return wishes;
}

}  // namespace

int main(int count, char** values) {
  kyhop::WatchedApplication program(count, values);
  QGuiApplication::setApplicationName(QStringLiteral("kyhop"));
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Kỳ Họp"));
  QGuiApplication::setDesktopFileName(QStringLiteral("vn.kyhop.KyHop"));
  QGuiApplication::setApplicationVersion(QStringLiteral(KYHOP_VERSION));
  const Wishes wishes = read_arguments(program);

  kyhop::Desk desk(wishes.desk);
  const kyhop::PaperAddress paper = kyhop::paper_address(wishes.open);
  const bool file = QFileInfo(paper.file).isFile() || (!wishes.open.isEmpty() && paper.file.contains(QLatin1Char('/')));

  // The engine goes before the desk that its pages show.
  kyhop::Incubation incubation;
  QQmlApplicationEngine engine;
  engine.setIncubationController(&incubation);
  qml_register_types_Kyhop_Base();
  kyhop::register_paper_types();
  qml_register_types_Kyhop_Desk();
  kyhop::prepare_drawing(engine);
  engine.addImageProvider(QStringLiteral("qr"), new kyhop::QrProvider);
  QObject::connect(desk.settings(), &kyhop::Settings::languageChanged, &engine, &QQmlEngine::retranslate);
  if (file) {
    engine.setInitialProperties({{QStringLiteral("file"), paper.file}, {QStringLiteral("firstPage"), paper.page}});
    engine.load(QUrl(QStringLiteral("qrc:/Kyhop/FileWindow.qml")));
  } else {
    if (!wishes.screen.isEmpty()) desk.route()->begin(wishes.screen);
    // Which paper is meant is known when the packet is here; without a page it opens where it was read last.
    if (!wishes.open.isEmpty() && wishes.screen.isEmpty()) desk.route()->go(QStringLiteral("papers"));
    if (!wishes.open.isEmpty())
      desk.route()->open(QStringLiteral("reader"),
                         {{QStringLiteral("named"), paper.file}, {QStringLiteral("page"), paper.file == wishes.open ? 0 : paper.page}});
    desk.look();
    engine.load(QUrl(QStringLiteral("qrc:/Kyhop/Window.qml")));
  }
  auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
  if (!window) {
    std::fputs("kyhop: the window cannot be made: install the Qt Quick modules that the package names\n", stderr);
    return kNoWindow;
  }
  if (wishes.size.isValid()) window->resize(wishes.size);
  if (program.watched())
    QObject::connect(new kyhop::SettledFrame(window), &kyhop::SettledFrame::shown, [] { std::fputs("{\"event\":\"shown\"}\n", stderr); });
  if (!wishes.looks.isEmpty()) new kyhop::Screenshot(window, desk.settings(), wishes.looks);
  return QGuiApplication::exec();
}
