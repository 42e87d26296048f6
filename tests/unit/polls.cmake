# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_polls_law SOURCES ${CMAKE_CURRENT_LIST_DIR}/polls_law_test.cpp LINKS kyhop_law)
kyhop_test(unit_polls
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/polls_seats_test.cpp ${CMAKE_CURRENT_LIST_DIR}/polls_ballots_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/polls_closing_test.cpp ${CMAKE_CURRENT_LIST_DIR}/polls_by_hand_test.cpp
  LINKS kyhop_polls)
