# SPDX-License-Identifier: AGPL-3.0-or-later
if(NOT KYHOP_WINDOW)
  return()
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
kyhop_test(unit_window_desk SOURCES ${CMAKE_CURRENT_LIST_DIR}/place_number_test.cpp ${CMAKE_CURRENT_LIST_DIR}/conversations_test.cpp
           ${CMAKE_CURRENT_LIST_DIR}/sync_words_test.cpp ${CMAKE_CURRENT_LIST_DIR}/note_at_test.cpp ${CMAKE_CURRENT_LIST_DIR}/rows_model_test.cpp
           ${CMAKE_CURRENT_LIST_DIR}/error_words_test.cpp ${CMAKE_CURRENT_LIST_DIR}/seat_plan_test.cpp LINKS kyhop_desk Qt6::Test)
kyhop_test(unit_cut_words SOURCES ${CMAKE_CURRENT_LIST_DIR}/cut_words_test.cpp LINKS kyhop_desk Qt6::Quick)
