# SPDX-License-Identifier: AGPL-3.0-or-later
add_executable(bench_reader ${CMAKE_CURRENT_LIST_DIR}/reader_bench.cpp)
target_link_libraries(bench_reader PRIVATE kyhop_reader nlohmann_json::nlohmann_json)
target_include_directories(bench_reader PRIVATE ${CMAKE_SOURCE_DIR})
kyhop_warnings(bench_reader)
