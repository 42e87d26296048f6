// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "storage/search/folding.h"
#include "storage/search/search_index.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

EntityId entity(Byte name) {
  EntityId id;
  id.data()[0] = name;
  return id;
}

struct Shelf {
  Replica replica = take(Replica::open_memory());
  SearchIndex index = take(SearchIndex::open(replica));

  void put(Byte name, std::string text, std::string title = {}, std::uint32_t page = 1, SearchSource source = SearchSource::paper) {
    check(index.index({source, entity(name), page, std::move(title), std::move(text)}));
  }
  /// Names of what was found, in order.
  std::vector<int> find(std::string_view query, std::optional<SearchSource> source = {}, std::size_t limit = 20) {
    std::vector<int> names;
    for (const auto& hit : take(index.find(query, source, limit))) names.push_back(hit.id.data()[0]);
    return names;
  }
};

using Names = std::vector<int>;

}  // namespace

TEST_CASE("Folding strips every Vietnamese mark in composed and decomposed text, and both forms of Đ") {
  CHECK(fold_vietnamese("Đại biểu Hội đồng nhân dân") == "dai bieu hoi dong nhan dan");
  CHECK(fold_vietnamese("ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ÝỲỶỸỴ ÍÌỈĨỊ") == "aaaaa aaaaa eeeee ooooo ooooo uuuuu yyyyy iiiii");
  CHECK(fold_vietnamese("nghi\xcc\xa3 quye\xcc\x82\xcc\x81t") == "nghi quyet");  // combining dot below, circumflex, acute
  CHECK(fold_vietnamese("Hoà Hòa hoa") == "hoa hoa hoa");
  CHECK(fold_vietnamese("\xc3\x90\xe1\xbb\x93ng \xc4\x90\xe1\xbb\x93ng \xc4\x91\xe1\xbb\x93ng") == "dong dong dong");  // Ð (eth), Đ, đ
  CHECK(fold_vietnamese("Straße 12/NQ-HĐND") == "strasse 12/nq-hdnd");
  CHECK(fold_vietnamese("a\xff\xc3") == "a");
  CHECK(fold_vietnamese("") == "");
}

TEST_CASE("The exact form keeps marks and is the same for composed and decomposed text") {
  CHECK(exact_form("NGHỊ Quyết") == "nghị quyết");
  CHECK(exact_form("nghi\xcc\xa3 quye\xcc\x82\xcc\x81t") == "nghị quyết");
  CHECK(exact_form("đ") != exact_form("d"));
}

TEST_CASE("Words are runs of letters and digits with their places in the text") {
  const auto words = words_of("Số 12/NQ-HĐND, «tờ»", 10);
  REQUIRE(words.size() == 5);
  CHECK(words[0].folded == "so");
  CHECK(words[0].exact == "số");
  CHECK(words[1].folded == "12");
  CHECK(words[1].exact.empty());
  CHECK(words[3].folded == "hdnd");
  CHECK(words[4].folded == "to");
  CHECK(words[4].end - words[4].begin == std::string_view("tờ").size());
  CHECK(words_of("một hai ba", 2).size() == 2);
  CHECK(words_of(std::string("a\0b", 3), 9).size() == 2);
  CHECK(words_of("\xcc\xa3 \xff\xfe", 9).empty());
  const auto endless = words_of(std::string(10'000, 'x') + "ế", 9);
  REQUIRE(endless.size() == 1);
  CHECK(endless[0].folded.size() == kMaxWord);
}

TEST_CASE("A query without marks finds texts with them, and the other way round") {
  Shelf shelf;
  shelf.put(1, "Dự thảo Nghị quyết về dự toán ngân sách");
  shelf.put(2, "Du thao nghi quyet ve du toan");
  shelf.put(3, "Báo cáo thẩm tra");
  CHECK(shelf.find("nghi quyet").size() == 2);
  CHECK(shelf.find("NGHỊ QUYẾT").size() == 2);
  CHECK(shelf.find("nghi\xcc\xa3 quye\xcc\x82\xcc\x81t").size() == 2);
  CHECK(shelf.find("thảm trà") == Names{3});
  CHECK(shelf.find("biểu quyết").empty());
}

TEST_CASE("Texts with the marks as they were typed come first, and words in a row before words apart") {
  Shelf shelf;
  shelf.put(1, "ban dan và bản đàn");
  shelf.put(2, "bàn dân");
  shelf.put(3, "dân ở một nơi và bàn ở nơi khác");
  shelf.put(4, "bạn dạn");
  const Names found = shelf.find("bàn dân");
  REQUIRE(found.size() == 4);
  CHECK(found[0] == 2);
  CHECK(found[1] == 3);
  CHECK(shelf.find("ban dan").back() == 3);
  for (const auto& hits = take(shelf.index.find("bàn dân", {}, 9)); const auto& hit : hits) CHECK(hits.front().rank >= hit.rank);
}

TEST_CASE("The last word may be only begun") {
  Shelf shelf;
  shelf.put(1, "Hội đồng nhân dân");
  CHECK(shelf.find("hoi do") == Names{1});
  CHECK(shelf.find("hội đồ") == Names{1});
  CHECK(shelf.find("nh") == Names{1});
  CHECK(shelf.find("n").empty());
  CHECK(shelf.find("ho dong").empty());
}

TEST_CASE("A match in a title counts more than one in a text") {
  Shelf shelf;
  shelf.put(1, "Ngân sách năm nay", "Tờ trình");
  shelf.put(2, "Số liệu", "Ngân sách");
  shelf.put(3, "Ngân hàng", "Khác");
  CHECK(shelf.find("ngân sách") == Names{2, 1});
}

TEST_CASE("A snippet shows the original text on one line with the found words marked") {
  Shelf shelf;
  shelf.put(1, "Căn cứ Luật Tổ chức\n\tchính quyền  địa phương;", "Tờ trình", 7);
  const auto hits = take(shelf.index.find("luat to chuc", {}, 5));
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].snippet == "Căn cứ ‹Luật Tổ chức› chính quyền địa phương;");
  CHECK(hits[0].page == 7);
  CHECK(hits[0].title == "Tờ trình");
}

TEST_CASE("A search stays in the source that was asked for and within its limit") {
  Shelf shelf;
  shelf.put(1, "ngân sách", "", 1, SearchSource::paper);
  shelf.put(2, "ngân sách", "", 0, SearchSource::note);
  shelf.put(3, "ngân sách", "", 0, SearchSource::chat);
  CHECK(shelf.find("ngan sach").size() == 3);
  CHECK(shelf.find("ngan sach", SearchSource::note) == Names{2});
  CHECK(shelf.find("ngan sach", {}, 2).size() == 2);
  CHECK(shelf.find("ngan sach", {}, 0).empty());
}

TEST_CASE("A document that is replaced or removed is found no more by its old words") {
  Shelf shelf;
  shelf.put(1, "đường sắt", "", 1);
  shelf.put(1, "trường học", "", 2);
  shelf.put(1, "cầu vượt", "", 1);
  CHECK(shelf.find("duong sat").empty());
  CHECK(shelf.find("cau vuot") == Names{1});
  check(shelf.index.remove(SearchSource::note, entity(1)));
  CHECK(shelf.find("truong hoc") == Names{1});
  check(shelf.index.remove(SearchSource::paper, entity(1)));
  CHECK(shelf.find("truong hoc").empty());
  CHECK(shelf.find("cau vuot").empty());
  check(shelf.replica.database().run("INSERT INTO local_search(local_search, rank) VALUES('integrity-check', 1)"));
  shelf.put(1, "một");
  check(shelf.index.clear());
  CHECK(shelf.find("một").empty());
}

TEST_CASE("Whatever is typed is a valid query") {
  Shelf shelf;
  shelf.put(1, "a AND b OR NOT c NEAR text title \"quoted\" =sign");
  for (const std::string query :
       {"\"", "\"\"\"", "'",  "a\"b", "AND", "OR", "NOT",   "a AND",    "NEAR(a b)", "NEAR(", "title:a",
        "-a", "^a",     "a*", "*",    "(",   ")",  "{a}:b", "a + b",    "=a",        "==",    ";DROP TABLE records;--",
        "?1", ":x",     "\\", "%_",   "",    " ",  "\n",    "\xff\xfe", "…—“”"}) {
    INFO(query);
    CHECK(shelf.index.find(query, {}, 5));
  }
  CHECK(shelf.index.find(std::string("a\0\" b", 5), {}, 5));
  CHECK(shelf.index.find(std::string(100'000, '"'), {}, 5));
  CHECK(shelf.index.find(std::string(100'000, 'x'), {}, 5));
  std::string many;
  for (int i = 0; i < 1000; ++i) many += "a ";
  CHECK(shelf.index.find(many, {}, 5));
  CHECK(shelf.find("NOT c") == Names{1});
  CHECK(shelf.find("\"quoted").size() == 1);
}

TEST_CASE("An index is read by a reader's connection, and the database is sound without the tokenizer") {
  const TemporaryFolder folder;
  const Bytes key(32, 1);
  {
    auto replica = take(Replica::open(folder / "replica.db", key));
    auto index = take(SearchIndex::open(replica));
    check(index.index({SearchSource::paper, entity(1), 1, "Tờ trình", "ngân sách"}));
  }
  auto reader = take(Replica::open(folder / "replica.db", key, Access::read_only));
  auto index = take(SearchIndex::open(reader));
  CHECK(take(index.find("ngan", {}, 5)).size() == 1);
  auto plain = take(Replica::open(folder / "replica.db", key));
  check(plain.database().check_integrity());
}
