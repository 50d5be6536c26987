#include "commands/output.hpp"

#include <ostream>

#include "commands/report.hpp"
#include "load/csv.hpp"
#include "store/output.hpp"
#include "words/commands.hpp"

namespace gesprek::commands {

render::Look look(Env& env) {
  return {.lang = language(env), .width = env.width, .color = env.color_out};
}

std::string csv(const std::vector<std::vector<std::string>>& rows) {
  return write_csv(rows, Dialect{});
}

void deliver(Env& env, const std::string& name, const std::function<void(const Write&)>& make) {
  if (!env.out_path || env.out_path->value == "-") {
    return make([&](std::string_view piece) { env.out << piece; });
  }
  std::string bytes;
  make([&](std::string_view piece) { bytes += piece; });
  deliver(env, name, bytes);
}

void deliver(Env& env, const std::string& name, std::string_view bytes) {
  if (!env.out_path || env.out_path->value == "-") {
    env.out << bytes;
    return;
  }
  std::string path = env.out_path->value;
  if (store::names_a_folder(path)) {
    store::OutputFolder(path).write(name, bytes);
    path += (path.ends_with('/') ? "" : "/") + name;
  } else {
    store::write_output_file(path, bytes);
  }
  remark(env, {words::commands::k_written, {{"path", path}}});
}

}  // namespace gesprek::commands
