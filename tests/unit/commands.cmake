# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_commands LINKS kyhop_meeting_commands
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/commands_members_test.cpp ${CMAKE_CURRENT_LIST_DIR}/commands_agenda_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/commands_invite_test.cpp ${CMAKE_CURRENT_LIST_DIR}/commands_restore_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/commands_speaking_test.cpp ${CMAKE_CURRENT_LIST_DIR}/commands_seating_test.cpp)
