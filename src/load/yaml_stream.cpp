#include "load/yaml_stream.hpp"

#include <yaml.h>

#include <algorithm>
#include <new>

namespace gesprek {
namespace {

/// libyaml's event, given back when it goes.
struct RawEvent {
  yaml_event_t event{};
  RawEvent() = default;
  RawEvent(const RawEvent&) = delete;
  RawEvent& operator=(const RawEvent&) = delete;
  ~RawEvent() { yaml_event_delete(&event); }
};

YamlEvent::Style style_of(yaml_scalar_style_t style) {
  switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
      return YamlEvent::Style::single_quoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      return YamlEvent::Style::double_quoted;
    case YAML_LITERAL_SCALAR_STYLE:
    case YAML_FOLDED_SCALAR_STYLE:
      return YamlEvent::Style::block;
    default:
      return YamlEvent::Style::plain;
  }
}

/// Fills what only this kind of event has.
void describe(const yaml_event_t& raw, YamlEvent& event) {
  using Kind = YamlEvent::Kind;
  switch (raw.type) {
    case YAML_DOCUMENT_START_EVENT: {
      const auto& start = raw.data.document_start;
      event.kind = Kind::document_start;
      event.has_directive =
          start.version_directive != nullptr || start.tag_directives.start != start.tag_directives.end;
      return;
    }
    case YAML_DOCUMENT_END_EVENT:
      event.kind = Kind::document_end;
      return;
    case YAML_ALIAS_EVENT:
      event.kind = Kind::alias;
      return;
    case YAML_SCALAR_EVENT: {
      const auto& scalar = raw.data.scalar;
      event.kind = Kind::scalar;
      event.style = style_of(scalar.style);
      event.has_anchor = scalar.anchor != nullptr;
      event.has_tag = scalar.tag != nullptr;
      event.text.assign(reinterpret_cast<const char*>(scalar.value), scalar.length);
      return;
    }
    case YAML_SEQUENCE_START_EVENT: {
      const auto& start = raw.data.sequence_start;
      event.kind = Kind::sequence_start;
      event.flow = start.style == YAML_FLOW_SEQUENCE_STYLE;
      event.has_anchor = start.anchor != nullptr;
      event.has_tag = start.tag != nullptr;
      return;
    }
    case YAML_SEQUENCE_END_EVENT:
      event.kind = Kind::sequence_end;
      return;
    case YAML_MAPPING_START_EVENT: {
      const auto& start = raw.data.mapping_start;
      event.kind = Kind::mapping_start;
      event.flow = start.style == YAML_FLOW_MAPPING_STYLE;
      event.has_anchor = start.anchor != nullptr;
      event.has_tag = start.tag != nullptr;
      return;
    }
    case YAML_MAPPING_END_EVENT:
      event.kind = Kind::mapping_end;
      return;
    default:
      event.kind = Kind::end;
  }
}

}  // namespace

struct YamlStream::Parser {
  yaml_parser_t raw{};

  explicit Parser(std::string_view text) {
    if (yaml_parser_initialize(&raw) == 0) {
      throw std::bad_alloc();
    }
    yaml_parser_set_encoding(&raw, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&raw, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { yaml_parser_delete(&raw); }
};

YamlStream::YamlStream(std::string_view text, std::uint32_t base)
    : m_base(base), m_index(text), m_parser(std::make_unique<Parser>(text)) {}

YamlStream::~YamlStream() = default;

std::uint32_t YamlStream::byte_of(std::size_t code_point) const {
  return m_base + static_cast<std::uint32_t>(m_index.byte_of(code_point));
}

YamlEvent YamlStream::stop_at_fault() {
  const yaml_parser_t& raw = m_parser->raw;
  if (raw.error == YAML_MEMORY_ERROR) {
    throw std::bad_alloc();
  }
  m_fault.problem = raw.problem != nullptr ? raw.problem : "";
  m_fault.context = raw.context != nullptr ? raw.context : "";
  m_fault.place = byte_of(raw.problem_mark.index);
  m_fault.context_place = raw.context != nullptr ? byte_of(raw.context_mark.index) : m_fault.place;
  YamlEvent event;
  event.kind = YamlEvent::Kind::fault;
  event.begin = event.end = m_fault.place;
  return event;
}

YamlEvent YamlStream::next() {
  RawEvent raw;
  do {
    if (yaml_parser_parse(&m_parser->raw, &raw.event) == 0) {
      return stop_at_fault();
    }
  } while (raw.event.type == YAML_STREAM_START_EVENT);
  YamlEvent event;
  event.begin = byte_of(raw.event.start_mark.index);
  event.end = std::max(event.begin, byte_of(raw.event.end_mark.index));
  event.column = static_cast<std::uint32_t>(raw.event.start_mark.column);
  describe(raw.event, event);
  return event;
}

}  // namespace gesprek
