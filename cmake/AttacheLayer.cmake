# SPDX-License-Identifier: GPL-3.0-or-later
# A layer is a static library whose include root is its own folder, so a wrong include does not
# compile; a layer may name only layers declared before it, so a back edge does not configure.
include(${CMAKE_CURRENT_LIST_DIR}/AttachePrecompiled.cmake)

function(attache_add_layer layer)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE")
  foreach(dep IN LISTS arg_PUBLIC arg_PRIVATE)
    if(dep MATCHES "^Attache::" AND NOT TARGET ${dep})
      message(FATAL_ERROR "layer '${layer}' may not depend on ${dep}: it is declared above it")
    endif()
  endforeach()
  add_library(attache_${layer} STATIC)
  add_library(Attache::${layer} ALIAS attache_${layer})
  target_sources(attache_${layer}
    PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_CURRENT_SOURCE_DIR} FILES ${arg_HEADERS}
    PRIVATE ${arg_SOURCES})
  target_link_libraries(attache_${layer} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} attache_options)
  attache_precompile_like(attache_${layer} ${layer})
endfunction()

# The window's layers read the headers of Qt Widgets, the others only those of Qt Core.
function(attache_precompile_like target layer)
  if(layer STREQUAL "widgets")
    attache_use_precompiled(${target} widgets)
  else()
    attache_use_precompiled(${target} core)
  endif()
endfunction()

# A test of one layer: tst_<subject>.cpp, linking that layer and what is named after LINK.
function(attache_add_test layer subject)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "LINK;SOURCES;LABELS")
  set(name tst_${layer}_${subject})
  add_executable(${name} tst_${subject}.cpp ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE Attache::${layer} Qt6::Test attache_options
                        attache_test_support ${arg_LINK})
  target_compile_definitions(${name} PRIVATE
    ATTACHE_SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared"
    ATTACHE_TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data"
    ATTACHE_BIN_DIR="${PROJECT_BINARY_DIR}/bin"
    ATTACHE_ARTEFACT_DIR="${PROJECT_BINARY_DIR}/artefacts")
  attache_precompile_like(${name} ${layer})
  add_test(NAME ${layer}.${subject} COMMAND ${name})
  # Both limits are for a test that hangs; the kill tests take minutes on a busy machine.
  set_tests_properties(${layer}.${subject} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QTEST_FUNCTION_TIMEOUT=850000;\
ASAN_OPTIONS=detect_leaks=0;UBSAN_OPTIONS=print_stacktrace=1"
    LABELS "${layer};${arg_LABELS}" TIMEOUT 900)
endfunction()
