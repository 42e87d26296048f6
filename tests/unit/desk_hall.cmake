# SPDX-License-Identifier: AGPL-3.0-or-later
if(KYHOP_WINDOW)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Quick)
  kyhop_test(unit_desk_hall SOURCES ${CMAKE_CURRENT_LIST_DIR}/desk_hall_test.cpp LINKS kyhop_desk)
endif()
