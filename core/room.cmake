# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one folder, one namespace, one static library. Its headers are reached as "<room>/<header>.h",
# and only by targets that list the room: the forwarding headers live in the build tree, one folder per room.
#
#   room(HEADERS a.h corner/b.h SOURCES a.cpp corner/b.cpp USES core_base PRIVATE_USES Botan::Botan)
#
# USES: rooms and libraries that the headers show. PRIVATE_USES: those that only the sources need.
function(room)
  cmake_parse_arguments(R "" "" "HEADERS;SOURCES;USES;PRIVATE_USES" ${ARGN})
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE rel)
  string(REPLACE "/" "_" target ${rel})
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME leaf)
  set(inc ${PROJECT_BINARY_DIR}/include/${target})
  set(proved "") # by a source that includes it first (tests/house)
  set(alone "")  # only the check compiles it by itself
  # Relative, so that two checkouts of one state compile to the same cache keys.
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${inc}/${leaf} OUTPUT_VARIABLE from_there)
  foreach(h IN LISTS R_HEADERS)
    cmake_path(GET h FILENAME name)
    file(CONFIGURE OUTPUT ${inc}/${leaf}/${name}
         CONTENT "#include \"${from_there}/${h}\" // IWYU pragma: export\n" @ONLY)
    string(REGEX REPLACE "\\.h$" ".cpp" source ${h})
    if(rel MATCHES "^ui/" AND EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${source})
      list(APPEND proved ${inc}/${leaf}/${name})
    else()
      list(APPEND alone ${inc}/${leaf}/${name})
    endif()
  endforeach()
  add_library(${target} STATIC ${R_SOURCES} ${R_HEADERS})
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${inc} FILES ${proved}
                 FILE_SET alone TYPE HEADERS BASE_DIRS ${inc} FILES ${alone})
  set_target_properties(${target} PROPERTIES INTERFACE_HEADER_SETS_TO_VERIFY alone)
  if(rel MATCHES "^core/")
    compiled_in_eights(${target})
  endif()
  if(CASESEAL_SANITIZE)
    sanitized(${target})
  endif()
  see_corners(${target} ${R_SOURCES} ${R_HEADERS})
  target_link_libraries(${target} PUBLIC ${R_USES} PRIVATE caseseal_flags ${R_PRIVATE_USES})
endfunction()

# A room with corners (folders within it): its sources include what is private by its name alone, from every corner.
# <target>_INSIDE: these folders, for the tests that look inside.
function(see_corners target)
  set(inside ${CMAKE_CURRENT_SOURCE_DIR})
  foreach(file IN LISTS ARGN)
    cmake_path(GET file PARENT_PATH corner)
    list(APPEND inside ${CMAKE_CURRENT_SOURCE_DIR}/${corner})
  endforeach()
  list(TRANSFORM inside REPLACE "/$" "")
  list(REMOVE_DUPLICATES inside)
  set(${target}_INSIDE ${inside} CACHE INTERNAL "Folders of private headers")
  list(LENGTH inside folders)
  if(folders GREATER 1)
    target_include_directories(${target} PRIVATE ${inside})
  endif()
endfunction()

# Eight sources compile as one: what the headers cost is paid once. So a name in an unnamed namespace stands once in its room,
# or at least not twice among eight. A class of a .cpp may hold what is unnamed there; GCC knows a .cpp only by being the
# main file. Not for the desktop's rooms: theirs are parsed in advance, and their sizes in px have the same names everywhere.
function(compiled_in_eights target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON)
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endfunction()

# The rooms under the sanitizers, and only they: their tests are the same objects as in the plain build, so the compiler's cache
# has them. Without null, vptr and object-size: the address sanitizer stops at these as well, and they are a third of the
# compiling.
function(sanitized target)
  target_compile_options(${target} PRIVATE -Og -fsanitize=address,undefined -fno-sanitize=null,vptr,object-size
    -fno-sanitize-recover=undefined -fno-omit-frame-pointer -U_FORTIFY_SOURCE)
endfunction()

# room_test(core/base tst_result USES core_base): tests/core/base/tst_result.cpp, a Qt Test program run by ctest.
# It links the rooms that it lists and no others. Its label is its floor (core, ui, app). With WINDOW it runs a second time,
# as <name>_window with the label window, in a real window on a display of its own. With LIGHT_PASSWORDS a log-in costs it nothing
# (tests/light_passwords.cpp).
find_program(XVFB_RUN xvfb-run)
function(room_test folder name)
  cmake_parse_arguments(T "WINDOW;LIGHT_PASSWORDS" "TIMEOUT" "USES;DEFINITIONS" ${ARGN})
  set(source ${PROJECT_SOURCE_DIR}/tests/${folder}/${name}.cpp)
  set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  add_executable(${name} ${source} ${moc})
  qt_generate_moc(${source} ${moc} TARGET ${name}) # one file is known: CMake need not search as with AUTOMOC
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${name} PRIVATE caseseal_flags Qt6::Test ${T_USES})
  target_compile_definitions(${name} PRIVATE
    CASESEAL_SHARED_DATA="${CASESEAL_SHARED_DATA}"
    CASESEAL_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ${T_DEFINITIONS})
  if(T_LIGHT_PASSWORDS)
    target_link_libraries(${name} PRIVATE light_passwords)
  endif()
  string(REGEX MATCH "^[a-z]+" floor ${folder})
  if(floor STREQUAL "ui")
    target_compile_definitions(${name} PRIVATE CASESEAL_BINARY_DIR="${PROJECT_BINARY_DIR}") # where its pictures go
    target_link_libraries(${name} PRIVATE Qt6::Widgets)
  endif()
  if(NOT T_USES MATCHES "Qt6::") # with more of Qt, its test library is another one
    string(REPLACE "app" "core" parsed precompiled_tests_${floor})
    target_precompile_headers(${name} REUSE_FROM ${parsed})
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # for ccache
  endif()
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 900) # patience for a busy machine and for sanitizers
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(NOT TARGET tests_of_${floor})
    add_custom_target(tests_of_${floor})
  endif()
  add_dependencies(tests_of_${floor} ${name})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${T_TIMEOUT} LABELS ${floor}
    SKIP_REGULAR_EXPRESSION "SKIP   : [A-Za-z0-9_:]+::initTestCase"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;XDG_RUNTIME_DIR=/tmp;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=1500000")
  if(T_WINDOW AND XVFB_RUN)
    add_test(NAME ${name}_window COMMAND ${XVFB_RUN} -a -s "-screen 0 1280x800x24" $<TARGET_FILE:${name}>)
    set_tests_properties(${name}_window PROPERTIES
      TIMEOUT ${T_TIMEOUT} LABELS window RESOURCE_LOCK display
      ENVIRONMENT "QT_QPA_PLATFORM=xcb;XDG_RUNTIME_DIR=/tmp;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=1500000")
  endif()
endfunction()
