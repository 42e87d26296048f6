// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/bundle/segment.h"

#include <sodium.h>

#include <algorithm>

namespace kyhop {

namespace {

constexpr std::string_view kMagic = "KYHOPBDL";
constexpr std::string_view kMarker = "KSEG";
constexpr std::size_t kFaceOpenPart = 36;    // what the tag covers: magic, format, form, salt
constexpr std::size_t kFaceTaggedPart = 52;  // what the wrapping covers: the same and the tag
constexpr std::size_t kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kStreamOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;

Bytes open_part(BundleForm form, const BundleSalt& salt) {
  Bytes bytes = to_bytes(as_bytes(kMagic));
  append_le(bytes, kBundleFormat);
  append_le(bytes, static_cast<Byte>(form));
  append_le(bytes, Byte{0});
  append(bytes, salt.view());
  return bytes;
}

std::array<Byte, 16> council_tag(ByteView link_secret, ByteView open) {
  const Bytes hash = Hasher("kyhop bundle council v1", 16, link_secret).add(open).finish();
  std::array<Byte, 16> tag{};
  std::copy(hash.begin(), hash.end(), tag.begin());
  return tag;
}

Secret wrapping_key(ByteView link_secret) {
  Bytes bytes = Hasher("kyhop bundle wrap v1", 32, link_secret).finish();
  Secret key{ByteView(bytes)};
  wipe(bytes);
  return key;
}

// Binds a segment to its bundle and its place, so that none can be moved, repeated elsewhere or exchanged.
Bytes binding(const BundleSalt& salt, std::uint32_t number) {
  Bytes bytes = to_bytes(as_bytes("kyhop bundle segment v1"));
  append(bytes, salt.view());
  append_le(bytes, number);
  return bytes;
}

Hash256 plain_check(const BundleSalt& salt, std::uint32_t number, ByteView content) {
  return hash256("", {binding(salt, number), content});
}

Bytes frame_check(const BundleSalt& salt, ByteView frame) {
  return Hasher("kyhop bundle frame v1", 32).add(salt.view()).add(frame).finish();
}

Failure foreign() {
  return fail(ErrorCode::integrity, "bundle",
              "it belongs to another council, or is sealed with a secret that this device does not have yet",
              "import it on a device of its council; if this is one, bring the device up to date first");
}

void append_counts(Bytes& to, const BundleCounts& counts) {
  for (const auto value : {counts.runs, counts.records, counts.manifests, counts.chunks, counts.chunk_bytes}) append_le(to, value);
}

BundleCounts take_counts(ByteReader& reader) {
  BundleCounts counts;
  for (auto* value : {&counts.runs, &counts.records, &counts.manifests, &counts.chunks, &counts.chunk_bytes})
    *value = reader.take_le<std::uint64_t>();
  return counts;
}

bool take_kind(ByteReader& reader, SegmentKind kind) {
  return reader.take_le<Byte>() == static_cast<Byte>(kind);
}

std::optional<Bytes> take_token(ByteReader& reader) {
  const auto size = reader.take_le<std::uint32_t>();
  if (size > kBundleTokenMax) return std::nullopt;
  return to_bytes(reader.take(size));
}

template <typename Id>
Id take_id(ByteReader& reader) {
  return Id::from(reader.take(Id::size)).value_or(Id{});
}

}  // namespace

Bytes BundleFace::encode() const {
  Bytes bytes = open_part(form, salt);
  append(bytes, form == BundleForm::plain ? council.view() : ByteView(tag));
  append(bytes, wrapped);
  return bytes;
}

Result<BundleFace> BundleFace::decode(ByteView bytes) {
  ByteReader reader(bytes);
  const ByteView magic = reader.take(kMagic.size());
  const auto format = reader.take_le<std::uint16_t>();
  const auto form = reader.take_le<Byte>();
  const auto reserved = reader.take_le<Byte>();
  BundleFace face;
  face.salt = take_id<BundleSalt>(reader);
  const ByteView council = reader.take(CouncilId::size);
  const ByteView wrapped = reader.take(face.wrapped.size());
  if (!reader.ok() || as_text(magic) != kMagic)
    return fail(ErrorCode::integrity, "bundle", "the file is not a bundle, or is cut before its content", "copy it again from its source");
  const bool known_form = form == static_cast<Byte>(BundleForm::sealed) || form == static_cast<Byte>(BundleForm::plain);
  if (format != kBundleFormat || !known_form || reserved != 0)
    return fail(ErrorCode::integrity, "bundle", "its format " + std::to_string(format) + " is not known to this program",
                "install a newer version");
  face.form = BundleForm{form};
  if (face.form == BundleForm::plain)
    face.council = CouncilId::prefix_of(council);
  else
    std::copy(council.begin(), council.end(), face.tag.begin());
  std::copy(wrapped.begin(), wrapped.end(), face.wrapped.begin());
  return face;
}

std::pair<BundleFace, BundleCipher> BundleCipher::seal_new(ByteView link_secret, Random& random) {
  BundleFace face;
  face.salt = random.id<BundleSalt>();
  face.tag = council_tag(link_secret, open_part(face.form, face.salt));
  Secret key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
  random.fill(key.span());
  const Bytes wrapped =
      aead_seal(wrapping_key(link_secret).view(), face.salt.view(), key.view(), ByteView(face.encode()).first(kFaceTaggedPart));
  std::copy(wrapped.begin(), wrapped.end(), face.wrapped.begin());
  return {face, BundleCipher(face.salt, std::move(key))};
}

std::pair<BundleFace, BundleCipher> BundleCipher::plain_new(const CouncilId& council, Random& random) {
  BundleFace face;
  face.form = BundleForm::plain;
  face.salt = random.id<BundleSalt>();
  face.council = council;
  return {face, BundleCipher(face.salt, Secret())};
}

Result<BundleCipher> BundleCipher::open_existing(const BundleFace& face, const std::optional<CouncilId>& council,
                                                 std::span<const Secret> link_secrets) {
  if (face.form == BundleForm::plain) {
    if (council && *council != face.council) return foreign();
    return BundleCipher(face.salt, Secret());
  }
  const Bytes bytes = face.encode();
  for (const auto& link_secret : link_secrets) {
    if (!equal_secret(council_tag(link_secret.view(), ByteView(bytes).first(kFaceOpenPart)), face.tag)) continue;
    auto key = aead_open(wrapping_key(link_secret.view()).view(), face.salt.view(), face.wrapped, ByteView(bytes).first(kFaceTaggedPart));
    if (!key)
      return fail(ErrorCode::integrity, "bundle", "its key does not open: its first bytes are damaged", "copy it again from its source");
    Secret secret{ByteView(*key)};
    wipe(*key);
    return BundleCipher(face.salt, std::move(secret));
  }
  return foreign();
}

Bytes BundleCipher::seal(std::uint32_t number, ByteView content) const {
  if (key_.empty()) {
    Bytes body = to_bytes(content);
    append(body, plain_check(salt_, number, content).view());
    return body;
  }
  Bytes body(kStreamHeader + content.size() + kStreamOverhead);
  const Bytes bound = binding(salt_, number);
  crypto_secretstream_xchacha20poly1305_state state;
  crypto_secretstream_xchacha20poly1305_init_push(&state, body.data(), key_.view().data());
  crypto_secretstream_xchacha20poly1305_push(&state, body.data() + kStreamHeader, nullptr, content.data(), content.size(), bound.data(),
                                             bound.size(), crypto_secretstream_xchacha20poly1305_TAG_FINAL);
  wipe({reinterpret_cast<Byte*>(&state), sizeof state});
  return body;
}

std::optional<Bytes> BundleCipher::open(std::uint32_t number, ByteView body) const {
  if (key_.empty()) {
    if (body.size() < Hash256::size) return std::nullopt;
    const ByteView content = body.first(body.size() - Hash256::size);
    const ByteView check = body.last(Hash256::size);
    if (!equal_secret(plain_check(salt_, number, content).view(), check)) return std::nullopt;
    return to_bytes(content);
  }
  if (body.size() < kStreamHeader + kStreamOverhead) return std::nullopt;
  Bytes content(body.size() - kStreamHeader - kStreamOverhead);
  const Bytes bound = binding(salt_, number);
  const ByteView sealed = body.subspan(kStreamHeader);
  unsigned char tag = 0;
  crypto_secretstream_xchacha20poly1305_state state;
  const bool opened = crypto_secretstream_xchacha20poly1305_init_pull(&state, body.data(), key_.view().data()) == 0 &&
                      crypto_secretstream_xchacha20poly1305_pull(&state, content.data(), nullptr, &tag, sealed.data(), sealed.size(),
                                                                 bound.data(), bound.size()) == 0 &&
                      tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
  wipe({reinterpret_cast<Byte*>(&state), sizeof state});
  if (!opened) return std::nullopt;
  return content;
}

Bytes BundleCipher::frame(std::uint32_t number, std::size_t body_size) const {
  Bytes bytes = to_bytes(as_bytes(kMarker));
  append_le(bytes, number);
  append_le(bytes, static_cast<std::uint32_t>(body_size));
  append(bytes, ByteView(frame_check(salt_, bytes)).first(4));
  return bytes;
}

std::optional<BundleCipher::Frame> BundleCipher::read_frame(ByteView bytes) const {
  if (bytes.size() < kFrameSize || as_text(bytes.first(4)) != kMarker) return std::nullopt;
  const ByteView fields = bytes.first(12);
  const Bytes check = frame_check(salt_, fields);
  if (!std::equal(check.begin(), check.begin() + 4, bytes.begin() + 12)) return std::nullopt;
  const Frame frame{load_le<std::uint32_t>(bytes.subspan(4)), load_le<std::uint32_t>(bytes.subspan(8))};
  if (frame.body_size > kSegmentMax) return std::nullopt;
  return frame;
}

Bytes encode_bundle_header(const BundleHeader& header) {
  Bytes bytes{static_cast<Byte>(SegmentKind::header)};
  append(bytes, header.council.view());
  append(bytes, header.producer.view());
  append_counts(bytes, header.announced);
  for (const Bytes* token : {&header.base, &header.result}) {
    append_le(bytes, static_cast<std::uint32_t>(token->size()));
    append(bytes, *token);
  }
  return bytes;
}

std::optional<BundleHeader> decode_bundle_header(ByteView content) {
  ByteReader reader(content);
  if (!take_kind(reader, SegmentKind::header)) return std::nullopt;
  BundleHeader header;
  header.council = take_id<CouncilId>(reader);
  header.producer = take_id<DeviceId>(reader);
  header.announced = take_counts(reader);
  auto base = take_token(reader);
  auto result = take_token(reader);
  if (!base || !result || !reader.finished()) return std::nullopt;
  header.base = std::move(*base);
  header.result = std::move(*result);
  return header;
}

Bytes encode_bundle_footer(const BundleFooter& footer) {
  Bytes bytes{static_cast<Byte>(SegmentKind::footer)};
  append_le(bytes, footer.segments);
  append_counts(bytes, footer.counts);
  append(bytes, footer.file_hash.view());
  return bytes;
}

std::optional<BundleFooter> decode_bundle_footer(ByteView content) {
  ByteReader reader(content);
  if (!take_kind(reader, SegmentKind::footer)) return std::nullopt;
  BundleFooter footer;
  footer.segments = reader.take_le<std::uint32_t>();
  footer.counts = take_counts(reader);
  footer.file_hash = take_id<Hash256>(reader);
  if (!reader.finished()) return std::nullopt;
  return footer;
}

}  // namespace kyhop
