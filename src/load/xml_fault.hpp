// What a breach of XML's grammar is called to a person.
#pragma once

#include "words/phrase.hpp"

namespace gesprek {

/// `code`: of libxml2's parser (xmlParserErrors); `opened_on`: the line of the element that should be closed,
/// where the parser knows it.
Message explain_xml_fault(int code, int opened_on);

}  // namespace gesprek
