# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(property_polls_closing_search SOURCES ${CMAKE_CURRENT_LIST_DIR}/polls_closing_search_test.cpp LINKS kyhop_polls TIMEOUT 900)
kyhop_test(property_polls_schedules SOURCES ${CMAKE_CURRENT_LIST_DIR}/polls_schedules_test.cpp LINKS kyhop_polls TIMEOUT 900)
# They ask the rules a million questions; without optimisation that takes minutes.
target_compile_options(property_polls_closing_search PRIVATE -O2)
target_compile_options(property_polls_schedules PRIVATE -O2)
