# Writes OUT: the bytes of IN as a string_view named SYMBOL.
file(READ ${IN} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
string(REPLACE "'\\x0a'," "'\\x0a',\n" bytes "${bytes}")
file(WRITE ${OUT} "#include <string_view>
namespace gesprek::embedded {
namespace {
constexpr char k_bytes[] = {${bytes}'\\0'};
}
extern const std::string_view ${SYMBOL};
const std::string_view ${SYMBOL}{k_bytes, sizeof k_bytes - 1};
}
")
