#include "render/family_contacts.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/joined.hpp"
#include "render/describe.hpp"
#include "render/json.hpp"
#include "render/plan_view.hpp"
#include "words/show.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::show;

/// The classes of its children, each once.
std::vector<std::string> classes_of(const FamilyContact& family, const Roster& roster) {
  std::set<std::string> classes;
  for (const PupilId& pupil : family.pupils) {
    classes.insert(class_of(roster, pupil));
  }
  classes.erase("");
  return {classes.begin(), classes.end()};
}

template <class Keys, class Name>
std::string names(const Keys& keys, const Roster& roster, Name name) {
  std::vector<std::string> all;
  for (const auto& key : keys) {
    all.push_back(name(roster, key));
  }
  return joined(all, ", ");
}

/// By class, then as Dutch names sort.
std::vector<const FamilyContact*> unseen(const ContactsView& view) {
  std::vector<const FamilyContact*> families;
  for (const FamilyContact& family : view.families) {
    if (family.talks == 0) {
      families.push_back(&family);
    }
  }
  const auto before = [&](const FamilyContact* a, const FamilyContact* b) {
    const auto of_a = classes_of(*a, view.roster);
    const auto of_b = classes_of(*b, view.roster);
    return of_a != of_b ? of_a < of_b
                        : name_before(view.roster.pupil(a->pupils.front())->name,
                                      view.roster.pupil(b->pupils.front())->name);
  };
  std::stable_sort(families.begin(), families.end(), before);
  return families;
}

std::string families_in_words(const Look& look, std::size_t number) {
  return count(look, number, words_of::k_family, words_of::k_families);
}

/// "12 families: nobody spoken; 40 families: once; 116 families: more often."
std::string summary(const Look& look, const ContactsView& view, std::size_t none) {
  const auto once = std::ranges::count(view.families, std::size_t{1}, &FamilyContact::talks);
  const std::size_t more = view.families.size() - none - static_cast<std::size_t>(once);
  return paragraph(look, look.in_words(Message(words_of::k_contact_summary,
                                               {{"all", families_in_words(look, view.families.size())},
                                                {"none", static_cast<std::int64_t>(none)},
                                                {"once", static_cast<std::int64_t>(once)},
                                                {"more", static_cast<std::int64_t>(more)}})));
}

}  // namespace

std::string render_contacts(const Look& look, const ContactsView& view) {
  const std::vector<const FamilyContact*> none = unseen(view);
  std::string text =
      heading(look, look.in_words(Message(words_of::k_contact_title, {{"day", view.as_of}}))) + "\n";
  if (!view.tracked) {
    return text + paragraph(look, look.in_words(Message(words_of::k_contact_untracked)));
  }
  TextTable table({{look.in_words(words_of::k_class)},
                   {look.in_words(words_of::k_children)},
                   {look.in_words(words_of::k_guardians)}});
  for (const FamilyContact* family : none) {
    table.add_row({joined(classes_of(*family, view.roster), ", "),
                   names(family->pupils, view.roster, pupil_name),
                   names(family->guardians, view.roster, guardian_name)});
  }
  if (!none.empty()) {
    text += table.render(look.table()) + "\n";
  }
  return text + summary(look, view, none.size());
}

std::string render_contacts_json(const ContactsView& view) {
  Json families = Json::array();
  for (const FamilyContact& family : view.families) {
    families.push_back({{"household", family.household.text},
                        {"pupils", ids_json(family.pupils)},
                        {"guardians", ids_json(family.guardians)},
                        {"classes", classes_of(family, view.roster)},
                        {"talks", family.talks},
                        {"last", day_json(family.last)}});
  }
  return print_json({{"format", 1},
                     {"as_of", iso(view.as_of)},
                     {"tracked", view.tracked},
                     {"unseen", unseen(view).size()},
                     {"families", families}});
}

std::vector<std::vector<std::string>> contact_rows(const ContactsView& view) {
  std::vector<std::vector<std::string>> rows{
      {"household", "pupils", "guardians", "classes", "talks", "last"}};
  for (const FamilyContact& family : view.families) {
    std::vector<std::string> pupils;
    for (const PupilId& pupil : family.pupils) {
      pupils.push_back(pupil.text);
    }
    rows.push_back({family.household.text, joined(pupils, " "), keys_cell(family.guardians),
                    joined(classes_of(family, view.roster), " "), std::to_string(family.talks),
                    family.last ? iso(*family.last) : ""});
  }
  return rows;
}

}  // namespace gesprek::render
