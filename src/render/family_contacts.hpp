// Which families have been spoken this year, and first of all which have not.
#pragma once

#include <string>
#include <vector>

#include "compliance/family_contacts.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct ContactsView {
  std::vector<FamilyContact> families;
  const Roster& roster;
  Day as_of;
  bool tracked = true;  ///< the log tells of talks at all
};

/// The families that nobody has spoken, by name and class, and how many were spoken how often.
std::string render_contacts(const Look& look, const ContactsView& view);
/// Every family, with keys.
std::string render_contacts_json(const ContactsView& view);
std::vector<std::vector<std::string>> contact_rows(const ContactsView& view);

}  // namespace gesprek::render
