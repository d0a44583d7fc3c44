# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one folder, one namespace, one static library. Its headers are reached as "<room>/<header>.h",
# and only by targets that list the room: the forwarding headers live in the build tree, one folder per room.
#
#   room(HEADERS a.h SOURCES a.cpp USES core_base PRIVATE_USES Botan::Botan)
#
# USES: rooms and libraries that the headers show. PRIVATE_USES: those that only the sources need.
function(room)
  cmake_parse_arguments(R "" "" "HEADERS;SOURCES;USES;PRIVATE_USES" ${ARGN})
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE rel)
  string(REPLACE "/" "_" target ${rel})
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME leaf)
  set(inc ${PROJECT_BINARY_DIR}/include/${target})
  set(fwd "")
  foreach(h IN LISTS R_HEADERS)
    file(CONFIGURE OUTPUT ${inc}/${leaf}/${h}
         CONTENT "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${h}\" // IWYU pragma: export\n" @ONLY)
    list(APPEND fwd ${inc}/${leaf}/${h})
  endforeach()
  add_library(${target} STATIC ${R_SOURCES} ${R_HEADERS})
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${inc} FILES ${fwd})
  target_link_libraries(${target} PUBLIC ${R_USES} PRIVATE caseseal_flags ${R_PRIVATE_USES})
endfunction()

# room_test(core/base tst_result USES core_base): tests/core/base/tst_result.cpp, a Qt Test program run by ctest.
# It links the rooms that it lists and no others.
function(room_test folder name)
  cmake_parse_arguments(T "" "TIMEOUT" "USES;DEFINITIONS" ${ARGN})
  add_executable(${name} ${PROJECT_SOURCE_DIR}/tests/${folder}/${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE caseseal_flags Qt6::Test ${T_USES})
  target_compile_definitions(${name} PRIVATE
    CASESEAL_SHARED_DATA="${CASESEAL_SHARED_DATA}"
    CASESEAL_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    CASESEAL_BINARY_DIR="${PROJECT_BINARY_DIR}" ${T_DEFINITIONS})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${T_TIMEOUT}
    SKIP_REGULAR_EXPRESSION "all tests skipped"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;XDG_RUNTIME_DIR=/tmp;LC_ALL=C.UTF-8")
endfunction()
