#include "example/names_stock.hpp"

namespace gesprek::example {
namespace {

constexpr std::string_view k_girls[] = {
    "Emma",      "Julia",     "Sophie", "Noor",  "Tess",    "Zoë",    "Evi",        "Fleur",   "Lotte",
    "Saar",      "Liv",       "Yara",   "Anna",  "Maud",    "Roos",   "Fenna",      "Isa",     "Lieke",
    "Noa",       "Sanne",     "Eva",    "Milou", "Jasmijn", "Feline", "Loïs",       "Elin",    "Vera",
    "Nina",      "Puck",      "Hannah", "Mila",  "Floor",   "Amélie", "Lynn",       "Bente",   "Jet",
    "Merel",     "Josephine", "Suze",   "Pien",  "Veerle",  "Guusje", "Anne-Fleur", "Rosalie", "Madelief",
    "Liselotte", "Doortje",   "Sterre", "Renée", "Hanna"};

constexpr std::string_view k_boys[] = {
    "Daan",       "Sem",    "Lucas", "Finn",  "Levi",    "Luuk",   "Milan",   "Bram",    "Liam",   "Mees",
    "Thijs",      "Jesse",  "Noah",  "Sam",   "Thomas",  "Lars",   "Gijs",    "Teun",    "Julian", "Guus",
    "Siem",       "Floris", "Hugo",  "Stijn", "Tijn",    "Jens",   "Ruben",   "Olivier", "Pepijn", "Cas",
    "Jurre",      "Boaz",   "Joris", "Mats",  "Tygo",    "Willem", "Job",     "Morris",  "Pim",    "Quinten",
    "Jan-Willem", "André",  "Loek",  "Rein",  "Maarten", "Fedde",  "Raphaël", "Kees",    "Abel",   "Casper"};

constexpr std::string_view k_women[] = {
    "Marieke",  "Sandra",  "Linda",   "Esther", "Karin",   "Monique",    "Annemiek", "Inge",
    "Wendy",    "Suzanne", "Mirjam",  "Ellen",  "Nicole",  "Femke",      "Judith",   "Saskia",
    "Ilse",     "Chantal", "Anouk",   "Petra",  "Marloes", "Debby",      "Kim",      "Maaike",
    "Willeke",  "Hanneke", "Desirée", "José",   "Rianne",  "Anne-Marie", "Lisette",  "Tamara",
    "Carolien", "Bianca",  "Evelien", "Manon",  "Jolanda", "Heleen",     "Margriet", "Corine"};

constexpr std::string_view k_men[] = {
    "Mark",    "Jeroen", "Erik",   "Martijn", "Dennis", "Bas",     "Marcel", "Patrick",  "Sander", "Richard",
    "Wouter",  "Rob",    "Niels",  "Edwin",   "Arjan",  "Maarten", "Peter",  "Remco",    "Joost",  "Frank",
    "Michiel", "Paul",   "Tim",    "Vincent", "René",   "Koen",    "Gerben", "Harm-Jan", "Stefan", "Wilco",
    "Bart",    "Johan",  "Ronald", "Hugo",    "Rutger", "Jasper",  "Marco",  "Ferry",    "Tom",    "Willem"};

constexpr FamilyName k_families[] = {{"de", "Jong"},
                                     {"", "Jansen"},
                                     {"de", "Vries"},
                                     {"van de", "Berg"},
                                     {"van den", "Bosch"},
                                     {"van", "Dijk"},
                                     {"", "Bakker"},
                                     {"", "Visser"},
                                     {"", "Smit"},
                                     {"", "Meijer"},
                                     {"de", "Boer"},
                                     {"", "Mulder"},
                                     {"de", "Groot"},
                                     {"", "Bos"},
                                     {"", "Vos"},
                                     {"", "Peters"},
                                     {"", "Hendriks"},
                                     {"van", "Leeuwen"},
                                     {"", "Dekker"},
                                     {"", "Brouwer"},
                                     {"de", "Wit"},
                                     {"", "Dijkstra"},
                                     {"", "Smits"},
                                     {"de", "Graaf"},
                                     {"van der", "Meer"},
                                     {"van der", "Linden"},
                                     {"", "Kok"},
                                     {"", "Jacobs"},
                                     {"de", "Haan"},
                                     {"", "Vermeulen"},
                                     {"van den", "Heuvel"},
                                     {"van der", "Veen"},
                                     {"van den", "Broek"},
                                     {"de", "Bruijn"},
                                     {"van der", "Heijden"},
                                     {"", "Schouten"},
                                     {"van", "Beek"},
                                     {"", "Willems"},
                                     {"van", "Vliet"},
                                     {"van de", "Ven"},
                                     {"", "Hoekstra"},
                                     {"", "Maas"},
                                     {"", "Verhoeven"},
                                     {"", "Koster"},
                                     {"van", "Dam"},
                                     {"van de", "Wal"},
                                     {"", "Prins"},
                                     {"", "Blom"},
                                     {"", "Huisman"},
                                     {"", "Peeters"},
                                     {"de", "Jonge"},
                                     {"", "Kuipers"},
                                     {"van", "Veen"},
                                     {"", "Postma"},
                                     {"", "Kramer"},
                                     {"van den", "Brink"},
                                     {"ten", "Have"},
                                     {"ter", "Horst"},
                                     {"", "Zwart"},
                                     {"in 't", "Veld"},
                                     {"van 't", "Hof"},
                                     {"op den", "Kamp"},
                                     {"", "Coppens"},
                                     {"", "Groeneveld"},
                                     {"", "Scholten"},
                                     {"", "Bosman"},
                                     {"van der", "Wiel"},
                                     {"", "Hermans"},
                                     {"", "Timmermans"},
                                     {"", "Groothuis"},
                                     {"", "Kooijman"},
                                     {"den", "Hartog"},
                                     {"", "Rademaker"},
                                     {"", "Wessels"},
                                     {"de", "Ruiter"},
                                     {"", "Bakker-Smit"},
                                     {"", "Oosterhuis"},
                                     {"van", "Zanten"},
                                     {"", "Nieuwenhuis"},
                                     {"", "Goedhart"},
                                     {"", "Daniëls"},
                                     {"", "Geerts"},
                                     {"te", "Riele"},
                                     {"", "Lubbers"},
                                     {"", "Driessen"},
                                     {"van", "Oord"},
                                     {"", "Hagen"},
                                     {"", "Roelofs"},
                                     {"", "Kuijt"},
                                     {"", "Zandstra"},
                                     {"", "Molenaar"},
                                     {"van", "Essen"},
                                     {"", "Bruggeman"},
                                     {"", "Spaans"},
                                     {"de", "Leeuw"}};

constexpr std::string_view k_frisian_girls[] = {"Fenne",  "Sytske", "Jildou", "Tjitske", "Nynke",  "Famke",
                                                "Baukje", "Silke",  "Marrit", "Hylkje",  "Wytske", "Fardau"};
constexpr std::string_view k_frisian_boys[] = {"Sjoerd", "Jelmer", "Hidde", "Sybren", "Douwe", "Wiebe",
                                               "Tjeerd", "Rinse",  "Feike", "Ids",    "Gosse", "Hessel"};
constexpr std::string_view k_frisian_women[] = {"Froukje", "Ytsje",   "Tryntsje", "Wiesje", "Jantsje",
                                                "Aukje",   "Sjoukje", "Maaike",   "Griet",  "Hiske"};
constexpr std::string_view k_frisian_men[] = {"Sietse", "Wybren", "Durk",     "Jouke", "Haije",
                                              "Sipke",  "Oene",   "Meindert", "Bauke", "Klaas"};
constexpr FamilyName k_frisian_families[] = {
    {"", "Hoekema"}, {"", "Bouma"},    {"", "Sikkema"},      {"", "Wiersma"}, {"", "Terpstra"},
    {"", "Hofstra"}, {"", "Zijlstra"}, {"", "Andela"},       {"", "Galema"},  {"", "Ypma"},
    {"", "Reitsma"}, {"", "Feenstra"}, {"van der", "Zwaag"}, {"", "Osinga"},  {"", "Sjoerdsma"}};

}  // namespace

constinit const NameStock k_dutch_names{k_girls, k_boys, k_women, k_men, k_families};
constinit const NameStock k_frisian_names{k_frisian_girls, k_frisian_boys, k_frisian_women, k_frisian_men,
                                          k_frisian_families};

}  // namespace gesprek::example
