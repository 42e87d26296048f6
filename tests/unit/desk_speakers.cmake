# SPDX-License-Identifier: AGPL-3.0-or-later
if(KYHOP_WINDOW)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  kyhop_test(unit_desk_speakers SOURCES ${CMAKE_CURRENT_LIST_DIR}/desk_speakers_test.cpp LINKS kyhop_desk Qt6::Test)
endif()
