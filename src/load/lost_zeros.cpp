#include "load/lost_zeros.hpp"

#include <algorithm>
#include <set>

#include "load/keys.hpp"
#include "model/records.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

/// The key of the pupil in MOMENT/PUPIL or MOMENT/PUPIL/2; empty when it is no talk.
std::string_view pupil_of(const TalkId& talk) {
  const std::string_view text = talk.text;
  const std::size_t slash = text.find('/');
  const std::string_view key = slash == std::string_view::npos ? "" : text.substr(slash + 1);
  return key.substr(0, key.find('/'));
}

/// The people of "present=07,G1", "guardians=07" and "staff=07" in a line of the log.
void add_people_of(const LogLine& line, WrittenKeys& keys) {
  if (line.value.find("=0") == std::string::npos && line.value.find(",0") == std::string::npos) {
    return;  // nearly every line
  }
  for (const std::string_view word : log_words(line.value)) {
    const std::size_t equals = std::min(word.find('='), word.size());
    const std::string_view name = word.substr(0, equals);
    std::string_view list = word.substr(std::min(equals + 1, word.size()));
    while ((name == "present" || name == "guardians" || name == "staff") && !list.empty()) {
      const std::string_view key = list.substr(0, list.find(','));
      if (key != line.pupil.text) {  // the pupil, at the own talk
        keys.persons.add(key);
      }
      list.remove_prefix(std::min(list.size(), key.size() + 1));
    }
  }
}

/// How many different keys are the same number.
class Shares {
 public:
  void add(const std::string& key) {
    if (is_number(key)) {
      m_forms[std::string(without_zeros(key))].insert(key);
    }
  }
  bool is_alone(const std::string& key) const {
    const auto found = m_forms.find(without_zeros(key));
    return found != m_forms.end() && found->second.size() == 1;
  }

 private:
  std::map<std::string, std::set<std::string>, std::less<>> m_forms;
};

/// Gives one kind of key its zeros back in every row that gives it out. Where all that are written elsewhere
/// have one width, so has one that is written nowhere.
class Restoring {
 public:
  Restoring(const WholeNumbers& whole, LostZeros& zeros) : m_whole(whole), m_zeros(zeros) {}

  template <class Row, class Id>
  void count(const std::vector<Row>& rows, Id Row::*key) {
    for (const Row& row : rows) {
      const std::string& text = (row.*key).text;
      m_shares.add(text);
      const std::string& whole = m_whole.of(text);
      const std::size_t width = whole.empty() ? (text.starts_with('0') ? text.size() : 0) : whole.size();
      m_is_one_width = m_is_one_width && (width == 0 || m_width == 0 || width == m_width);
      m_width = std::max(m_width, width);
      m_any = m_any || !whole.empty();
    }
  }

  template <class Row, class Id>
  void restore(std::vector<Row>& rows, Id Row::*key) {
    for (Row& row : rows) {
      std::string& text = (row.*key).text;
      const std::string whole = whole_of(text);
      if (!whole.empty() && m_shares.is_alone(text)) {
        m_zeros.add(text, whole, row.row);
        text = whole;
      }
    }
  }

 private:
  std::string whole_of(const std::string& text) const {
    const std::string& written = m_whole.of(text);
    const bool is_short = m_any && m_is_one_width && is_number(text) && text.size() < m_width;
    return written.empty() && is_short ? std::string(m_width - text.size(), '0') + text : written;
  }

  const WholeNumbers& m_whole;
  LostZeros& m_zeros;
  Shares m_shares;
  std::size_t m_width = 0;  ///< of the numbers with zeros in front
  bool m_is_one_width = true;
  bool m_any = false;  ///< some are written elsewhere with zeros that they lack here
};

}  // namespace

LostZeros::~LostZeros() {
  for (const auto& [source, mended] : m_of_table) {
    m_diagnostics.warning(
        "lost-zeros", mended.place,
        Message{words::k_lost_zeros, {{"text", mended.text}, {"key", mended.key}, {"count", mended.count}}},
        Message{words::k_help_lost_zeros});
  }
}

void LostZeros::add(const std::string& text, const std::string& key, Span place) {
  Mended& mended = m_of_table[place.source];
  if (mended.count++ == 0) {
    mended.text = text;
    mended.key = key;
    mended.place = place;
  }
}

void WholeNumbers::add(std::string_view key) {
  if (!key.starts_with('0') || !is_number(key)) {
    return;
  }
  const auto [form, is_new] = m_by_bare.emplace(without_zeros(key), key);
  if (!is_new && form->second != key) {
    form->second.clear();
  }
}

const std::string& WholeNumbers::of(std::string_view number) const {
  static const std::string k_none;
  const auto found = number.starts_with('0') ? m_by_bare.end() : m_by_bare.find(number);
  return found != m_by_bare.end() ? found->second : k_none;
}

WrittenKeys written_keys(const RosterTables& tables, const std::vector<Request>& requests,
                         const std::vector<Topic>& topics, const Log& log, const Plans& plans,
                         const School& school) {
  WrittenKeys keys;
  const auto add_persons = [&](const std::vector<PersonId>& people) {
    std::ranges::for_each(people, [&](const PersonId& person) { keys.persons.add(person.text); });
  };
  for (const Guardian& guardian : tables.guardians) {
    keys.pupils.add(guardian.pupil.text);
  }
  for (const SchoolClass& school_class : tables.classes) {
    add_persons(school_class.staff);
  }
  for (const Request& request : requests) {
    keys.pupils.add(request.pupil.text);
    request.person.text == request.pupil.text ? void() : keys.persons.add(request.person.text);
    keys.households.add(request.household.text);
    if (request.kind == Request::Kind::order) {
      for (const std::string_view pupil : log_words(request.value)) {
        keys.pupils.add(pupil);
      }
    }
  }
  for (const Topic& topic : topics) {
    keys.pupils.add(pupil_of(topic.talk));
    keys.persons.add(topic.guardian.text);
  }
  for (const LogLine& line : log.lines) {
    keys.pupils.add(line.pupil.text);
    keys.pupils.add(pupil_of(line.talk));
    keys.persons.add(line.by.text);
    add_people_of(line, keys);
  }
  for (const auto& [moment, plan] : plans) {
    for (const PlannedTalk& talk : plan.talks) {
      keys.pupils.add(talk.pupil.text);
      keys.pupils.add(pupil_of(talk.id));
      add_persons(talk.guardians);
      add_persons(talk.staff);
    }
  }
  for (const SchoolRound& round : school.rounds) {
    for (const Session& session : round.sessions) {
      add_persons(session.staff);
    }
  }
  return keys;
}

void restore_zeros(RosterTables& tables, const WrittenKeys& written, LostZeros& zeros) {
  Restoring pupils(written.pupils, zeros);
  pupils.count(tables.pupils, &Pupil::id);
  pupils.restore(tables.pupils, &Pupil::id);
  Restoring persons(written.persons, zeros);  // guardians and staff share one id space
  persons.count(tables.guardians, &Guardian::person);
  persons.count(tables.staff, &Staff::id);
  persons.restore(tables.guardians, &Guardian::person);
  persons.restore(tables.staff, &Staff::id);
  Restoring households(written.households, zeros);
  households.count(tables.guardians, &Guardian::household);
  households.restore(tables.guardians, &Guardian::household);
}

}  // namespace gesprek
