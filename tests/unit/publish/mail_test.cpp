#include "publish/mail.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include "second_program.hpp"

using namespace gesprek::publish;

namespace {

MailDraft draft(const std::string& hostile) {
  MailDraft mail;
  mail.to = {{"Zoë " + hostile, "zoe@example.org"}};
  mail.subject = "Uitnodiging " + hostile;
  mail.text = "Beste Zoë " + hostile + ",\n\n.\nFrom here on\n";
  mail.html = "<p>Zo&euml;</p>\n";
  mail.attachments = {{"form.pdf", "application/pdf", std::string("%PDF-1.7\n\0\xff", 11)}};
  return mail;
}

/// What Python's parser makes of the bytes: headers, recipients, defects, and each part with its type and
/// content.
std::string read_back(const std::string& bytes) {
  const std::string path = std::string(GESPREK_BINARY_DIR) + "/mail_test.eml";
  std::ofstream(path, std::ios::binary) << bytes;
  std::ofstream(path + ".py") << R"(import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print('headers', sorted(k for k, v in m.items()))
print('to', [(a.display_name, a.addr_spec) for a in m['To'].addresses] if m['To'] else [])
print('subject', m['Subject'])
for part in m.walk():
    print('part', part.get_content_type(), part.get_filename(), len(part.defects))
    if part.get_content_maintype() == 'text':
        print(part.get_content())
    elif not part.is_multipart():
        print(part.get_content())
)";
  return gesprek::given::output_of("/usr/bin/python3 " + path + ".py " + path);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("Python's parser finds the recipient, the subject, both bodies and the attachment") {
  const std::string text = read_back(write_eml(draft("Öztürk, \"de\" <Boer>")));
  CHECK(has(text, "to [('Zoë Öztürk, \"de\" <Boer>', 'zoe@example.org')]"));
  CHECK(has(text, "subject Uitnodiging Öztürk, \"de\" <Boer>"));
  CHECK(has(text, "part text/plain None 0\nBeste Zoë Öztürk, \"de\" <Boer>,\n\n.\nFrom here on\n"));
  CHECK(has(text, "part text/html None 0\n<p>Zo&euml;</p>"));
  CHECK(has(text, "part application/pdf form.pdf 0\nb'%PDF-1.7\\n\\x00\\xff'"));
}

TEST_CASE("a name with a line break adds no header, and no line is too long") {
  const std::string quiet = read_back(write_eml(draft("x")));
  for (const std::string& hostile :
       {std::string("a\r\nBcc: all@example.org"), std::string("b\nContent-Type: text/html"),
        std::string("=?UTF-8?B?eA==?="), std::string(10000, 'w')}) {
    const std::string bytes = write_eml(draft(hostile));
    const std::string text = read_back(bytes);
    CHECK(text.substr(0, text.find('\n')) == quiet.substr(0, quiet.find('\n')));
    for (std::size_t begin = 0; begin < bytes.size();) {
      const std::size_t end = bytes.find("\r\n", begin);
      REQUIRE(end != std::string::npos);
      CHECK(end - begin <= 78);
      CHECK(bytes.find('\n', begin) == end + 1);
      begin = end + 2;
    }
  }
}

TEST_CASE("an address that is none is left out, and without one the draft has no recipient") {
  for (const char* bad :
       {"", "zoe", "zoe@", "@example.org", "zoe@example", "a b@example.org", "zoe@example.org\r\nX: y",
        "zoë@example.org", "a@b@example.org", "zoe@exam ple.org", "a,b@example.org", "a..b@example.org"}) {
    CHECK_MESSAGE(!is_mail_address(bad), bad);
    MailDraft mail = draft("x");
    mail.to[0].address = bad;
    CHECK_MESSAGE(!has(write_eml(mail), "To:"), bad);
  }
  CHECK(is_mail_address("zoe.o'brien+x@school.example.org"));
}

TEST_CASE("the same draft gives the same bytes, and is opened as not yet sent") {
  CHECK(write_eml(draft("x")) == write_eml(draft("x")));
  CHECK(has(write_eml(draft("x")), "\r\nX-Unsent: 1\r\n"));
}
