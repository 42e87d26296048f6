# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_reader
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/reader_document_test.cpp ${CMAKE_CURRENT_LIST_DIR}/reader_stream_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/reader_letters_test.cpp ${CMAKE_CURRENT_LIST_DIR}/reader_text_test.cpp
  LINKS kyhop_reader)
kyhop_test(unit_reader_probe SOURCES ${CMAKE_CURRENT_LIST_DIR}/reader_probe_test.cpp LINKS kyhop_reader)
kyhop_test(unit_reader_papers SOURCES ${CMAKE_CURRENT_LIST_DIR}/reader_papers_test.cpp LINKS kyhop_reader)
add_dependencies(unit_reader_probe kyhop-reader)
add_dependencies(unit_reader_papers kyhop-reader)
set_tests_properties(unit_reader_papers PROPERTIES SKIP_REGULAR_EXPRESSION "skipped: ")
