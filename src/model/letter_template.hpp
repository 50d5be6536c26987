// A letter as a plain text with fields, which a school can copy and change. What fields exist, and where they
// may stand, is decided here: whatever is not in the table cannot be put into a letter.
#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "words/phrase.hpp"

namespace gesprek {

/// Fields and parts that may stand inside a part of a letter (and those of the parts around it).
struct TemplateScope {
  std::string_view name;
  std::span<const std::string_view> fields;
  std::span<const TemplateScope> parts;
};

/// The letters that the program writes.
enum class LetterKind { invitation, wishes };

/// The outermost scope of a letter. Its fields all belong to the household that the letter is for.
const TemplateScope& template_scope(LetterKind kind);
/// "invitation.nl.txt": how the file is called in the school's folder templates/.
std::string template_file(LetterKind kind, Lang lang);
/// The text that the program brings along.
std::string_view shipped_template(LetterKind kind, Lang lang);

/// A stretch of text, or a field to be filled in.
struct TemplatePiece {
  std::string text;   ///< literal
  std::string field;  ///< when not empty: the field that stands here
};

/// One line of a template, or a part with lines of its own.
struct TemplateNode {
  enum class Kind {
    blank,
    text,
    title,     ///< "# …": the subject
    subtitle,  ///< "## …"
    fact,      ///< "- label: value"
    part       ///< "{{#part}}" … "{{/part}}"
  } kind = Kind::blank;
  std::string part;
  std::vector<TemplatePiece> label;  ///< of a fact
  std::vector<TemplatePiece> text;
  std::vector<TemplateNode> nodes;  ///< of a part
};

using LetterTemplate = std::vector<TemplateNode>;

/// What is filled in: fields with their texts, and for each part one entry for each time that it is repeated
/// (none: it is left out).
struct TemplateData {
  std::map<std::string, std::string, std::less<>> fields;
  std::map<std::string, std::vector<TemplateData>, std::less<>> parts;
};

}  // namespace gesprek
