// The columns of a list, each heading in the light of the others.
#include <algorithm>

#include "base/text.hpp"
#include "load/import_headings.hpp"
#include "load/import_name_columns.hpp"
#include "load/relation_words.hpp"
#include "load/scan.hpp"

namespace gesprek {
namespace {

bool any_field(const std::vector<std::optional<ImportField>>& fields, bool of_guardian,
               std::initializer_list<std::string_view> names) {
  return std::ranges::any_of(fields, [&](const std::optional<ImportField>& field) {
    return field && field->of_guardian == of_guardian &&
           (names.size() == 0 || std::ranges::find(names, std::string_view(field->name)) != names.end());
  });
}

/// "Naam leerling" says whose name it is; "Naam" does not.
bool says_pupil(std::string_view heading) {
  constexpr std::string_view k_words[] = {"leerling", "kind", "pupil", "child", "student"};
  const std::string key = heading_key(heading);
  return std::ranges::any_of(k_words,
                             [&](std::string_view word) { return key.find(word) != std::string::npos; });
}

/// Guardians stand side by side where a heading says so: "Telefoon 2" alone can be the second number of one.
bool has_side_by_side(const ImportColumns& columns, const Table& table) {
  for (std::size_t i = 0; i < columns.fields.size(); ++i) {
    const auto& field = columns.fields[i];
    if (field && field->of_guardian && field->number > 0 && says_guardian(table.header[i].text)) {
      return true;
    }
  }
  return false;
}

/// A list of guardians with the key of their pupil, and nothing else of pupils: its plain names are the
/// guardians'.
void settle_plain_names(ImportColumns& columns, const Table& table) {
  const bool about_pupils = any_field(columns.fields, false, {"born", "class", "grade", "first_day"});
  const bool about_guardians =
      any_field(columns.fields, true, {}) || any_field(columns.fields, false, {"pupils"});
  const bool guardian_has_name = any_field(columns.fields, true, {"given", "family", "name"});
  if (about_pupils || !about_guardians || guardian_has_name || has_side_by_side(columns, table)) {
    return;
  }
  for (std::size_t i = 0; i < columns.fields.size(); ++i) {
    auto& field = columns.fields[i];
    if (field && !says_pupil(table.header[i].text) && (is_of_name(*field) || is_of_home(*field))) {
      field->of_guardian = true;
    }
  }
}

/// A row a guardian, with the whole name of the pupil in front ("Leerling; Relatie; Voorletters;
/// Achternaam"): parts of a name that stand behind a column about the guardian, beside that whole name, are
/// the guardian's.
void settle_parts_of_names(ImportColumns& columns, const Table& table) {
  const bool has_name = std::ranges::any_of(
      columns.fields, [](const auto& field) { return field && field->of_guardian && is_of_name(*field); });
  const auto about_guardian = std::ranges::find_if(
      columns.fields, [](const auto& field) { return field && field->of_guardian && field->number == 0; });
  const auto behind = static_cast<std::size_t>(about_guardian - columns.fields.begin());
  bool has_pupil = false;
  for (std::size_t i = 0; i < behind; ++i) {
    const auto& field = columns.fields[i];
    const bool is_number = field && !is_of_name(*field);
    has_pupil = has_pupil || (says_pupil(table.header[i].text) && !is_number &&
                              (field ? field->name == "name" : columns.doubled.contains(i)));
  }
  const bool are_numbered = has_side_by_side(columns, table);
  for (std::size_t i = behind; has_pupil && !has_name && !are_numbered && i < columns.fields.size(); ++i) {
    auto& field = columns.fields[i];
    if (field && !field->of_guardian && is_of_name(*field) && !says_pupil(table.header[i].text)) {
      field->of_guardian = true;
    }
  }
}

/// A list of classes with their teachers, which says nothing of pupils: a plain address is the teacher's, a
/// plain name too where nothing else names one.
void settle_staff_list(ImportColumns& columns) {
  const bool names_teachers = any_field(columns.fields, false, {"teacher"});
  const bool about_pupils = any_field(columns.fields, false, {"pupil", "pupils", "given", "family", "born"});
  const bool about_guardians =
      std::ranges::any_of(columns.fields, [](const std::optional<ImportField>& field) {
        return field && field->of_guardian && (field->number > 0 || field->name != "email");
      });
  columns.has_staff = names_teachers;
  columns.is_staff_list =
      names_teachers && !about_pupils && !about_guardians && !any_field(columns.fields, false, {"name"});
  for (auto& field : columns.fields) {
    if (columns.is_staff_list && field && field->of_guardian) {
      field = ImportField{"teacher_email", false, 0};
    }
  }
}

/// All given names and initials are of use only where nothing says what the person is called.
void settle_lesser_names(ImportColumns& columns) {
  const auto has = [&](const ImportField& of, std::initializer_list<std::string_view> names) {
    return std::ranges::any_of(columns.fields, [&](const std::optional<ImportField>& field) {
      return field && field->of_guardian == of.of_guardian && field->number == of.number &&
             std::ranges::find(names, std::string_view(field->name)) != names.end();
    });
  };
  for (auto& field : columns.fields) {
    const bool is_needless =
        field && ((field->name == "given_names" && has(*field, {"given", "name"})) ||
                  (field->name == "initials" && has(*field, {"given", "name", "given_names"})));
    if (is_needless) {
      field.reset();
    }
  }
}

/// A plain address is of use beside guardians whose own addresses the list does not give: where it differs in
/// the rows of one pupil it is theirs. A postal code also makes questions about siblings.
void settle_plain_homes(ImportColumns& columns) {
  const bool has_numbered = std::ranges::any_of(columns.fields, [](const auto& field) {
    return field && field->of_guardian && field->number > 0 && is_of_home(*field);
  });
  const bool is_of_use = any_field(columns.fields, true, {}) && !has_numbered;
  for (auto& field : columns.fields) {
    if (field && !field->of_guardian && is_of_home(*field) && field->name != "postal_code" && !is_of_use) {
      field.reset();
    }
  }
}

/// "Nr" or "Code" is the pupil's in a list that describes pupils, has no other number of theirs, and does not
/// give a guardian a row, or has it in front of the pupil's name.
void settle_plain_key(ImportColumns& columns, const Table& table) {
  const ImportField key{"guardian", true, 0};
  const bool describes_pupils = any_field(columns.fields, false, {"class", "grade"});
  const bool has_number = any_field(columns.fields, false, {"pupil", "pupils"});
  const bool gives_rows_to_guardians =
      std::ranges::any_of(columns.fields, [](const std::optional<ImportField>& field) {
        return field && field->of_guardian && field->number == 0 &&
               (field->name == "given" || field->name == "family" || field->name == "name");
      });
  const auto found = std::ranges::find(columns.fields, std::optional(key));
  const auto first_of_guardian = std::ranges::find_if(
      columns.fields, [&](const auto& field) { return field && field->of_guardian && *field != key; });
  const auto first_name = std::ranges::find_if(
      columns.fields, [](const auto& field) { return field && !field->of_guardian && is_of_name(*field); });
  const bool is_of_guardian =
      gives_rows_to_guardians && (first_of_guardian < found || first_name > first_of_guardian);
  if (!describes_pupils || has_number || is_of_guardian || found == columns.fields.end()) {
    return;
  }
  const auto column = static_cast<std::size_t>(found - columns.fields.begin());
  const std::string heading = heading_key(table.header[column].text);
  if (heading != key.name && plain_guardian_field(heading) == key.name) {
    *found = ImportField{"pupil", false, 0};
  }
}

/// "E-mail moeder" says what the guardian of that number is to the child, "Naam voogd" what the one without a
/// number is.
void note_relation(ImportColumns& columns, const ImportField& field, std::string_view heading) {
  const bool names_somebody = is_of_name(field) || field.name == "email" || field.name == "phone";
  if (!field.of_guardian || (field.number == 0 && !names_somebody)) {
    return;
  }
  if (std::string relation = relation_of_heading(heading); !relation.empty()) {
    columns.relations.emplace(field.number, std::move(relation));
  }
}

/// Whether the plain column of a list with guardians side by side is of a guardian who has no number. That
/// guardian has a name ("Naam voogd; E-mail voogd; Naam ouder 1 …"), or is the first of those who stand side
/// by side ("E-mail; E-mail 2").
bool has_owner(const ImportColumns& columns, const ImportField& field, bool says_whose) {
  const auto has = [&](auto is_wanted) {
    return std::ranges::any_of(columns.fields, [&](const std::optional<ImportField>& other) {
      return other && other->of_guardian && is_wanted(*other);
    });
  };
  const bool has_first = has([](const ImportField& other) { return other.number == 1; });
  const bool has_name = has([](const ImportField& other) { return other.number == 0 && is_of_name(other); });
  const bool has_second =
      has([&](const ImportField& other) { return other.number == 2 && other.name == field.name; });
  return (says_whose && has_name) || (!has_first && has_second);
}

/// Beside guardians who stand side by side a plain "Gezag" or "E-mail" is of one of them, and does not say of
/// whom: custody is nobody's by a guess, an address nobody else's. A language and a secret hold for the row.
void settle_ownerless(ImportColumns& columns, const Table& table, const ImportMapping& mapping) {
  const bool is_numbered = std::ranges::any_of(columns.fields, [](const std::optional<ImportField>& field) {
    return field && field->of_guardian && field->number > 0;
  });
  for (std::size_t i = 0; is_numbered && i < columns.fields.size(); ++i) {
    const auto& field = columns.fields[i];
    const bool is_plain = field && field->of_guardian && field->number == 0 && !is_of_name(*field) &&
                          field->name != "language" && field->name != "secret";
    const std::string& heading = table.header[i].text;
    if (is_plain && !has_owner(columns, *field, says_guardian(heading) || mapping.contains(heading))) {
      columns.ownerless.emplace(i, *field);
    }
  }
  for (const auto& [column, used] : columns.doubled) {
    if (const auto like = columns.ownerless.find(used); like != columns.ownerless.end()) {
      columns.ownerless.emplace(column, like->second);
    }
  }
  for (const auto& [column, field] : columns.ownerless) {
    columns.fields[column].reset();
  }
}

/// "Telefoon 1" and "Telefoon 2" in a list with a row a guardian are two numbers of that guardian, not of
/// two.
void settle_numbered_contacts(ImportColumns& columns, const Table& table, const ImportMapping& mapping) {
  const bool has_row_guardian = std::ranges::any_of(columns.fields, [](const auto& field) {
    return field && field->of_guardian && field->number == 0 &&
           (is_of_name(*field) || field->name == "guardian");
  });
  for (std::size_t i = 0; has_row_guardian && i < columns.fields.size(); ++i) {
    auto& field = columns.fields[i];
    const std::string& heading = table.header[i].text;
    const bool is_contact = field && field->of_guardian && field->number > 0 &&
                            (field->name == "email" || field->name == "phone") && !says_guardian(heading) &&
                            !mapping.contains(heading);
    if (is_contact) {
      ImportField of_row{field->name, true, 0};
      field.reset();
      columns.set(i, std::move(of_row));
    }
  }
}

/// What the columns file says of the headings comes first: what the program makes of others gives way to it.
void map_by_file(const Table& table, const ImportMapping& mapping, ImportColumns& columns) {
  for (std::size_t i = 0; i < table.header.size(); ++i) {
    const auto mapped = mapping.find(table.header[i].text);
    if (mapped != mapping.end() && !is_citizen_number(table, i)) {
      columns.set(i, parse_import_field(mapped->second));
    }
  }
}

}  // namespace

void ImportColumns::set(std::size_t column, std::optional<ImportField> field) {
  const auto used = field ? std::ranges::find(fields, field) : fields.end();
  if (used != fields.end()) {
    doubled.emplace(column, static_cast<std::size_t>(used - fields.begin()));
  } else {
    fields[column] = std::move(field);
  }
}

ImportColumns map_import_columns(const Table& table, const ImportMapping& mapping) {
  ImportColumns columns;
  columns.fields.resize(table.header.size());
  map_by_file(table, mapping, columns);
  for (std::size_t i = 0; i < table.header.size(); ++i) {
    const std::string& heading = table.header[i].text;
    if (is_citizen_number(table, i)) {
      columns.dropped.push_back(i);  // whatever a columns file makes of it
    } else if (mapping.contains(heading)) {
      continue;
    } else if (is_forbidden(heading)) {
      columns.dropped.push_back(i);
    } else if (auto field = field_of_heading(heading)) {
      note_relation(columns, *field, heading);
      columns.set(i, std::move(field));
    } else if (!heading.empty() && !is_passed_over(heading)) {
      columns.unknown.push_back(i);
    }
  }
  settle_staff_list(columns);
  settle_parts_of_names(columns, table);
  settle_guardian_name(columns, table, mapping);
  settle_plain_key(columns, table);
  settle_plain_names(columns, table);
  settle_pupil_name(columns, table, mapping);
  settle_lesser_names(columns);
  settle_plain_homes(columns);
  settle_numbered_contacts(columns, table, mapping);
  settle_ownerless(columns, table, mapping);
  std::erase_if(columns.doubled, [&](const auto& pair) { return !columns.fields[pair.second]; });
  columns.has_pupils = !columns.is_staff_list && any_field(columns.fields, false, {"class", "grade"});
  columns.has_guardians = any_field(columns.fields, true, {});
  return columns;
}

}  // namespace gesprek
