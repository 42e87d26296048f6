# SPDX-License-Identifier: AGPL-3.0-or-later
add_executable(kyhop-sim ${CMAKE_CURRENT_LIST_DIR}/gossip_main.cpp ${CMAKE_CURRENT_LIST_DIR}/hall.cpp
                         ${CMAKE_CURRENT_LIST_DIR}/record_store.cpp)
target_link_libraries(kyhop-sim PRIVATE kyhop_gossip CLI11::CLI11)
target_include_directories(kyhop-sim PRIVATE ${CMAKE_SOURCE_DIR})
kyhop_warnings(kyhop-sim)
# 50 stories in two halves, so that two cores share them.
foreach(first 1 26)
  add_test(NAME sim_gossip_${first} COMMAND kyhop-sim --seed ${first} --seeds 25 --devices 20)
  set_tests_properties(sim_gossip_${first} PROPERTIES TIMEOUT 1200 LABELS sim)
endforeach()
# For packaging/check --full: a thousand other stories, and larger halls.
foreach(first 1001 1501)
  add_test(NAME sim_gossip_${first} COMMAND kyhop-sim --seed ${first} --seeds 500 --devices 20)
endforeach()
add_test(NAME sim_gossip_100_devices COMMAND kyhop-sim --seed 1 --seeds 20 --devices 100)
add_test(NAME sim_gossip_500_devices COMMAND kyhop-sim --seed 1 --seeds 3 --devices 500)
set_tests_properties(sim_gossip_1001 sim_gossip_1501 sim_gossip_100_devices sim_gossip_500_devices PROPERTIES TIMEOUT 3600 LABELS "sim;long")
