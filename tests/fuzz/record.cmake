# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_fuzz(fuzz_record SOURCES ${CMAKE_CURRENT_LIST_DIR}/record_fuzz.cpp LINKS kyhop_record RUNS 20000)
kyhop_fuzz(fuzz_record_fold SOURCES ${CMAKE_CURRENT_LIST_DIR}/record_fold_fuzz.cpp LINKS kyhop_meeting_fold)
