// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "storage/crypto/crypto.h"

using namespace kyhop;

TEST_CASE("hexadecimal round-trips and refuses what is not hexadecimal") {
  CHECK(to_hex(from_hex("00fF10").value()) == "00ff10");
  CHECK_FALSE(from_hex("0").has_value());
  CHECK_FALSE(from_hex("0g").has_value());
}

TEST_CASE("a varint is read in its shortest form only") {
  for (const std::uint64_t value : {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128}, ~std::uint64_t{0}}) {
    Bytes bytes;
    append_varint(bytes, value);
    ByteReader reader(bytes);
    CHECK(take_varint(reader) == value);
    CHECK(reader.finished());
  }
  const Bytes padded{0x80, 0x00};
  ByteReader reader(padded);
  CHECK_FALSE(take_varint(reader).has_value());
  const Bytes too_long{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02};
  ByteReader long_reader(too_long);
  CHECK_FALSE(take_varint(long_reader).has_value());
}

TEST_CASE("Ed25519 gives the signatures of RFC 8032, section 7.1") {
  // TEST 3 of the RFC.
  const auto key = SigningKey::from_seed(from_hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7").value());
  CHECK(key.id.hex() == "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
  const auto message = from_hex("af82").value();
  const auto signature = key.sign(message);
  CHECK(signature.hex() ==
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
  CHECK(verify_signature(key.id, message, signature));
  CHECK_FALSE(verify_signature(key.id, from_hex("af83").value(), signature));
}

TEST_CASE("BLAKE2b gives the hash of RFC 7693, appendix A") {
  CHECK(to_hex(Hasher("abc", 64).finish()) ==
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
}
