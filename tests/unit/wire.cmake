# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_wire SOURCES ${CMAKE_CURRENT_LIST_DIR}/wire_noise_test.cpp ${CMAKE_CURRENT_LIST_DIR}/wire_handshake_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/wire_channel_test.cpp ${CMAKE_CURRENT_LIST_DIR}/wire_transport_test.cpp LINKS kyhop_wire)
add_dependencies(unit_wire noise_vectors)

# The published vectors lie outside of the repository; without them this test is reported as skipped.
set(vectors ${CMAKE_SOURCE_DIR}/../shared/data/vectors/noise-25519-chachapoly-blake2b.json)
add_test(NAME unit_wire_vectors COMMAND sh -c "
  test -e '${vectors}' || { echo 'skipped: no published vectors at ${vectors}'; exit 77; }
  '$<TARGET_FILE:noise_vectors>' '${vectors}'")
set_tests_properties(unit_wire_vectors PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 60)
