# The settings that every target shares, and one function a kind of target.

add_library(gesprek_settings INTERFACE)
target_include_directories(gesprek_settings INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(gesprek_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wconversion -Wno-sign-conversion
  # g++ 12 warns falsely of "text" + std::string and of std::optional and std::variant when it optimises.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<BOOL:${GESPREK_WERROR}>:-Werror>)
if(GESPREK_SANITIZE)
  # Only the code under test is instrumented, which takes a third off the build. What these four checks find of a bad pointer, the address
  # sanitizer finds as well; the fuzz targets (clang) have them.
  set(gesprek_sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
    $<$<CXX_COMPILER_ID:GNU>:-fno-sanitize=null,alignment,vptr,object-size>)
  target_link_options(gesprek_settings INTERFACE -fsanitize=address,undefined)
endif()
if(GESPREK_FUZZ)
  target_compile_options(gesprek_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

# gesprek_precompile(TARGET more headers …): the standard headers that nearly every source reads. The other builds go without, and so
# find a source that does not include what it uses; a compiler cache cannot see into precompiled headers.
function(gesprek_precompile target)
  if(GESPREK_PRECOMPILE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    target_precompile_headers(${target} PRIVATE
      <algorithm> <chrono> <functional> <map> <optional> <set> <span> <string> <string_view> <variant> <vector> ${ARGN})
  endif()
endfunction()

# gesprek_room(NAME SOURCES … DEPENDS rooms … LIBRARIES outside libraries …): one folder of src/ as a library.
# Outside libraries stay private to their room.
function(gesprek_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;DEPENDS;LIBRARIES" ${ARGN})
  add_library(gesprek_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(gesprek_${name} PUBLIC gesprek_settings PRIVATE ${ROOM_LIBRARIES})
  target_compile_options(gesprek_${name} PRIVATE ${gesprek_sanitizers})
  foreach(room IN LISTS ROOM_DEPENDS)
    target_link_libraries(gesprek_${name} PUBLIC gesprek_${room})
  endforeach()
  gesprek_precompile(gesprek_${name})
endfunction()

# gesprek_embed(TARGET SYMBOL FILE): the bytes of FILE as `extern const std::string_view SYMBOL` in namespace gesprek::embedded.
function(gesprek_embed target symbol file)
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/embedded_${symbol}.cpp)
  add_custom_command(OUTPUT ${generated}
    COMMAND ${CMAKE_COMMAND} -DIN=${file} -DOUT=${generated} -DSYMBOL=${symbol} -P ${PROJECT_SOURCE_DIR}/src/cmake/embed.cmake
    DEPENDS ${file} ${PROJECT_SOURCE_DIR}/src/cmake/embed.cmake VERBATIM)
  target_sources(${target} PRIVATE ${generated})
endfunction()
