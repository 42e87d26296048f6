# SPDX-License-Identifier: AGPL-3.0-or-later
# Every component on one page, for eyes: kyhop_gallery draws it as a PNG.
find_package(Qt6 6.4 REQUIRED COMPONENTS Quick LinguistTools)
add_executable(kyhop_gallery ${CMAKE_CURRENT_LIST_DIR}/gallery/gallery.cpp)
target_link_libraries(kyhop_gallery PRIVATE kyhop_desk_drawing kyhop_qml)
target_compile_definitions(kyhop_gallery PRIVATE KYHOP_GALLERY="${CMAKE_CURRENT_LIST_DIR}/gallery/Gallery.qml")
kyhop_warnings(kyhop_gallery)
qt6_add_lrelease(kyhop_gallery TS_FILES ${CMAKE_SOURCE_DIR}/qml/i18n/kyhop_vi.ts QM_FILES_OUTPUT_VARIABLE gallery_translations)
qt6_add_resources(kyhop_gallery gallery_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${gallery_translations})
