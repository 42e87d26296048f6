# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_chunked_paper SOURCES ${CMAKE_CURRENT_LIST_DIR}/chunked_paper_test.cpp LINKS kyhop_meeting_commands)
kyhop_test(unit_meeting_notes SOURCES ${CMAKE_CURRENT_LIST_DIR}/meeting_notes_test.cpp ${CMAKE_CURRENT_LIST_DIR}/note_place_test.cpp
           LINKS kyhop_meeting_commands)
