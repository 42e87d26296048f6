# SPDX-License-Identifier: AGPL-3.0-or-later
add_executable(bench_node ${CMAKE_CURRENT_LIST_DIR}/node_bench.cpp)
target_link_libraries(bench_node PRIVATE kyhop_node kyhop_meeting_fold kyhop_test_main)
target_include_directories(bench_node PRIVATE ${CMAKE_SOURCE_DIR})
kyhop_warnings(bench_node)
