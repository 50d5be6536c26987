// A page on paper.
#pragma once

#include "publish/page.hpp"
#include "publish/paper.hpp"

namespace gesprek::publish {

/// The cards of the page one below the other, each tab on sheets of its own; months are left out, whose days
/// stand in the tables below them.
Paper page_paper(const Page& page, Day as_of);

}  // namespace gesprek::publish
