#include <algorithm>

#include "render/describe.hpp"
#include "render/invitation.hpp"
#include "render/plan_view.hpp"

namespace gesprek::render {
namespace {

using Cells = std::vector<std::string>;

std::string lang_code(Lang lang) {
  return lang == Lang::nl ? "nl" : "en";
}

/// Several in one cell as Outlook and mail merges from Word take them.
constexpr std::string_view k_for_mail = "; ";

std::string joined(const std::vector<LetterAddress>& addresses, std::string_view between) {
  std::string list;
  for (const LetterAddress& address : addresses) {
    list += (list.empty() ? "" : std::string(between)) + address.email;
  }
  return list;
}

/// The addresses that may stand in a list.
std::string open_emails(const Letter& letter, const Roster& roster) {
  const LetterMail first = letter_mails(letter, roster).front();
  return first.is_secret ? std::string() : joined(first.to, " ");
}

void add_word(std::string& words, std::string_view word) {
  if (!word.empty() && (" " + words + " ").find(" " + std::string(word) + " ") == std::string::npos) {
    words += (words.empty() ? "" : " ") + std::string(word);
  }
}

/// The columns of one talk in a mail merge, by their fields in the letter.
constexpr std::array<std::string_view, 7> k_talk_columns{"pupil", "class", "moment", "when",
                                                         "where", "with",  "was"};

const std::vector<TemplateData>& talks_of(const TemplateData& data) {
  static const std::vector<TemplateData> k_none;
  const auto found = data.parts.find("talk");
  return found == data.parts.end() ? k_none : found->second;
}

}  // namespace

std::string_view key(News news) {
  constexpr std::array<std::string_view, 5> k_words{"new", "changed", "cancelled", "not-yours", "reminder"};
  return k_words.at(static_cast<std::size_t>(news));
}

std::vector<LetterMail> letter_mails(const Letter& letter, const Roster& roster) {
  LetterMail together;
  std::vector<LetterMail> mails;
  for (const PersonId& person : letter.guardians) {
    const auto own = [&](const Guardian& row) { return row.person == person; };
    const bool secret =
        std::ranges::any_of(roster.guardians, [&](const Guardian& row) { return own(row) && row.secret; });
    const auto row = std::ranges::find_if(
        roster.guardians, [&](const Guardian& each) { return own(each) && !each.email.empty(); });
    if (row != roster.guardians.end()) {
      const LetterAddress address{full_name(row->name), row->email};
      secret ? mails.push_back({{address}, true}) : together.to.push_back(address);
    }
  }
  if (!together.to.empty() || mails.empty()) {
    mails.insert(mails.begin(), std::move(together));
  }
  return mails;
}

std::vector<Cells> letter_rows(const std::vector<Letter>& letters, const InvitationContext& context) {
  std::vector<Cells> rows{
      {"file", "household", "language", "channel", "names", "email", "pupils", "talks", "news"}};
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const Letter& letter = letters[i];
    std::string pupils;
    std::string talks;
    std::string news;
    for (const LetterTalk& talk : letter.talks) {
      add_word(pupils, talk.pupil.text);
      add_word(talks, talk.talk_id.text);
      add_word(news, key(talk.news));
    }
    rows.push_back({letter_file(i + 1), letter.household.text, lang_code(letter.lang), letter.channel,
                    enumerate(letter.lang, names_to_greet(context.roster, letter.guardians)),
                    open_emails(letter, context.roster), pupils, talks, news});
  }
  return rows;
}

std::vector<Cells> merge_rows(const std::vector<Letter>& letters,
                              const std::vector<LetterDocument>& documents,
                              const InvitationContext& context) {
  std::vector<TemplateData> data;
  std::size_t most = 0;
  for (const Letter& letter : letters) {
    data.push_back(letter_data(letter, context));
    most = std::max(most, talks_of(data.back()).size());
  }
  Cells heading{"email", "names", "subject", "language", "children"};
  for (std::size_t i = 1; i <= most; ++i) {
    for (const std::string_view column : k_talk_columns) {
      heading.push_back(std::string(column) + std::to_string(i));
    }
    heading.push_back("news" + std::to_string(i));
  }
  heading.emplace_back("letter");
  std::vector<Cells> rows{heading};
  for (std::size_t i = 0; i < letters.size(); ++i) {
    Cells row{"", data[i].fields["names"], documents[i].subject, lang_code(letters[i].lang),
              data[i].fields["children"]};
    const auto& talks = talks_of(data[i]);
    for (std::size_t k = 0; k < most; ++k) {
      for (const std::string_view column : k_talk_columns) {
        row.push_back(k < talks.size() ? talks[k].fields.find(column)->second : std::string());
      }
      row.emplace_back(k < talks.size() ? key(letters[i].talks[k].news) : std::string_view());
    }
    row.push_back(letter_text(documents[i]));
    for (const LetterMail& mail : letter_mails(letters[i], context.roster)) {
      row.front() = joined(mail.to, k_for_mail);
      rows.push_back(row);
    }
  }
  return rows;
}

std::vector<Cells> wish_rows(const std::vector<Letter>& letters, Day asked) {
  std::vector<Cells> rows{{"asked", "kind", "moment", "pupil", "household", "person", "date", "from", "until",
                           "minutes", "value"}};
  for (const Letter& letter : letters) {
    for (const WishBlock& block : letter.blocks) {
      rows.push_back({iso(asked), "", "", "", letter.household.text, "", iso(block.day),
                      iso(block.clock.start), iso(block.clock.end), "", ""});
    }
  }
  return rows;
}

}  // namespace gesprek::render
