// The teachers of an EDEXML file, and what its people have in common.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "load/xml.hpp"
#include "model/roster.hpp"

namespace gesprek::edexml {

using ClassOfKey = std::map<std::string, ClassId>;

/// Given name, else the first of the given names, else the initials; prefix; family name.
PersonName read_name(const XmlElement& person, Diagnostics& diagnostics);

/// The staff, and in the classes who teaches them. Somebody with another task in a class is not its teacher;
/// nor is somebody who is attached to more than three classes, as some programs attach everybody to
/// everything. A parent who helps is not staff.
std::vector<Staff> read_staff(const XmlElement& teachers, const ClassOfKey& class_of_key,
                              std::vector<SchoolClass>& classes, Diagnostics& diagnostics);

}  // namespace gesprek::edexml
