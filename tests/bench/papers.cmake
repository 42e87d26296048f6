# SPDX-License-Identifier: AGPL-3.0-or-later
add_executable(bench_papers ${CMAKE_CURRENT_LIST_DIR}/papers_bench.cpp)
target_link_libraries(bench_papers PRIVATE kyhop_papers kyhop_bundle)
target_include_directories(bench_papers PRIVATE ${CMAKE_SOURCE_DIR})
kyhop_warnings(bench_papers)
