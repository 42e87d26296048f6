# SPDX-License-Identifier: AGPL-3.0-or-later
add_executable(bench_record_log ${CMAKE_CURRENT_LIST_DIR}/record_log_bench.cpp)
target_link_libraries(bench_record_log PRIVATE kyhop_replica)
target_include_directories(bench_record_log PRIVATE ${CMAKE_SOURCE_DIR})
kyhop_warnings(bench_record_log)

add_executable(bench_search ${CMAKE_CURRENT_LIST_DIR}/search_bench.cpp)
target_link_libraries(bench_search PRIVATE kyhop_search)
kyhop_warnings(bench_search)

add_executable(bench_chunks ${CMAKE_CURRENT_LIST_DIR}/chunks_bench.cpp)
target_link_libraries(bench_chunks PRIVATE kyhop_chunks)
kyhop_warnings(bench_chunks)
