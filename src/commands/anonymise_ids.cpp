#include "commands/anonymise_ids.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "load/shipped.hpp"
#include "model/policy_group.hpp"
#include "words/roles.hpp"

namespace gesprek::commands {
namespace {

constexpr std::string_view k_instead = "naam";

/// Words that ids are made of at any school, beside those of the shipped policies.
constexpr std::string_view k_usual_words =
    "aandachtsfunctionaris aanmelding ability administratie advies afdeling afscheid afspraak agenda "
    "ambulant ambulante archief archive assistent avond avondvierdaagse begeleider begeleiding bestuur "
    "bestuurder bezoek bibliotheek bieb boek boeken bouw bouwcoördinator brief bso bureau care caretaker "
    "cito "
    "coach conciërge contact contactouder coordinator coördinator creche daily dag directeur directie "
    "directeur-bestuurder doorstroom dossier driehoek drempelvrij eindgesprek eindtoets engels entree event "
    "evening events excursie external extra extern externe feest fysio fysiotherapeut gast gesprek "
    "gesprekken "
    "gezag gezin gezinscoach ggd goals groep groepen groeps groepsleerkracht gym gymles head herfst "
    "huisbezoek "
    "ib iber ib'er ict info informatie informatieavond inloop inspraak intake intern interne jaar jaarlijks "
    "jeugdarts jeugdzorg juf juffrouw kamp kdv kennismaking kerst kind kinderen klas kleuters kleuterbouw "
    "lagere leerkracht leerkrachten leerling leerlingen leerplan leerplicht lente lezen letter logopedie "
    "logopedist luizen lunch maatschappelijk mail map medezeggenschap meester meet meeting mentor middag "
    "middenbouw moment mr muziek nieuws nieuwsbrief nieuwjaar office onderbouw onderwijs open opa oma "
    "opening "
    "opvang oriëntatie ouder ouderavond ouderraad ouders overblijf overdracht overgang overleg parents "
    "parent pasen peuter peuters plan plein portfolio praktijk presentatie project projectavond pupil pupils "
    "raad rapport rapporten rapportgesprek remedial rekenen report rekentoets round rt school schoolapp "
    "schoolarts schoolgids schoolmaatschappelijk schoolreis schoolreisje sinterklaas sint speciaal "
    "specialist "
    "spreekuur sport sportdag staff start startgesprek stage student subject summer support taal talent talk "
    "talks teacher team teamleider term test thuis time toets toetsen training trainee tussen tussengesprek "
    "uitje unit verjaardag verslag verwijzing viering vmbo vo voorjaar voorschool voorlichting vragen vroeg "
    "vrij week welkom werk winter yearly zomer zorg zorgcoördinator zwemmen "
    "arts ambtenaar bewegingsagoog centrum cluster coordinatie deskundige dienst docent dyslexie "
    "ergotherapeut "
    "gedragsspecialist gedragswetenschapper gezinswerker groepsondersteuner hoogbegaafdheid hulpverlener "
    "invaller "
    "jeugdhulp jeugdhulpverlener jeugdverpleegkundige jeugdwerker kindercoach kinderopvang kwaliteit "
    "kwaliteitscoördinator "
    "leesspecialist leraar leraarondersteuner leraren lerares leerplichtambtenaar logopediste "
    "onderwijsassistent "
    "onderwijsondersteuner ondersteuner ondersteuning ondersteuningsteam orthopedagoog passend pedagogisch "
    "pedagoog peuterspeelzaal preventie psycholoog rekencoördinator rekenspecialist samenwerkingsverband "
    "schoolleider schoolpsycholoog sociaal sociale stagiair stagiaire taalcoördinator tolk vakleerkracht "
    "verpleegkundige vertrouwenspersoon voogd welzijn werker werkers wijkteam zorgteam "
    "de het een en of van voor na met bij op in om the a an and or of for after with by on at to";

/// Letters beyond ASCII and what ids are made of.
bool is_of_id(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_between_words(char c) {
  return c == '-' || c == '_' || c == ' ' || c == '.' || c == '\'';
}

/// Calls with each word of the text and what stands behind it.
template <class Take>
void each_word(std::string_view text, Take take) {
  while (!text.empty()) {
    const auto length = std::find_if(text.begin(), text.end(), is_between_words) - text.begin();
    const auto end = static_cast<std::size_t>(length);
    take(text.substr(0, end), text.substr(end, 1));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// Runs of letters, folded.
void add_words(std::string_view text, std::set<std::string>& words) {
  const auto is_of_word = [](char c) { return is_of_id(c) && c != '-' && c != '_' && (c < '0' || c > '9'); };
  while (!text.empty()) {
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, is_of_word) - text.begin());
    if (end > 0) {
      words.insert(fold(text.substr(0, end)));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

class Names {
 public:
  explicit Names(const Roster& roster) {
    add_words(k_usual_words, m_harmless);
    for (const words::OtherRole& role : words::k_other_roles) {
      add_words(role.id, m_harmless);
    }
    for (const std::string_view name : shipped_policies()) {
      add_words(shipped_policy(name).value_or(""), m_harmless);
    }
    for (const Pupil& pupil : roster.pupils) {
      add(pupil.name);
    }
    for (const Guardian& guardian : roster.guardians) {
      add(guardian.name);
    }
    for (const Staff& member : roster.staff) {
      add(member.name);
    }
  }

  /// The id with "naam" for each word that is, or could be, somebody's.
  std::string without(std::string_view id) const {
    std::string rest;
    each_word(id, [&](std::string_view word, std::string_view mark) {
      const std::string folded = fold(word);
      rest += holds_name(folded) || !is_harmless(folded) ? std::string(k_instead) : std::string(word);
      rest += mark;
    });
    return rest;
  }

 private:
  /// A name, the name of whose something is ("fleurs"), or a longer one within the word.
  bool holds_name(const std::string& word) const {
    constexpr std::size_t k_long = 4;  // "ten" stands in many words
    const bool is_genitive = word.ends_with('s') && m_words.contains(word.substr(0, word.size() - 1));
    return m_words.contains(word) || is_genitive ||
           std::ranges::any_of(m_words, [&](const std::string& name) {
             return name.size() > k_long && word.find(name) != std::string::npos;
           });
  }

  /// A word of every school, with digits or without; a letter alone.
  bool is_harmless(const std::string& word) const {
    std::set<std::string> parts;
    add_words(word, parts);
    return std::ranges::all_of(
        parts, [&](const std::string& part) { return part.size() < 2 || m_harmless.contains(part); });
  }

  void add(const PersonName& name) {
    for (const std::string* part : {&name.given, &name.family}) {
      each_word(*part, [&](std::string_view word, std::string_view) {
        if (word.size() > 1) {
          m_words.insert(fold(word));
        }
      });
    }
  }

  std::set<std::string> m_words;
  std::set<std::string> m_harmless;
};

/// Where the id stands as a whole, from there on.
std::size_t find_whole(std::string_view text, std::string_view id, std::size_t from) {
  for (std::size_t at = text.find(id, from); at != std::string_view::npos; at = text.find(id, at + 1)) {
    const std::size_t end = at + id.size();
    if ((at == 0 || !is_of_id(text[at - 1])) && (end == text.size() || !is_of_id(text[end]))) {
      return at;
    }
  }
  return std::string_view::npos;
}

bool is_shipped(std::string_view id) {
  return std::ranges::any_of(shipped_policies(), [&](std::string_view name) {
    return find_whole(shipped_policy(name).value_or(""), id, 0) != std::string_view::npos;
  });
}

std::string renamed(std::string_view text, const std::map<std::string, std::string>& ids) {
  std::string out(text);
  for (const auto& [id, instead] : ids) {
    for (std::size_t at = find_whole(out, id, 0); at != std::string::npos;
         at = find_whole(out, id, at + instead.size())) {
      out.replace(at, id.size(), instead);
    }
  }
  return out;
}

void add_ids(const Moment& moment, std::set<std::string>& all) {
  all.insert({moment.id.text, moment.written.text, moment.report.where, moment.invite.channel,
              moment.invite.channel_before_start});
  if (moment.form) {
    all.insert(moment.form->id);
  }
  for (const RecordItem& item : moment.record) {
    all.insert(item.item);
  }
  if (moment.cadence) {
    all.insert(moment.cadence->message_kind);
    all.insert(moment.cadence->through.begin(), moment.cadence->through.end());
  }
}

/// Every word that the writer of a policy chose and that stands in other files too.
std::set<std::string> ids_of(const Policy& policy) {
  std::set<std::string> all(policy.roles.begin(), policy.roles.end());
  for (const Moment& moment : policy.moments) {
    add_ids(moment, all);
    for (const Audience& group : moment.audience) {
      add_ids(moment_for(moment, group), all);
    }
  }
  for (const std::vector<GuideText>* texts : {&policy.purposes, &policy.guide}) {
    for (const GuideText& text : *texts) {
      all.insert(text.id);
    }
  }
  for (const Expectation& expectation : policy.expectations) {
    all.insert(expectation.id);
  }
  for (const FormText& form : policy.forms) {
    all.insert(form.id);
  }
  for (const Channel& channel : policy.channels) {
    all.insert(channel.id);
    all.insert(channel.kinds.begin(), channel.kinds.end());
  }
  return all;
}

}  // namespace

std::map<std::string, std::string> ids_with_names(const LoadedSchool& loaded) {
  std::set<std::string> all = ids_of(loaded.policy);
  for (const auto& event : loaded.school.events) {
    all.insert(event.id.text);
  }
  for (const auto& [division, grades] : loaded.school.divisions) {
    all.insert(division);
  }
  for (const auto& [moment, plan] : loaded.plans) {
    all.insert(moment.text);
  }
  for (const LogLine& line : loaded.log.lines) {  // also rounds that the policy has no more
    all.insert(line.moment.text);
  }
  all.erase("");
  const Names names(loaded.roster);
  std::map<std::string, std::string> ids;
  std::set<std::string> taken = all;
  for (const std::string& id : all) {
    std::string instead = names.without(id);
    if (instead == id || is_shipped(id)) {
      continue;
    }
    for (int number = 2; taken.contains(instead); ++number) {
      instead = names.without(id) + "-" + std::to_string(number);
    }
    taken.insert(instead);
    ids.emplace(fold(id), fold(instead));  // as a role stands with who has it
    ids[id] = std::move(instead);
  }
  return ids;
}

void rename_ids(std::vector<store::Change>& files, const std::map<std::string, std::string>& ids) {
  for (store::Change& file : files) {
    file.path = renamed(file.path, ids);
    if (file.bytes) {
      file.bytes = renamed(*file.bytes, ids);
    }
  }
}

}  // namespace gesprek::commands
