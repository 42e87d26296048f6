# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_fuzz(fuzz_trust SOURCES ${CMAKE_CURRENT_LIST_DIR}/trust_fuzz.cpp LINKS kyhop_trust RUNS 20000)
