# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_fuzz(fuzz_paper_messages SOURCES ${CMAKE_CURRENT_LIST_DIR}/paper_messages_fuzz.cpp LINKS kyhop_papers)
kyhop_fuzz(fuzz_paper_exchange SOURCES ${CMAKE_CURRENT_LIST_DIR}/paper_exchange_fuzz.cpp LINKS kyhop_papers)
