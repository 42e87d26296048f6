# SPDX-License-Identifier: AGPL-3.0-or-later
#
# A room is a folder and one static library. Its sources see their own folder and the folders of the rooms
# that it links, and nothing else: each room exposes itself through a directory of its own in the build tree
# that holds one link to the folder, so an include that goes up a floor finds no file and does not compile.

# kyhop_room(NAME sync/record SOURCES a.cpp … [LINKS rooms and libraries …])
#   NAME    folder from the top of the tree; the target is kyhop_ and the last part of the path
#   PUBLIC/PRIVATE is not asked: what a room links, its users see as well.
function(kyhop_room folder)
  cmake_parse_arguments(ROOM "" "TARGET" "SOURCES;LINKS" ${ARGN})
  if(NOT ROOM_TARGET)
    get_filename_component(last ${folder} NAME)
    set(ROOM_TARGET kyhop_${last})
  endif()
  set(face ${CMAKE_BINARY_DIR}/rooms/${ROOM_TARGET})
  get_filename_component(parent ${folder} DIRECTORY)
  file(MAKE_DIRECTORY ${face}/${parent})
  file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${folder} ${face}/${folder} SYMBOLIC)
  list(TRANSFORM ROOM_SOURCES PREPEND ${CMAKE_SOURCE_DIR}/${folder}/)
  add_library(${ROOM_TARGET} STATIC ${ROOM_SOURCES})
  target_include_directories(${ROOM_TARGET} PUBLIC ${face})
  target_link_libraries(${ROOM_TARGET} PUBLIC ${ROOM_LINKS})
  kyhop_warnings(${ROOM_TARGET})
endfunction()

# Warnings are errors for our own code.
function(kyhop_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                           -Wimplicit-fallthrough -Werror)
  if(KYHOP_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -Wno-tsan)
  endif()
  if((KYHOP_SANITIZE OR NOT CMAKE_BUILD_TYPE STREQUAL "Debug") AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 reports uninitialised memory inside std::optional and copies of impossible lengths inside std::string and std::vector when it
    # inlines or instruments them; the sanitizer builds find the real ones.
    target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
  endif()
endfunction()

# kyhop_proto(TARGET folder file.proto …) adds protobuf-lite sources generated from folder/file.proto;
# they are included as "folder/file.pb.h".
function(kyhop_proto target folder)
  set(out ${CMAKE_BINARY_DIR}/proto)
  file(MAKE_DIRECTORY ${out})
  foreach(proto ${ARGN})
    get_filename_component(stem ${proto} NAME_WE)
    set(source ${out}/${folder}/${stem}.pb.cc)
    add_custom_command(
      OUTPUT ${source} ${out}/${folder}/${stem}.pb.h
      COMMAND protobuf::protoc --proto_path=${CMAKE_SOURCE_DIR} --cpp_out=lite:${out} ${CMAKE_SOURCE_DIR}/${folder}/${proto}
      DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/${proto} VERBATIM)
    target_sources(${target} PRIVATE ${source})
    set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS "-w")
  endforeach()
  target_include_directories(${target} SYSTEM PUBLIC ${out})
endfunction()

# kyhop_test(name SOURCES … LINKS …): one Catch2 program, one CTest entry.
function(kyhop_test name)
  cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 300)
  endif()
  add_executable(${name} ${T_SOURCES})
  target_link_libraries(${name} PRIVATE ${T_LINKS} kyhop_test_main)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  kyhop_warnings(${name})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
    ENVIRONMENT "KYHOP_SOURCE=${CMAKE_SOURCE_DIR};KYHOP_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};KYHOP_SHARED=${CMAKE_SOURCE_DIR}/../shared")
endfunction()
