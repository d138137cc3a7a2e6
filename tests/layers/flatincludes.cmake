# SPDX-License-Identifier: GPL-3.0-or-later
# Fails for includes that name a Qt module or climb out of their layer's folder.
file(GLOB_RECURSE sources ${SOURCES}/*.h ${SOURCES}/*.cpp)
list(LENGTH sources count)
if(count LESS 50)
  message(FATAL_ERROR "the sources were not found")
endif()
foreach(source IN LISTS sources)
  file(STRINGS ${source} wrong REGEX "^ *# *include *(<Qt[A-Za-z]+/|\"[^\"]*/)")
  if(wrong)
    message(SEND_ERROR "${source}: ${wrong}")
  endif()
endforeach()
