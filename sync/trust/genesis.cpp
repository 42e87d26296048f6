// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/trust/genesis.h"

#include <algorithm>
#include <set>

#include "storage/base/text.h"
#include "sync/record/body.h"
#include "sync/trust/limits.h"
#include "sync/trust/role.h"
#include "sync/trust/trust.pb.h"

namespace kyhop {

namespace {
Failure no_genesis(std::string why) {
  return fail(ErrorCode::integrity, "founding record of the council", std::move(why), "ask the clerk for a new invite");
}

Bytes genesis_signing_bytes(const RecordHash& hash) {
  Bytes out = to_bytes(as_bytes("kyhop genesis v1"));
  append(out, hash.view());
  return out;
}
}  // namespace

Genesis Genesis::create(std::string name, const std::vector<const SigningKey*>& roots, Hlc at, Random& random) {
  auto sorted = roots;
  std::sort(sorted.begin(), sorted.end(), [](const SigningKey* a, const SigningKey* b) { return a->id < b->id; });
  pb::Genesis body;
  body.set_name(name);
  for (const SigningKey* root : sorted) body.add_root_keys(std::string(as_text(root->id.view())));
  body.set_root_threshold(static_cast<std::uint32_t>(roots.size() / 2 + 1));
  const auto nonce = random.id<Hash256>();
  body.set_nonce(std::string(as_text(nonce.view())));
  const Bytes encoded = encode_body(body);

  RecordHeader header;
  header.kind = kind::genesis;
  header.hlc = at;
  header.body_size = static_cast<std::uint32_t>(encoded.size());
  header.body_hash = kyhop::body_hash(encoded);
  Bytes container = encode(header);
  const RecordHash hash = record_hash(container);
  append(container, encoded);
  for (const SigningKey* root : sorted) append(container, root->sign(genesis_signing_bytes(hash)).view());

  Genesis genesis;
  genesis.council = CouncilId::prefix_of(hash.view());
  genesis.name = std::move(name);
  for (const SigningKey* root : sorted) genesis.root_keys.push_back(root->id);
  genesis.root_threshold = body.root_threshold();
  genesis.container = std::move(container);
  return genesis;
}

Result<Genesis> Genesis::decode(ByteView container) {
  const auto length = header_length(container);
  if (!length) return no_genesis("it is cut short");
  KYHOP_ASSIGN(const RecordHeader header, decode_header(container.first(*length)));
  if (header.kind != kind::genesis || !header.council.is_zero()) return no_genesis("it is another kind of record");
  ByteReader reader(container.subspan(*length));
  const ByteView encoded = reader.take(header.body_size);
  if (!reader.ok() || kyhop::body_hash(encoded) != header.body_hash) return no_genesis("its content is not what was signed");
  pb::Genesis body;
  KYHOP_TRY(decode_body(body, encoded));

  Genesis genesis;
  const RecordHash hash = record_hash(container.first(*length));
  genesis.council = CouncilId::prefix_of(hash.view());
  genesis.name = body.name();
  genesis.root_threshold = body.root_threshold();
  if (!is_valid_name(genesis.name)) return no_genesis("the council's name is empty, too long or not Unicode text");
  const auto count = static_cast<std::uint32_t>(body.root_keys_size());
  if (count == 0 || count > kMaxRootKeys || body.root_threshold() == 0 || body.root_threshold() > count ||
      body.nonce().size() != Hash256::size)
    return no_genesis("its root keys or their number make no sense");
  for (const std::string& key : body.root_keys()) {
    const auto root = DeviceId::from(as_bytes(key));
    if (!root || (!genesis.root_keys.empty() && *root <= genesis.root_keys.back())) return no_genesis("its root keys make no sense");
    genesis.root_keys.push_back(*root);
    const auto signature = Signature::from(reader.take(Signature::size));
    if (!signature || !verify_signature(*root, genesis_signing_bytes(hash), *signature)) return no_genesis("a root signature is wrong");
  }
  if (!reader.finished()) return no_genesis("its length is wrong");
  genesis.container = to_bytes(container);
  return genesis;
}

Bytes Genesis::root_signing_bytes(ByteView act) const {
  Bytes out = to_bytes(as_bytes("kyhop root act v1"));
  append(out, council.view());
  append(out, act);
  return out;
}

bool Genesis::roots_signed(ByteView act, const std::vector<std::pair<std::uint32_t, Signature>>& signatures) const {
  const Bytes message = root_signing_bytes(act);
  std::set<std::uint32_t> signers;
  for (const auto& [index, signature] : signatures) {
    if (index >= root_keys.size() || !verify_signature(root_keys[index], message, signature)) return false;
    signers.insert(index);
  }
  return signers.size() >= root_threshold;
}

}  // namespace kyhop
