# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_fold SOURCES ${CMAKE_CURRENT_LIST_DIR}/fold_test.cpp LINKS kyhop_meeting_fold)
kyhop_test(unit_speakers SOURCES ${CMAKE_CURRENT_LIST_DIR}/speakers_test.cpp LINKS kyhop_meeting_views)
kyhop_test(unit_words SOURCES ${CMAKE_CURRENT_LIST_DIR}/words_test.cpp LINKS kyhop_meeting_views)
kyhop_test(unit_poll_seats SOURCES ${CMAKE_CURRENT_LIST_DIR}/poll_seats_test.cpp LINKS kyhop_meeting_fold)
