# SPDX-License-Identifier: AGPL-3.0-or-later
if(NOT KYHOP_WINDOW)
  return()
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS Quick)
kyhop_test(unit_reader_desk SOURCES ${CMAKE_CURRENT_LIST_DIR}/page_layout_test.cpp ${CMAKE_CURRENT_LIST_DIR}/picture_cache_test.cpp
           ${CMAKE_CURRENT_LIST_DIR}/work_list_test.cpp ${CMAKE_CURRENT_LIST_DIR}/paper_engine_test.cpp
           ${CMAKE_CURRENT_LIST_DIR}/word_cursor_test.cpp
  LINKS kyhop_desk_paper)
