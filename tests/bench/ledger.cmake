# SPDX-License-Identifier: AGPL-3.0-or-later
add_executable(bench_ledger ${CMAKE_CURRENT_LIST_DIR}/ledger_bench.cpp)
target_link_libraries(bench_ledger PRIVATE kyhop_meeting_fold kyhop_test_main)
target_include_directories(bench_ledger PRIVATE ${CMAKE_SOURCE_DIR})
kyhop_warnings(bench_ledger)

add_executable(bench_fill_home ${CMAKE_CURRENT_LIST_DIR}/fill_home.cpp)
target_link_libraries(bench_fill_home PRIVATE kyhop_meeting_commands)
kyhop_warnings(bench_fill_home)
