#include "example/names_stock.hpp"

namespace gesprek::example {
namespace {

constexpr std::string_view k_turkish_girls[] = {"Elif", "Zeynep", "Defne", "Azra", "Ecrin", "Asel",
                                                "Nisa", "Eylül",  "Hira",  "Ayşe", "Güneş", "Meryem"};
constexpr std::string_view k_turkish_boys[] = {"Emir",  "Yusuf", "Mert", "Kerem", "Ömer",  "Çınar",
                                               "Deniz", "Eymen", "Arda", "Tuğra", "Hamza", "Enes"};
constexpr std::string_view k_turkish_women[] = {"Fatma", "Hülya",   "Sevgi",  "Derya", "Gülay",
                                                "Özlem", "Yasemin", "Songül", "Esra",  "Tülay"};
constexpr std::string_view k_turkish_men[] = {"Mehmet", "Hüseyin", "Murat",  "Serkan", "İbrahim",
                                              "Orhan",  "Tolga",   "Ferhat", "Cengiz", "Volkan"};
constexpr FamilyName k_turkish_families[] = {
    {"", "Yılmaz"}, {"", "Demirci"}, {"", "Kaya"},  {"", "Çelik"}, {"", "Şahin"}, {"", "Yıldırım"},
    {"", "Aydın"},  {"", "Öztürk"},  {"", "Koçak"}, {"", "Doğan"}, {"", "Aslan"}, {"", "Karagöz"}};

constexpr std::string_view k_moroccan_girls[] = {"Amira", "Noura", "Safa",   "Malak", "Aya",   "Inès",
                                                 "Salma", "Hafsa", "Jihane", "Lina",  "Marwa", "Assia"};
constexpr std::string_view k_moroccan_boys[] = {"Adam",   "Ilyas",   "Mohammed", "Amin",  "Rayan", "Bilal",
                                                "Younes", "Zakaria", "Nassim",   "Imran", "Ayoub", "Walid"};
constexpr std::string_view k_moroccan_women[] = {"Fatima", "Khadija", "Samira", "Naima",   "Hanan",
                                                 "Loubna", "Soumaya", "Ikram",  "Rachida", "Nadia"};
constexpr std::string_view k_moroccan_men[] = {"Rachid", "Karim", "Hassan", "Abdel", "Mustapha",
                                               "Driss",  "Tarik", "Omar",   "Said",  "Jamal"};
constexpr FamilyName k_moroccan_families[] = {{"el", "Amrani"},   {"el", "Idrissi"},  {"ben", "Salah"},
                                              {"", "Bouazza"},    {"", "Azzouzi"},    {"aït", "Brahim"},
                                              {"el", "Khattabi"}, {"", "Chaoui"},     {"", "Benali"},
                                              {"", "Haddou"},     {"el", "Hamdaoui"}, {"", "Tahiri"}};

constexpr std::string_view k_polish_girls[] = {"Zuzanna", "Maja",  "Lena", "Oliwia", "Hania",
                                               "Zofia",   "Łucja", "Pola", "Iga",    "Małgorzata"};
constexpr std::string_view k_polish_boys[] = {"Antoni", "Jakub", "Szymon",     "Filip",  "Kacper",
                                              "Miłosz", "Staś",  "Franciszek", "Wojtek", "Igor"};
constexpr std::string_view k_polish_women[] = {"Agnieszka", "Katarzyna", "Małgorzata", "Joanna",
                                               "Ewa",       "Beata",     "Dorota",     "Magdalena"};
constexpr std::string_view k_polish_men[] = {"Tomasz", "Paweł",    "Krzysztof", "Marcin",
                                             "Łukasz", "Grzegorz", "Rafał",     "Andrzej"};
constexpr FamilyName k_polish_families[] = {
    {"", "Kowalczyk"}, {"", "Wróbel"},   {"", "Wójcik"}, {"", "Żuk"},      {"", "Mazur"},
    {"", "Sikora"},    {"", "Szymczak"}, {"", "Pająk"},  {"", "Krawczyk"}, {"", "Król-Nowak"}};

constexpr std::string_view k_chinese_girls[] = {"Mei",  "Xinyi",  "Jia-Li", "Lan",
                                                "Yuna", "Li-Wen", "Sophia", "Ya-Ting"};
constexpr std::string_view k_chinese_boys[] = {"Wei", "Jun",     "Haoran", "Zhi-Ming",
                                               "Kai", "Yi-Chen", "Lok",    "Jason"};
constexpr std::string_view k_chinese_women[] = {"Xiaomei", "Ying", "Suk-Yee", "Hong", "Jing", "Ling"};
constexpr std::string_view k_chinese_men[] = {"Chun-Kit", "Jianguo", "Wai-Man", "Bo", "Feng", "Tao"};
constexpr FamilyName k_chinese_families[] = {{"", "Wong"}, {"", "Chen"},   {"", "Liú"}, {"", "Zhang"},
                                             {"", "Lam"},  {"", "Cheung"}, {"", "Xu"},  {"", "Hu"}};

constexpr std::string_view k_surinamese_girls[] = {"Shanaya", "Jaëlla",   "Priya",      "Naomi",  "Chenoa",
                                                   "Radha",   "Kayleigh", "Gwendoline", "Anjali", "Eliana"};
constexpr std::string_view k_surinamese_boys[] = {"Jaydon", "Rajiv",  "Clyde",     "Ishaan", "Dylano",
                                                  "Ravi",   "Quincy", "Shaquille", "Aryan",  "Gianni"};
constexpr std::string_view k_surinamese_women[] = {"Sherida", "Indra",   "Mavis",  "Sharmila",
                                                   "Yvonne",  "Chandra", "Muriël", "Lucia"};
constexpr std::string_view k_surinamese_men[] = {"Orlando", "Sunil",   "Iwan", "Ashwin",
                                                 "Romano",  "Winston", "Dew",  "Stanley"};
constexpr FamilyName k_surinamese_families[] = {
    {"", "Ramdin"},    {"", "Pinas"}, {"", "Soekhoe"},  {"", "Kromosoeto"}, {"", "Blackman"},
    {"", "Jadoenath"}, {"", "Vrede"}, {"", "Emanuels"}, {"", "Mohan"},      {"", "Rozenblad"}};

constexpr std::string_view k_other_girls[] = {"Chloé", "Olga", "Thi-Mai", "Sara",      "Freya",    "Amara",
                                              "Selam", "Nour", "Giulia",  "Ana-María", "Isabella", "Rahel"};
constexpr std::string_view k_other_boys[] = {"Oliver", "Mateo", "Ivan",   "Youssef", "Dawit", "Søren",
                                             "Luca",   "Kwame", "Álvaro", "Tariq",   "Elias", "Bogdan"};
constexpr std::string_view k_other_women[] = {"Sarah", "Elena", "Hiwot",   "Rima",   "Grace",
                                              "Lucía", "Ama",   "Natalia", "Claire", "Ioana"};
constexpr std::string_view k_other_men[] = {"James", "Andrei", "Kofi",   "Bashar", "Tesfay",
                                            "José",  "Marco",  "Viktor", "Daniel", "Jürgen"};
constexpr FamilyName k_other_families[] = {{"", "O'Connor"}, {"", "Núñez"},   {"", "Haile"},
                                           {"al", "Masri"},  {"", "Müller"},  {"", "Popescu"},
                                           {"da", "Silva"},  {"", "Mensah"},  {"", "Ferrari"},
                                           {"", "Nguyễn"},   {"", "Petrova"}, {"", "García López"}};

}  // namespace

constinit const NameStock k_turkish_names{k_turkish_girls, k_turkish_boys, k_turkish_women, k_turkish_men,
                                          k_turkish_families};
constinit const NameStock k_moroccan_names{k_moroccan_girls, k_moroccan_boys, k_moroccan_women,
                                           k_moroccan_men, k_moroccan_families};
constinit const NameStock k_polish_names{k_polish_girls, k_polish_boys, k_polish_women, k_polish_men,
                                         k_polish_families};
constinit const NameStock k_chinese_names{k_chinese_girls, k_chinese_boys, k_chinese_women, k_chinese_men,
                                          k_chinese_families};
constinit const NameStock k_surinamese_names{k_surinamese_girls, k_surinamese_boys, k_surinamese_women,
                                             k_surinamese_men, k_surinamese_families};
constinit const NameStock k_other_names{k_other_girls, k_other_boys, k_other_women, k_other_men,
                                        k_other_families};

const NameStock& names_of(Background background) {
  switch (background) {
    case Background::dutch:
      return k_dutch_names;
    case Background::frisian:
      return k_frisian_names;
    case Background::turkish:
      return k_turkish_names;
    case Background::moroccan:
      return k_moroccan_names;
    case Background::polish:
      return k_polish_names;
    case Background::chinese:
      return k_chinese_names;
    case Background::surinamese:
      return k_surinamese_names;
    case Background::other:
      return k_other_names;
  }
  return k_dutch_names;
}

}  // namespace gesprek::example
