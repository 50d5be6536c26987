#include "model/policy.hpp"

#include <algorithm>

namespace gesprek {

const Moment* Policy::find(const MomentId& id) const {
  const auto moment = std::ranges::find(moments, id, &Moment::id);
  return moment == moments.end() ? nullptr : &*moment;
}

}  // namespace gesprek
