// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/base/wording.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace kyhop {

namespace {

bool vietnamese() {
  return QLocale().language() == QLocale::Vietnamese;
}

struct Token {
  const char* token;
  const char* words;
};

// Tokens have fixed words; what a newer device brings is shown as it is.
template <std::size_t N>
QString in_words(const Token (&table)[N], const QString& token) {
  for (const Token& known : table)
    if (token == QLatin1String(known.token)) return Wording::tr(known.words);
  return token;
}

QStringList parts_of(const QString& name) {
  return name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

QString Wording::clock(qint64 ms) {
  if (ms <= 0) return {};
  const QTime time = QDateTime::fromMSecsSinceEpoch(ms).time();
  if (!vietnamese()) return time.toString(QStringLiteral("HH:mm"));
  if (time.minute() == 0) return tr("%1 o'clock").arg(time.hour());
  return tr("%1:%2", "hour, minute").arg(time.hour()).arg(time.minute(), 2, 10, QLatin1Char('0'));
}

QString Wording::day(qint64 ms) {
  if (ms <= 0) return {};
  const QDate date = QDateTime::fromMSecsSinceEpoch(ms).date();
  if (!vietnamese()) return QLocale().toString(date, QStringLiteral("dddd d MMMM"));
  static const char* const names[] = {QT_TR_NOOP("Monday"), QT_TR_NOOP("Tuesday"),  QT_TR_NOOP("Wednesday"), QT_TR_NOOP("Thursday"),
                                      QT_TR_NOOP("Friday"), QT_TR_NOOP("Saturday"), QT_TR_NOOP("Sunday")};
  return QStringLiteral("%1 %2/%3").arg(tr(names[date.dayOfWeek() - 1])).arg(date.day()).arg(date.month());
}

QString Wording::moment(qint64 ms) {
  if (ms <= 0) return {};
  const QDate date = QDateTime::fromMSecsSinceEpoch(ms).date();
  const QDate today = QDate::currentDate();
  if (date == today) return clock(ms);
  if (date == today.addDays(-1)) return tr("yesterday");
  return day(ms);
}

qint64 Wording::fromIso(const QString& text) {
  const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
  return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QString Wording::percent(int part, int whole) {
  if (whole <= 0) return {};
  const qint64 hundredths = (qint64{part} * 20000 + whole) / (qint64{2} * whole);
  return QStringLiteral("%1%2%3%").arg(hundredths / 100).arg(QLocale().decimalPoint()).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

QString Wording::number(qint64 value) {
  return QLocale().toString(value);
}

QString Wording::bytes(qint64 value) {
  return QLocale().formattedDataSize(value, 1, QLocale::DataSizeSIFormat);
}

QString Wording::initials(const QString& name) {
  const QStringList parts = parts_of(name);
  QString letters;
  for (const QString& part : parts.mid(std::max<qsizetype>(parts.size() - 2, 0))) letters += part.at(0).toUpper();
  return letters;
}

QString Wording::shortName(const QString& name) {
  const QStringList parts = parts_of(name);
  return parts.mid(std::max<qsizetype>(parts.size() - 2, 0)).join(QLatin1Char(' '));
}

QString Wording::check(const QString& hex) {
  QStringList groups;
  for (int i = 0; i < 16 && i < hex.size(); i += 4) groups << hex.mid(i, 4).toUpper();
  return groups.join(QLatin1Char(' '));
}

QString Wording::role(const QString& token) {
  static const Token table[] = {{"chair", QT_TR_NOOP("chair")},
                                {"deputy", QT_TR_NOOP("deputy chair")},
                                {"secretary", QT_TR_NOOP("secretary")},
                                {"clerk", QT_TR_NOOP("clerk")},
                                {"delegate", QT_TR_NOOP("delegate")},
                                {"counting_board", QT_TR_NOOP("counting board")},
                                {"group_head", QT_TR_NOOP("head of group")},
                                {"committee", QT_TR_NOOP("committee")},
                                {"standing_committee", QT_TR_NOOP("Standing Committee")},
                                {"department", QT_TR_NOOP("department")},
                                {"court", QT_TR_NOOP("court")},
                                {"procuracy", QT_TR_NOOP("procuracy")},
                                {"front", QT_TR_NOOP("Fatherland Front")},
                                {"guest", QT_TR_NOOP("guest")},
                                {"press", QT_TR_NOOP("press")},
                                {"device_admin", QT_TR_NOOP("device administrator")}};
  return in_words(table, token);
}

QString Wording::presence(const QString& token) {
  static const Token table[] = {{"present", QT_TR_NOOP("Present")},
                                {"online", QT_TR_NOOP("Online")},
                                {"excused", QT_TR_NOOP("Absent with leave")},
                                {"unexcused", QT_TR_NOOP("Absent without leave")},
                                {"left", QT_TR_NOOP("Has left")},
                                {"", QT_TR_NOOP("Not marked yet")}};
  return in_words(table, token);
}

QString Wording::speakKind(const QString& token) {
  static const Token table[] = {{"speech", QT_TR_NOOP("Speech")},
                                {"question", QT_TR_NOOP("Question")},
                                {"rebuttal", QT_TR_NOOP("Rebuttal")},
                                {"point_of_order", QT_TR_NOOP("Point of order")},
                                {"answer", QT_TR_NOOP("Answer")}};
  return in_words(table, token);
}

QString Wording::paperState(const QString& token) {
  static const Token table[] = {{"draft", QT_TR_NOOP("Draft")},        {"submitted", QT_TR_NOOP("Submitted")},
                                {"approved", QT_TR_NOOP("Approved")},  {"published", QT_TR_NOOP("Published")},
                                {"returned", QT_TR_NOOP("Returned")},  {"withdrawn", QT_TR_NOOP("Withdrawn")},
                                {"superseded", QT_TR_NOOP("Replaced")}};
  return in_words(table, token);
}

QString Wording::paperKind(const QString& token) {
  static const Token table[] = {{"programme", QT_TR_NOOP("Programme")},
                                {"submission", QT_TR_NOOP("Submission")},
                                {"report", QT_TR_NOOP("Report")},
                                {"draft_resolution", QT_TR_NOOP("Draft resolution")},
                                {"review_report", QT_TR_NOOP("Review report")},
                                {"list", QT_TR_NOOP("List")},
                                {"other", QT_TR_NOOP("Other paper")}};
  return in_words(table, token);
}

QString Wording::itemState(const QString& token) {
  static const Token table[] = {{"waiting", QT_TR_NOOP("To come")},
                                {"now", QT_TR_NOOP("UNDER DISCUSSION")},
                                {"done", QT_TR_NOOP("Finished")},
                                {"postponed", QT_TR_NOOP("Postponed")}};
  return in_words(table, token);
}

QString Wording::itemKind(const QString& token) {
  static const Token table[] = {{"discussion", QT_TR_NOOP("Discussion")},
                                {"questioning", QT_TR_NOOP("Questioning")},
                                {"group_debate", QT_TR_NOOP("Group debate")},
                                {"vote", QT_TR_NOOP("Vote")}};
  return in_words(table, token);
}

QString Wording::pollState(const QString& token) {
  static const Token table[] = {{"open", QT_TR_NOOP("VOTE OPEN")},
                                {"closing", QT_TR_NOOP("Vote is being closed")},
                                {"provisional", QT_TR_NOOP("Provisional result")},
                                {"certified", QT_TR_NOOP("Certified result")},
                                {"disputed", QT_TR_NOOP("Disputed")},
                                {"void", QT_TR_NOOP("Given up")},
                                {"hands_waiting", QT_TR_NOOP("Show of hands, not counted yet")},
                                {"hands", QT_TR_NOOP("Result by show of hands")},
                                {"paper_waiting", QT_TR_NOOP("Vote on paper, not counted yet")},
                                {"paper", QT_TR_NOOP("Result on paper")}};
  return in_words(table, token);
}

QString Wording::option(const QString& id) {
  static const Token table[] = {{"for", QT_TR_NOOP("For")}, {"against", QT_TR_NOOP("Against")}, {"abstain", QT_TR_NOOP("Abstain")}};
  return in_words(table, id);
}

}  // namespace kyhop
