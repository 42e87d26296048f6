# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_fuzz(fuzz_clerk_files SOURCES ${CMAKE_CURRENT_LIST_DIR}/clerk_files_fuzz.cpp LINKS kyhop_meeting_commands RUNS 20000)
