// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire/channel.h"

#include <algorithm>

#include "storage/base/text.h"

namespace kyhop {

namespace {

constexpr std::size_t kLengthSize = 2;
constexpr std::size_t kHeaderSize = 3;  // class, flags, type
constexpr std::size_t kMinSealed = kHeaderSize + noise::kTagSize;
constexpr std::size_t kMaxFragment = noise::kMaxMessage - kMinSealed;
constexpr Byte kControlClass = kPriorities;
constexpr Byte kFirst = 1;
constexpr Byte kLast = 2;
constexpr std::size_t kMaxFarewell = 300;
constexpr std::size_t kAckEvery = 64 * 1024;

// Shares of the bulk queues P2, P3, P4 when all have something to send, in fragments.
constexpr std::size_t kFirstBulk = 2;
constexpr std::array<std::size_t, kPriorities> kShares{0, 0, 4, 2, 1};

Failure violation(std::string why) {
  return fail(ErrorCode::integrity, "link", "the peer breaks the protocol: " + std::move(why));
}

Bytes u64(std::uint64_t value) {
  Bytes out;
  append_le(out, value);
  return out;
}

}  // namespace

Channel::Channel(noise::CipherState send, noise::CipherState receive, WireTime now, ChannelLimits limits)
    : limits_(limits), send_(std::move(send)), send_key_since_(now), receive_(std::move(receive)), last_heard_(now), last_ping_(now) {
  ack_every_ = std::min(kAckEvery, limits_.window / 8);
  limits_.fragment = std::clamp<std::size_t>(limits_.fragment, 1, kMaxFragment);
}

// ---- sending

Result<void> Channel::enqueue(Priority priority, std::uint8_t type, Bytes payload) {
  if (bye_) return refuse("link_closed", "link", "it is being closed");
  if (payload.size() > limits_.max_message)
    return refuse("message_too_large", "message", std::to_string(payload.size()) + " bytes are more than a message may have");
  if (queued_ + payload.size() > limits_.max_queued)
    return refuse("link_full", "link", "the peer takes less than is queued for it", "wait");
  Queue& queue = queues_[static_cast<std::size_t>(priority)];
  queue.bytes += payload.size();
  queued_ += payload.size();
  queue.messages.push_back({priority, type, std::move(payload)});
  return {};
}

std::size_t Channel::room() const {
  const std::size_t taken = queued_ + unacknowledged();
  return taken < limits_.window ? limits_.window - taken : 0;
}

// Part of the window is kept for the urgent, so that bulk in flight does not hold them up.
bool Channel::window_allows(std::size_t queue) const {
  const std::size_t cap = queue < kFirstBulk ? limits_.window : queue == kFirstBulk ? limits_.window / 8 * 7 : limits_.window / 2;
  return unacknowledged() + limits_.fragment + kMinSealed + kLengthSize <= cap || sent_ == acknowledged_;
}

bool Channel::has_control() const {
  return ping_due_ || pong_due_ || received_ - reported_ >= ack_every_;
}

bool Channel::has_bytes() const {
  if (bye_sent_) return false;
  return has_control() || choose().has_value() || (bye_ && queues_are_empty());
}

std::optional<std::size_t> Channel::choose() const {
  for (std::size_t queue = 0; queue < kFirstBulk; ++queue)
    if (!queues_[queue].messages.empty() && window_allows(queue)) return queue;
  return choose_bulk();
}

// Weighted round robin: the first with credit; when no one has any left, the first at all (and credit is given anew).
std::optional<std::size_t> Channel::choose_bulk() const {
  std::optional<std::size_t> waiting;
  for (std::size_t queue = kFirstBulk; queue < kPriorities; ++queue) {
    if (queues_[queue].messages.empty() || !window_allows(queue)) continue;
    if (queues_[queue].credit > 0) return queue;
    if (!waiting) waiting = queue;
  }
  return waiting;
}

void Channel::refill_credit() {
  for (std::size_t queue = kFirstBulk; queue < kPriorities; ++queue) queues_[queue].credit = kShares[queue];
}

Result<Bytes> Channel::next_bytes(std::size_t max, WireTime now) {
  Bytes out;
  out.reserve(queued_ == 0 ? kMinSealed : std::min(max, queued_) + limits_.fragment);  // grown once, not frame by frame
  while (!bye_sent_ && out.size() < max) {
    KYHOP_TRY(rekey_if_due(out, now));
    KYHOP_TRY(write_control(out, now));
    if (const auto queue = choose()) {
      KYHOP_TRY(write_fragment(*queue, out));
    } else {
      if (bye_ && queues_are_empty()) {
        KYHOP_TRY(write_one_control(Control::bye, as_bytes(*bye_), out));
        bye_sent_ = true;
      }
      break;
    }
  }
  return out;
}

bool Channel::queues_are_empty() const {
  return std::all_of(queues_.begin(), queues_.end(), [](const Queue& queue) { return queue.messages.empty(); });
}

Result<void> Channel::rekey_if_due(Bytes& to, WireTime now) {
  // Some frames early: control frames that follow in the same turn must not pass the peer's count.
  if (frames_sent_ + 8 < limits_.rekey_frames && now - send_key_since_ < limits_.rekey_after) return {};
  KYHOP_TRY(write_one_control(Control::rekey, {}, to));
  send_.rekey();
  frames_sent_ = 0;
  send_key_since_ = now;
  return {};
}

Result<void> Channel::write_control(Bytes& to, WireTime now) {
  if (pong_due_) KYHOP_TRY(write_one_control(Control::pong, u64(*pong_due_), to));
  pong_due_.reset();
  if (received_ - reported_ >= ack_every_ || (ping_due_ && received_ != reported_)) {
    KYHOP_TRY(write_one_control(Control::ack, u64(received_), to));
    reported_ = received_;
  }
  if (!ping_due_) return {};
  KYHOP_TRY(write_one_control(Control::ping, u64(++ping_token_), to));
  ping_due_ = false;
  ping_sent_ = now;
  last_ping_ = now;
  return {};
}

Result<void> Channel::write_one_control(Control what, ByteView payload, Bytes& to) {
  Bytes plain{kControlClass, kFirst | kLast, static_cast<Byte>(what)};
  append(plain, payload);
  return seal_frame(plain, to);
}

Result<void> Channel::write_fragment(std::size_t index, Bytes& to) {
  Queue& queue = queues_[index];
  if (index >= kFirstBulk) {
    if (queue.credit == 0) refill_credit();
    --queue.credit;
  }
  WireMessage& message = queue.messages.front();
  const std::size_t size = std::min(limits_.fragment, message.payload.size() - queue.offset);
  const bool last = queue.offset + size == message.payload.size();
  const auto flags = static_cast<Byte>((queue.offset == 0 ? kFirst : 0) | (last ? kLast : 0));
  Bytes plain{static_cast<Byte>(index), flags, message.type};
  append(plain, ByteView(message.payload).subspan(queue.offset, size));
  const std::size_t before = to.size();
  KYHOP_TRY(seal_frame(plain, to));
  sent_ += to.size() - before;
  queue.offset += size;
  queue.bytes -= size;
  queued_ -= size;
  if (last) {
    queue.messages.pop_front();
    queue.offset = 0;
  }
  return {};
}

Result<void> Channel::seal_frame(ByteView plain, Bytes& to) {
  append_le(to, static_cast<std::uint16_t>(plain.size() + noise::kTagSize));
  ++frames_sent_;
  return send_.encrypt({}, plain, to);
}

void Channel::finish(std::string_view why) {
  if (bye_) return;
  std::size_t size = std::min(why.size(), kMaxFarewell);
  while (size < why.size() && size > 0 && (static_cast<Byte>(why[size]) & 0xC0) == 0x80) --size;  // never inside a UTF-8 letter
  bye_ = std::string(why.substr(0, size));
}

// ---- receiving

Result<void> Channel::feed(ByteView bytes, WireTime now, std::vector<WireMessage>& out) {
  append(inbox_, bytes);
  std::size_t start = 0;
  while (!farewell_ && inbox_.size() - start >= kLengthSize) {
    const ByteView rest = ByteView(inbox_).subspan(start);
    const std::size_t size = load_le<std::uint16_t>(rest);
    if (size < kMinSealed) return violation("a frame is too short");
    if (rest.size() < kLengthSize + size) break;
    KYHOP_TRY(read_frame(rest.subspan(kLengthSize, size), now, out));
    start += kLengthSize + size;
  }
  if (farewell_)
    inbox_.clear();
  else
    inbox_.erase(inbox_.begin(), inbox_.begin() + static_cast<std::ptrdiff_t>(start));
  return {};
}

Result<void> Channel::read_frame(ByteView sealed, WireTime now, std::vector<WireMessage>& out) {
  if (++frames_received_ > limits_.rekey_frames) return violation("it does not renew its key");
  plain_.clear();
  KYHOP_TRY(receive_.decrypt({}, sealed, plain_));
  last_heard_ = now;
  missed_ = 0;
  ByteReader from(plain_);
  const auto queue = from.take_le<Byte>();
  const auto flags = from.take_le<Byte>();
  if ((flags & ~(kFirst | kLast)) != 0) return violation("a frame has unknown flags");
  if (queue == kControlClass) return read_control(from, now);
  if (queue >= kPriorities) return violation("a frame has an unknown class");
  received_ += kLengthSize + sealed.size();
  return read_fragment(queue, flags, from, out);
}

Result<void> Channel::read_fragment(std::size_t queue, std::uint8_t flags, ByteReader from, std::vector<WireMessage>& out) {
  Assembly& assembly = assemblies_[queue];
  const auto type = from.take_le<Byte>();
  const bool first = (flags & kFirst) != 0;
  const bool last = (flags & kLast) != 0;
  if (first == assembly.open || (!first && type != assembly.type)) return violation("the parts of a message do not fit together");
  if (from.rest().empty() && !(first && last)) return violation("a part of a message is empty");
  if (assembly.payload.size() + from.rest().size() > limits_.max_message) return violation("a message is too large");
  assembly.type = type;
  append(assembly.payload, from.rest());
  assembly.open = !last;
  if (last) out.push_back({static_cast<Priority>(queue), type, std::exchange(assembly.payload, {})});
  return {};
}

Result<void> Channel::read_control(ByteReader from, WireTime now) {
  const auto what = static_cast<Control>(from.take_le<Byte>());
  switch (what) {
    case Control::bye: {
      const std::string_view text = as_text(from.rest());
      farewell_ = text.size() <= kMaxFarewell && is_valid_name(text) ? std::string(text) : "(unreadable)";
      return {};
    }
    case Control::rekey:
      if (!from.finished()) return violation("a rekey says more than it may");
      receive_.rekey();
      frames_received_ = 0;
      return {};
    case Control::ping:
    case Control::pong:
    case Control::ack:
      break;
    default:
      return violation("an unknown control message");
  }
  const auto value = from.take_le<std::uint64_t>();
  if (!from.finished()) return violation("a control message has the wrong length");
  if (what == Control::ping) {
    pong_due_ = value;
  } else if (what == Control::pong) {
    if (ping_sent_ && value == ping_token_) round_trip_ = now - *ping_sent_;
    if (value == ping_token_) ping_sent_.reset();
  } else {
    if (value < acknowledged_ || value > sent_) return violation("it acknowledges what was not sent");
    acknowledged_ = value;
  }
  return {};
}

// ---- time

Result<void> Channel::tick(WireTime now) {
  if (paused_ || now < deadline()) return {};
  if (now - last_heard_ >= limits_.ping_after * (missed_ + 1)) {
    if (missed_ == limits_.misses) return fail(ErrorCode::io, "link", "the peer does not answer any more", "it is dialled again by itself");
    ++missed_;
  }
  ping_due_ = true;
  last_ping_ = now;
  return {};
}

WireTime Channel::deadline() const {
  if (paused_) return WireTime::max();
  return std::min(last_heard_ + limits_.ping_after * (missed_ + 1), last_ping_ + limits_.ping_when_busy);
}

void Channel::pause(bool paused, WireTime now) {
  paused_ = paused;
  ping_sent_.reset();  // the answer would wait in the socket, so its time would mean nothing
  last_heard_ = now;
  last_ping_ = now;
  missed_ = 0;
}

}  // namespace kyhop
