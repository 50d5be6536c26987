#include "base/code_page.hpp"

#include <unicode/unistr.h>

namespace gesprek {

CodePage code_page(const char* name) {
  CodePage page{};
  for (std::size_t index = 0; index < page.size(); ++index) {
    const char byte = static_cast<char>(static_cast<unsigned char>(0x80 + index));
    page[index] = static_cast<char32_t>(icu::UnicodeString(&byte, 1, name).char32At(0));
  }
  return page;
}

}  // namespace gesprek
