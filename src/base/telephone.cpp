#include "base/telephone.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/text.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_national = 10;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Behind the nought: of a city, a region, mobiles (Belgian ones too) or a service.
constexpr std::array<std::string_view, 140> k_codes{
    "10",  "111", "113", "114", "115", "117", "118", "13",  "15",  "161", "162", "164", "165", "166",
    "167", "168", "172", "174", "180", "181", "182", "183", "184", "186", "187", "20",  "222", "223",
    "224", "226", "227", "228", "229", "23",  "24",  "251", "252", "255", "26",  "294", "297", "299",
    "30",  "313", "314", "315", "316", "317", "318", "320", "321", "33",  "341", "342", "343", "344",
    "345", "346", "347", "348", "35",  "36",  "38",  "40",  "411", "412", "413", "416", "418", "43",
    "45",  "46",  "47",  "48",  "49",  "50",  "511", "512", "513", "514", "515", "516", "517", "518",
    "519", "521", "522", "523", "524", "525", "527", "528", "529", "53",  "541", "543", "544", "545",
    "546", "547", "548", "55",  "561", "562", "566", "570", "571", "572", "573", "575", "577", "578",
    "58",  "591", "592", "593", "594", "595", "596", "597", "598", "599", "6",   "70",  "71",  "72",
    "73",  "74",  "75",  "76",  "77",  "78",  "79",  "80",  "84",  "85",  "87",  "88",  "90",  "91"};

}  // namespace

std::string phone_digits(std::string_view phone) {
  std::string digits;
  std::ranges::copy_if(phone, std::back_inserter(digits), is_digit);
  const bool abroad = trim(phone).starts_with('+');
  for (const std::string_view country : {"0031", "31"}) {
    if (digits.starts_with(country) && (abroad || country.size() == 4)) {
      digits.erase(0, country.size());
      return digits.starts_with('0') ? digits : "0" + digits;
    }
  }
  return digits.size() == k_national - 1 && !digits.starts_with('0') && !abroad ? "0" + digits : digits;
}

bool is_national_number(std::string_view digits) {
  if (digits.size() != k_national || digits.front() != '0') {
    return false;
  }
  return std::ranges::any_of(k_codes,
                             [&](std::string_view code) { return digits.substr(1).starts_with(code); });
}

bool is_mobile_without_zero(std::string_view digits) {
  return digits.size() == k_national - 1 && digits.front() == '6';
}

}  // namespace gesprek
