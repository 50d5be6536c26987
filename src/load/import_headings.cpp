#include "load/import_headings.hpp"

#include <algorithm>
#include <array>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/import_heading_parts.hpp"
#include "load/scan.hpp"

namespace gesprek {
namespace {

constexpr int k_most_guardians = 4;

struct Names {
  std::string_view field;
  std::vector<std::string_view> keys;  ///< heading keys: lower case, letters and digits only
};

const std::vector<Names>& name_fields() {
  static const std::vector<Names> k_fields = {
      {"given", {"given", "roepnaam", "voornaam", "firstname", "givenname"}},
      {"prefix", {"prefix", "tussenvoegsel", "tussenvoegsels", "voorvoegsel", "tussenv", "voorv"}},
      {"family", {"family", "achternaam", "familienaam", "lastname", "familyname", "surname"}},
      {"name", {"naam", "name", "volledigenaam", "fullname", "naamvolledig", "achternaamvoornaam"}},
      {"given_names", {"givennames", "voornamen", "firstnames", "allevoornamen", "doopnamen"}},
      {"initials", {"initials", "voorletters", "voorletter", "initialen"}},
  };
  return k_fields;
}

const std::vector<Names>& pupil_fields() {
  static const std::vector<Names> k_fields = {
      {"pupil",
       {"pupil",         "leerling",    "leerlingnummer", "leerlingnr", "leerlingcode", "leerlingid",
        "stamnummer",    "stamnr",      "llnnr",          "llnr",       "leerlnr",      "administratienummer",
        "pupilid",       "pupilnumber", "pupilno",        "pupilnr",    "pupilcode",    "studentid",
        "studentnumber", "studentno",   "studentnr",      "studentcode"}},
      {"pupils", {"leerlingcodes", "leerlingnummers", "pupils", "students"}},
      {"born",
       {"born", "geboren", "geboortedatum", "gebdatum", "gebdat", "birthdate", "dateofbirth", "dob",
        "birthday"}},
      {"class", {"class", "classname", "groep", "groepsnaam", "stamgroep", "klas", "klasnaam", "basisgroep"}},
      {"grade", {"grade", "leerjaar", "jaargroep", "jaarlaag", "yeargroup"}},
      {"first_day",
       {"firstday", "eerstedag", "instroomdatum", "inschrijfdatum", "inschrdatum", "datuminschrijving",
        "startdate", "admissiondate", "dateofadmission", "enrolmentdate", "enrollmentdate"}},
      {"last_day",
       {"lastday", "laatstedag", "uitstroomdatum", "uitschrijfdatum", "uitschrdatum", "datumuitschrijving",
        "leavingdate", "dateofleaving"}},
      {"arrived", {"arrived", "aangekomen"}},
      {"left", {"left", "vertrokken"}},
      {"support", {"support", "ondersteuning", "extraondersteuning"}},
      {"divorced",
       {"divorced", "gescheiden", "oudersgescheiden", "gescheidenouders", "separated", "parentsdivorced",
        "parentsseparated"}},
      {"new_teacher", {"newteacher", "nieuweleerkracht"}},
      {"teacher",
       {"teacher", "teachers", "leerkracht", "leerkrachten", "groepsleerkracht", "groepsleerkrachten",
        "naamleerkracht", "leerkrachtnaam", "juf", "meester", "jufmeester", "jufofmeester", "mentor"}},
      {"teacher_email",
       {"teacheremail", "emailleerkracht", "emailadresleerkracht", "leerkrachtemail", "mailleerkracht"}},
  };
  return k_fields;
}

const std::vector<Names>& guardian_fields() {
  static const std::vector<Names> k_fields = {
      {"guardian", {"guardian", "code", "nummer", "nr", "id", "key"}},
      {"household", {"household", "huishouden", "gezin", "gezinsnummer", "gezinscode"}},
      {"relation",
       {"relation", "relatie", "relatietotkind", "soort", "relationship", "relationtochild",
        "relationshiptochild", "relationshiptopupil"}},
      {"custody",
       {"custody", "gezag", "ouderlijkgezag", "wettelijkvertegenwoordiger", "wettigevertegenwoordiger",
        "legalcustody", "parentalresponsibility"}},
      {"invite", {"invite", "uitnodigen"}},
      {"deceased", {"deceased", "overleden", "overlijdensdatum", "datumoverlijden", "datumoverleden"}},
      {"no_contact",
       {"nocontact", "contactverbod", "straatverbod", "omgangsverbod", "geencontact", "nietuitnodigen",
        "nietbenaderen"}},
      {"email", {"email", "emailadres", "mail", "mailadres"}},
      {"phone", {"phone", "telefoon", "telefoonnummer", "tel", "mobiel", "mobile", "mobielnummer"}},
      {"language", {"language", "taal", "voorkeurstaal", "thuistaal", "homelanguage"}},
      {"secret",
       {"secret", "geheim", "afgeschermd", "geheimadres", "adresgeheim", "geheimnummer",
        "geheimtelefoonnummer", "geheimtel", "geheimtelefoon", "contactgeheim", "avggeheim", "secretaddress",
        "addresssecret", "homeaddresssecret", "secrethomeaddress", "confidentialaddress",
        "addressconfidential", "confidential"}},
  };
  return k_fields;
}

/// Of the row, or of a guardian where the heading says whose it is: "Postcode ouder 2".
const std::vector<Names>& home_fields() {
  static const std::vector<Names> k_fields = {
      {"postal_code",
       {"postalcode", "postcode", "zipcode", "zip", "postcodeplaats", "postcodewoonplaats",
        "postcodeenplaats", "postcodeenwoonplaats"}},
      {"street",
       {"street", "straat", "straatnaam", "adres", "address", "woonadres", "straathuisnummer",
        "straatenhuisnummer", "straathuisnr", "straatennummer"}},
      {"house_number", {"housenumber", "huisnummer", "huisnr", "hnr", "housenr"}},
      {"house_addition",
       {"houseaddition", "toevoeging", "toev", "huisnummertoevoeging", "huisnrtoevoeging", "huisnrtoev",
        "toevoeginghuisnummer", "huisletter", "addition", "housenumberaddition"}},
      {"town", {"town", "city", "woonplaats", "plaats", "plaatsnaam"}},
  };
  return k_fields;
}

std::string_view look_up_key(const std::vector<Names>& fields, std::string_view key) {
  const auto found = std::ranges::find_if(
      fields, [&](const Names& names) { return std::ranges::find(names.keys, key) != names.keys.end(); });
  return found != fields.end() ? found->field : std::string_view();
}

/// What a heading says of a guardian where it is about nothing else.
std::string_view guardian_field_alone(std::string_view key) {
  const std::string_view field = look_up_key(guardian_fields(), key);
  return field.empty() ? field_of_parts(key) : field;
}

std::string_view guardian_field(std::string_view key) {
  for (const auto* fields : {&name_fields(), &home_fields()}) {
    if (const std::string_view field = look_up_key(*fields, key); !field.empty()) {
      return field;
    }
  }
  return guardian_field_alone(key);
}

std::string_view pupil_field(std::string_view key) {
  for (const auto* fields : {&pupil_fields(), &name_fields(), &home_fields()}) {
    if (const std::string_view field = look_up_key(*fields, key); !field.empty()) {
      return field;
    }
  }
  return {};
}

/// Takes the first of the words out of the key; false when none stands in it.
bool take_out(std::string& key, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    if (const std::size_t at = key.find(word); at != std::string::npos) {
      key.erase(at, word.size());
      return true;
    }
  }
  return false;
}

/// The only digit of the key, taken out of it; 0 when there is none.
int take_number(std::string& key) {
  const auto digit = std::ranges::find_if(key, is_digit);
  if (digit == key.end()) {
    return 0;
  }
  const int number = *digit - '0';
  key.erase(digit);
  return number;
}

std::optional<ImportField> make_field(std::string_view name, bool of_guardian, int number) {
  if (name.empty() || number < 0 || number > k_most_guardians) {
    return std::nullopt;
  }
  return ImportField{std::string(name), of_guardian, number};
}

/// A word for whose column it is, with the number of whom it can only mean.
struct Owner {
  std::string_view word;
  int number = 0;
};

/// Words that hold another one come first.
constexpr auto k_owners = std::to_array<Owner>({{"wettelijkvertegenwoordiger"},
                                                {"oudersverzorgers"},
                                                {"verzorgersouders"},
                                                {"ouderverzorger"},
                                                {"verzorgerouder"},
                                                {"contactpersoon"},
                                                {"stiefmoeder", 3},
                                                {"pleegmoeder", 3},
                                                {"stepmother", 3},
                                                {"fostermother", 3},
                                                {"stiefvader", 4},
                                                {"pleegvader", 4},
                                                {"stepfather", 4},
                                                {"fosterfather", 4},
                                                {"plusmoeder", 3},
                                                {"bonusmoeder", 3},
                                                {"plusvader", 4},
                                                {"bonusvader", 4},
                                                {"moeder", 1},
                                                {"mother", 1},
                                                {"vader", 2},
                                                {"father", 2},
                                                {"mama", 1},
                                                {"papa", 2},
                                                {"pleegouder"},
                                                {"stiefouder"},
                                                {"verzorgers"},
                                                {"verzorger"},
                                                {"verz"},
                                                {"guardians"},
                                                {"guardian"},
                                                {"parents"},
                                                {"parent"},
                                                {"ouders"},
                                                {"ouder"},
                                                {"voogd"}});

/// Calls with each owner that stands in the key, and with the key without it, until one is taken.
template <class Take>
bool any_owner(const std::string& key, Take take) {
  return std::ranges::any_of(k_owners, [&](const Owner& owner) {
    for (std::size_t at = key.find(owner.word); at != std::string::npos; at = key.find(owner.word, at + 1)) {
      std::string rest = key;
      rest.erase(at, owner.word.size());
      take_out(rest, {"vande", "van", "of"});
      if (take(owner, rest)) {
        return true;
      }
    }
    return false;
  });
}

/// "06 moeder" is a telephone number, not the number of a guardian.
std::string with_mobile_in_words(std::string key) {
  if (const std::size_t at = key.find("06"); at != std::string::npos) {
    key.replace(at, 2, "mobiel");
  }
  return key;
}

/// "E-mailadres ouder/verzorger 2", "Naam moeder", "Telefoon 1", "Ouderlijk gezag verzorger 1", in any order.
std::optional<ImportField> numbered_or_owned(std::string key) {
  key = with_mobile_in_words(std::move(key));
  const int number = take_number(key);
  const std::string_view plain = guardian_field_alone(key);
  if (number > 0 && !plain.empty() && plain != "guardian") {
    return make_field(plain, true, number);
  }
  std::optional<ImportField> field;
  any_owner(key, [&](const Owner& owner, const std::string& rest) {
    const int whose = owner.number > 0 ? owner.number : number;
    field = make_field(rest.empty() ? (whose > 0 ? "name" : "guardian") : guardian_field(rest), true, whose);
    return field.has_value();
  });
  return field;
}

bool contains(const std::vector<std::string_view>& keys, std::string_view heading) {
  return std::ranges::find(keys, heading_key(heading)) != keys.end();
}

}  // namespace

bool is_key_of_person(const ImportField& field) {
  return field.of_guardian ? field.name == "guardian" : field.name == "pupil" || field.name == "pupils";
}

bool is_of_name(const ImportField& field) {
  return !look_up_key(name_fields(), heading_key(field.name)).empty();
}

bool is_of_home(const ImportField& field) {
  return !look_up_key(home_fields(), heading_key(field.name)).empty();
}

std::string_view plain_guardian_field(std::string_view heading) {
  return look_up_key(guardian_fields(), heading_key(heading));
}

std::optional<ImportField> parse_import_field(std::string_view text) {
  constexpr std::string_view k_guardian = "guardian";
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) {
    const std::string_view field = pupil_field(heading_key(text));
    return field == text ? make_field(field, false, 0) : std::nullopt;
  }
  const std::string_view owner = text.substr(0, dot);
  const std::string_view digits = owner.starts_with(k_guardian) ? owner.substr(k_guardian.size()) : "x";
  const auto number =
      digits.empty() ? std::optional<std::int64_t>(0) : parse_int(digits, 1, k_most_guardians);
  const std::string_view name = text.substr(dot + 1);
  return number && guardian_field(heading_key(name)) == name
             ? make_field(name, true, static_cast<int>(*number))
             : std::nullopt;
}

std::string near_import_field(std::string_view text) {
  const std::size_t dot = text.find('.');
  const std::string key = heading_key(text.substr(dot == std::string_view::npos ? 0 : dot + 1));
  const std::string_view of_pupil = pupil_field(key);
  const std::string_view of_guardian = guardian_field(key);
  if (dot == std::string_view::npos && !of_pupil.empty()) {
    return std::string(of_pupil);
  }
  if (!of_guardian.empty()) {
    const std::string owner(dot == std::string_view::npos ? "guardian" : text.substr(0, dot));
    const std::string meant = owner + "." + std::string(of_guardian);
    return parse_import_field(meant) ? meant : "guardian." + std::string(of_guardian);
  }
  return std::string(nearest(fold(text), import_fields()));
}

std::vector<std::string> import_fields() {
  std::vector<std::string> fields;
  for (const auto* group : {&pupil_fields(), &name_fields(), &home_fields()}) {
    for (const Names& names : *group) {
      fields.emplace_back(names.field);
    }
  }
  for (const auto* group : {&guardian_fields(), &name_fields(), &home_fields()}) {
    for (const Names& names : *group) {
      fields.push_back("guardian." + std::string(names.field));
      fields.push_back("guardian1." + std::string(names.field));
      fields.push_back("guardian2." + std::string(names.field));
    }
  }
  return fields;
}

std::optional<ImportField> field_of_heading(std::string_view heading) {
  std::string key = heading_key(heading);
  if (const std::string_view field = pupil_field(key); !field.empty()) {
    return make_field(field, false, 0);
  }
  if (const std::string_view field = guardian_field_alone(key); !field.empty()) {
    return make_field(field, true, 0);
  }
  if (auto field = numbered_or_owned(key)) {
    return field;
  }
  if (take_out(key, {"leerling", "kind", "pupil", "child", "student"})) {
    take_out(key, {"vande", "vanhet", "van", "of"});
    return make_field(key.empty() ? "name" : pupil_field(key), false, 0);  // "Kind"
  }
  return std::nullopt;
}

std::string field_text(const ImportField& field) {
  const std::string number = field.number > 0 ? std::to_string(field.number) : "";
  return (field.of_guardian ? "guardian" + number + "." : "") + field.name;
}

bool says_guardian(std::string_view heading) {
  return any_owner(heading_key(heading), [](const Owner&, const std::string&) { return true; });
}

bool says_only_guardian(std::string_view heading) {
  return any_owner(heading_key(heading), [](const Owner& owner, const std::string& rest) {
    return owner.number == 0 && rest.empty();
  });
}

bool is_passed_over(std::string_view heading) {
  static const std::vector<std::string_view> k_keys = {"geslacht", "sex",           "gender", "mv",
                                                       "jm",       "officielenaam", "foto"};
  return contains(k_keys, heading);
}

bool is_forbidden(std::string_view heading) {
  static const std::vector<std::string_view> k_keys = {"nationaliteit",
                                                       "nationality",
                                                       "etniciteit",
                                                       "ethnicity",
                                                       "gewicht",
                                                       "leerlinggewicht",
                                                       "geboorteland",
                                                       "land",
                                                       "countryofbirth",
                                                       "geloof",
                                                       "religie",
                                                       "religion",
                                                       "levensovertuiging",
                                                       "iban",
                                                       "banknummer",
                                                       "medisch",
                                                       "medischegegevens",
                                                       "allergie",
                                                       "dieet"};
  return contains(k_keys, heading);
}

}  // namespace gesprek
