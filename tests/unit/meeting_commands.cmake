# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_chunked_paper SOURCES ${CMAKE_CURRENT_LIST_DIR}/chunked_paper_test.cpp LINKS kyhop_meeting_commands)
