// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/talk/chat.h"

#include <QDateTime>
#include <algorithm>

#include "app/desk/reading/note_list.h"
#include "app/desk/talk/chat_reading.h"
#include "app/meeting/commands/words.h"

namespace kyhop {

struct Chat::Read {
  QString current;
  QList<ConversationRow> conversations;
  QList<MessageRow> messages;
  ConversationRow talk;
  int readers = 0, unread = 0, waiting = 0, earlier = 0;
  bool to_everyone = false;
};

namespace {

constexpr int kMessages = 100;

QString id_of(const MessageView& view) {
  return view.id.is_zero() ? QStringLiteral("waiting:") + QString::number(view.waiting) : QString::fromStdString(view.id.hex());
}

QDate day_of(qint64 ms) {
  return QDateTime::fromMSecsSinceEpoch(ms).date();
}

}  // namespace

Chat::Chat(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent)
    : QObject(parent),
      thread_(thread),
      notices_(notices),
      programme_(programme),
      rest_(thread, notices, programme, this),
      conversations_(this),
      messages_(this),
      most_(kMessages),
      watch_(thread, Topics(Topic::chat) | Topic::roster | Topic::local, load(), this) {
  connect(&watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
  // What a pause held back is shown.
  connect(&rest_, &ChatRest::changed, &watch_, &Watch::again);
  connect(&programme_, &Programme::changed, this, &Chat::follow);
  follow();
}

void Chat::follow() {
  QList<TalkItem> items;
  for (const AgendaRow& row : programme_.rows()) items << TalkItem{row.id, row.number, row.title, row.state == QLatin1String("now")};
  if (items == items_) return;
  items_ = std::move(items);
  watch_.set_load(load());
}

Result<Chat::Read> Chat::read(Office& office, const Question& question) {
  const QString& current = question.current;
  Read read;
  read.current = current;
  KYHOP_ASSIGN(HeardChat heard, hear(office, question.looking ? current : QString()));
  heard.reader.items = question.items;
  const auto state = office.ledger().state();
  const PersonId own = heard.reader.person;
  read.to_everyone = heard.to_everyone;
  read.conversations = kyhop::conversations(heard.messages, heard.reader);
  for (const ConversationRow& row : read.conversations) {
    read.unread += row.unread;
    if (row.id == current) read.talk = row;
  }
  const auto of_current = std::ranges::count_if(
      heard.messages, [&](const HeardMessage& message) { return conversation_key(message.view, own) == current; });
  read.earlier = std::max(0, static_cast<int>(of_current) - question.most);
  int passed = 0;
  for (const HeardMessage& message : heard.messages) {
    const MessageView& view = message.view;
    const QString key = conversation_key(view, own);
    MessageRow row;
    row.mine = view.from == own;
    row.delivery = delivery(view, row.mine, heard.arrived.value(key));
    read.waiting += row.delivery == QLatin1String("waiting") || row.delivery == QLatin1String("device") ? 1 : 0;
    if (key != current || passed++ < read.earlier) continue;
    row.id = id_of(view);
    row.author_name = message.from;
    if (const PersonInfo* author = state->person(view.from); author != nullptr && !author->groups.empty())
      row.author_group = QString::fromStdString(*author->groups.begin());
    row.text = QString::fromStdString(view.text);
    if (!view.paper.is_zero()) row.paper = QString::fromStdString(view.paper.hex());
    row.page = static_cast<int>(view.page);
    row.at = static_cast<qint64>(view.at_ms);
    row.first_of_day = read.messages.isEmpty() || day_of(read.messages.constLast().at) != day_of(row.at);
    read.messages << row;
  }
  if (current.isEmpty()) return read;
  read.readers = readers_of(*state, current);
  if (!read.talk.known()) {
    // A conversation that begins.
    read.talk.id = current;
    read.talk.kind = current.section(QLatin1Char(':'), 0, 0);
    if (const EntityId item = item_of(current); !item.is_zero()) {
      KYHOP_ASSIGN(read.talk.name, item_title(office.ledger(), item));
    }
    if (const auto person = PersonId::from_hex(current.mid(7).toStdString()))
      if (const PersonInfo* info = state->person(*person)) read.talk.name = QString::fromStdString(info->name);
  }
  return read;
}

Watch::Load Chat::load() {
  return [this, question = Question{current_, looking_, most_, items_}](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(auto read, Chat::read(council.office, question));
    return Watch::Show([this, read = std::move(read)] { show(read); });
  };
}

void Chat::show(const Read& read) {
  loaded_ = true;
  conversations_.show(read.conversations);
  unread_ = read.unread;
  waiting_ = read.waiting;
  to_everyone_ = read.to_everyone;
  // An answer for a conversation that was left meanwhile says nothing of this one.
  if (read.current == current_) {
    talk_ = read.talk;
    readers_ = read.readers;
    earlier_ = read.earlier;
    messages_.show(read.messages);
  }
  emit changed();
}

void Chat::set_current(const QString& key) {
  if (key == current_) return;
  current_ = key;
  most_ = kMessages;
  earlier_ = 0;
  talk_ = {};
  messages_.show({});
  emit currentChanged();
  emit changed();
  watch_.set_load(load());
}

void Chat::set_looking(bool looking) {
  if (looking == looking_) return;
  looking_ = looking;
  emit lookingChanged();
  watch_.set_load(load());
}

void Chat::showEarlier() {
  most_ += kMessages;
  watch_.set_load(load());
}

void Chat::keepDraft(const QString& text) {
  if (!current_.isEmpty()) drafts_[current_] = text;
}

void Chat::seePage(const QString& paper, int page) {
  seen_paper_ = paper;
  seen_page_ = page;
  emit seenChanged();
}

void Chat::send(const QString& text, const QString& paper, int page) {
  if (current_.isEmpty()) return;
  drafts_.remove(current_);
  write(current_, text, paper, page);
}

void Chat::write(const QString& key, const QString& text, const QString& paper, int page) {
  const EntityId item = item_of(key);
  const MessageLink link{EntityId::from_hex(paper.toStdString()).value_or(EntityId{}), static_cast<std::uint32_t>(std::max(0, page)), item};
  thread_.command<bool>(
      this,
      [words = text.trimmed().toStdString(), to = item.is_zero() ? audience_from(key) : AudienceView{}, link](Council& council) -> Result<bool> {
        KYHOP_TRY(send_message(council.office, to, words, link));
        return true;
      },
      [this, key, text](Result<bool> done) {
        if (notices_.tell_failure(done)) {
          // It was not sent, so it is still a draft.
          if (drafts_.value(key).isEmpty()) drafts_[key] = text;
          emit currentChanged();
          return;
        }
        watch_.again();
        emit sent();
      });
}

void Chat::remove(const QString& id) {
  // What is taken back is written again: a record that was deleted stays deleted.
  thread_.command<MessageView>(
      this,
      [id](Council& council) -> Result<MessageView> {
        KYHOP_ASSIGN(const auto all, kyhop::messages(council.office.ledger()));
        const auto found = std::find_if(all.begin(), all.end(), [&id](const MessageView& view) { return id_of(view) == id; });
        if (found == all.end()) return fail(ErrorCode::not_found, "message", "it is no longer there", "nothing needs to be done");
        KYHOP_TRY(delete_message(council.office, *found));
        return *found;
      },
      [this, key = current_](Result<MessageView> gone) {
        if (notices_.tell_failure(gone)) return;
        watch_.again();
        notices_.say(tr("The message was deleted"), [this, key, old = *gone] {
          write(key, QString::fromStdString(old.text), old.paper.is_zero() ? QString() : QString::fromStdString(old.paper.hex()), static_cast<int>(old.page));
        });
      });
}

}  // namespace kyhop
