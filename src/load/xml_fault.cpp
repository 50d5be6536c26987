#include "load/xml_fault.hpp"

#include <libxml/xmlerror.h>

#include <algorithm>
#include <array>
#include <utility>

#include "words/xml.hpp"

namespace gesprek {
namespace {

namespace say_xml = words::xml;

constexpr std::array<std::pair<int, const Phrase*>, 34> k_faults = {{
    {XML_ERR_DOCUMENT_EMPTY, &say_xml::k_empty},
    {XML_ERR_DOCUMENT_START, &say_xml::k_empty},
    {XML_ERR_DOCUMENT_END, &say_xml::k_behind_end},
    {XML_ERR_TAG_NOT_FINISHED, &say_xml::k_cut_off},
    {XML_ERR_GT_REQUIRED, &say_xml::k_tag_not_closed},
    {XML_ERR_LT_REQUIRED, &say_xml::k_tag_not_closed},
    {XML_ERR_LTSLASH_REQUIRED, &say_xml::k_cut_off},
    {XML_ERR_NAME_REQUIRED, &say_xml::k_bad_name},
    {XML_ERR_LT_IN_ATTRIBUTE, &say_xml::k_bad_name},
    {XML_ERR_UNDECLARED_ENTITY, &say_xml::k_unknown_entity},
    {XML_WAR_UNDECLARED_ENTITY, &say_xml::k_unknown_entity},
    {XML_ERR_ENTITYREF_SEMICOL_MISSING, &say_xml::k_unknown_entity},
    {XML_ERR_ENTITYREF_NO_NAME, &say_xml::k_unknown_entity},
    {XML_ERR_ENTITY_LOOP, &say_xml::k_unknown_entity},
    {XML_ERR_ATTRIBUTE_NOT_STARTED, &say_xml::k_bad_attribute},
    {XML_ERR_ATTRIBUTE_NOT_FINISHED, &say_xml::k_bad_attribute},
    {XML_ERR_ATTRIBUTE_WITHOUT_VALUE, &say_xml::k_bad_attribute},
    {XML_ERR_EQUAL_REQUIRED, &say_xml::k_bad_attribute},
    {XML_ERR_SPACE_REQUIRED, &say_xml::k_bad_attribute},
    {XML_ERR_ATTRIBUTE_REDEFINED, &say_xml::k_attribute_twice},
    {XML_NS_ERR_ATTRIBUTE_REDEFINED, &say_xml::k_attribute_twice},
    {XML_ERR_INVALID_CHAR, &say_xml::k_bad_character},
    {XML_ERR_INVALID_CHARREF, &say_xml::k_bad_character},
    {XML_ERR_INVALID_DEC_CHARREF, &say_xml::k_bad_character},
    {XML_ERR_INVALID_HEX_CHARREF, &say_xml::k_bad_character},
    {XML_ERR_INVALID_ENCODING, &say_xml::k_bad_character},
    {XML_ERR_COMMENT_NOT_FINISHED, &say_xml::k_open_comment},
    {XML_ERR_CDATA_NOT_FINISHED, &say_xml::k_open_comment},
    {XML_ERR_PI_NOT_FINISHED, &say_xml::k_open_comment},
    {XML_ERR_HYPHEN_IN_COMMENT, &say_xml::k_open_comment},
    {XML_ERR_XMLDECL_NOT_FINISHED, &say_xml::k_bad_declaration},
    {XML_ERR_XMLDECL_NOT_STARTED, &say_xml::k_bad_declaration},
    {XML_ERR_RESERVED_XML_NAME, &say_xml::k_bad_declaration},
    {XML_NS_ERR_UNDEFINED_NAMESPACE, &say_xml::k_unknown_prefix},
}};

}  // namespace

Message explain_xml_fault(int code, int opened_on) {
  if (code == XML_ERR_TAG_NAME_MISMATCH && opened_on > 0) {
    return {say_xml::k_other_end, {{"line", std::int64_t{opened_on}}}};
  }
  const auto found = std::ranges::find(k_faults, code, &std::pair<int, const Phrase*>::first);
  return found != k_faults.end() ? Message{*found->second}
                                 : Message{say_xml::k_other, {{"number", std::int64_t{code}}}};
}

}  // namespace gesprek
