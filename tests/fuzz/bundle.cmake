# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_fuzz(fuzz_bundle SOURCES ${CMAKE_CURRENT_LIST_DIR}/bundle_fuzz.cpp LINKS kyhop_bundle)
