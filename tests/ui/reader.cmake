# SPDX-License-Identifier: AGPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Quick LinguistTools)
add_executable(reader_window ${CMAKE_CURRENT_LIST_DIR}/reader_window.cpp)
target_include_directories(reader_window PRIVATE ${CMAKE_SOURCE_DIR})
target_link_libraries(reader_window PRIVATE kyhop_desk kyhop_desk_paper kyhop_qml)
qt6_add_resources(reader_window reader_scenes PREFIX / BASE ${CMAKE_CURRENT_LIST_DIR} FILES ${CMAKE_CURRENT_LIST_DIR}/bare_view.qml ${CMAKE_CURRENT_LIST_DIR}/reader_scene.qml)
qt6_add_lrelease(reader_window TS_FILES ${CMAKE_SOURCE_DIR}/qml/i18n/kyhop_vi.ts QM_FILES_OUTPUT_VARIABLE reader_translations)
qt6_add_resources(reader_window reader_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${reader_translations})
kyhop_warnings(reader_window)
