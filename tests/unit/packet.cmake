# SPDX-License-Identifier: AGPL-3.0-or-later
# The sample packet of the demo. Label source: it does not depend on how the programs are built.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME sample_packet COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/packet/sample_packet.py)
set_tests_properties(sample_packet PROPERTIES LABELS source SKIP_RETURN_CODE 77 TIMEOUT 600 ENVIRONMENT "KYHOP_SOURCE=${CMAKE_SOURCE_DIR}")
