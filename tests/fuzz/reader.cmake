# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_fuzz(fuzz_inspection SOURCES ${CMAKE_CURRENT_LIST_DIR}/inspection_fuzz.cpp LINKS kyhop_reader)
kyhop_fuzz(fuzz_pdf SOURCES ${CMAKE_CURRENT_LIST_DIR}/pdf_fuzz.cpp LINKS kyhop_reader)
