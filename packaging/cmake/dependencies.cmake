# SPDX-License-Identifier: AGPL-3.0-or-later
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Protobuf REQUIRED)
find_package(tl-expected REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(avahi REQUIRED IMPORTED_TARGET avahi-client)
find_package(spdlog REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)

# Asio without Boost; its handlers run on threads. Asio 1.22 finds out whether there is aligned allocation only when a header of
# libstdc++ came before its own, so that files disagree and one frees what another allocated; hence it is told.
add_library(kyhop_asio INTERFACE)
target_compile_definitions(kyhop_asio INTERFACE ASIO_STANDALONE ASIO_NO_DEPRECATED ASIO_HAS_STD_ALIGNED_ALLOC=1)
target_link_libraries(kyhop_asio INTERFACE Threads::Threads)

# Debian's MuPDF is a static library without a pkg-config file.
pkg_check_modules(mupdf_needs REQUIRED IMPORTED_TARGET freetype2 harfbuzz jbig2dec libjpeg libopenjp2 mujs gumbo zlib)
find_library(KYHOP_MUPDF mupdf REQUIRED)
find_library(KYHOP_MUPDF_THIRD mupdf-third REQUIRED)
add_library(kyhop_mupdf INTERFACE)
target_link_libraries(kyhop_mupdf INTERFACE ${KYHOP_MUPDF} ${KYHOP_MUPDF_THIRD} PkgConfig::mupdf_needs m)

# SQLite3 Multiple Ciphers: an installed library if there is one, else the amalgamation that packaging/fetch-sqlite3mc
# put under build/deps.
pkg_check_modules(sqlite3mc QUIET IMPORTED_TARGET sqlite3mc)
if(sqlite3mc_FOUND)
  add_library(kyhop_sqlite ALIAS PkgConfig::sqlite3mc)
else()
  set(KYHOP_SQLITE_DIR ${CMAKE_SOURCE_DIR}/build/deps/sqlite3mc CACHE PATH "Folder with sqlite3.c of SQLite3 Multiple Ciphers")
  if(NOT EXISTS ${KYHOP_SQLITE_DIR}/sqlite3.c)
    message(FATAL_ERROR "SQLite3 Multiple Ciphers is missing: run packaging/fetch-sqlite3mc once")
  endif()
  add_library(kyhop_sqlite STATIC ${KYHOP_SQLITE_DIR}/sqlite3.c)
  target_include_directories(kyhop_sqlite SYSTEM PUBLIC ${KYHOP_SQLITE_DIR})
  target_compile_definitions(kyhop_sqlite PRIVATE SQLITE_ENABLE_FTS5 SQLITE_THREADSAFE=2 SQLITE_TEMP_STORE=3 SQLITE_DQS=0
    SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_DEPRECATED SQLITE_OMIT_SHARED_CACHE)
  target_compile_options(kyhop_sqlite PRIVATE -w -O2)
  target_link_libraries(kyhop_sqlite PUBLIC Threads::Threads ${CMAKE_DL_LIBS} m)
endif()
