# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(ui_one_page SOURCES ${CMAKE_CURRENT_LIST_DIR}/one_page_test.cpp ${CMAKE_CURRENT_LIST_DIR}/virtual_screen.cpp
  LINKS kyhop_base kyhop_mupdf Qt6::Gui LABELS ui)
add_dependencies(ui_one_page kyhop)
set_tests_properties(ui_one_page PROPERTIES SKIP_REGULAR_EXPRESSION "skipped: ")
