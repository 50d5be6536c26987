#include "commands/certificate.hpp"

#include <ostream>
#include <stdexcept>

#include "commands/output.hpp"
#include "commands/report.hpp"
#include "planner/certificate/json.hpp"
#include "render/certificate.hpp"
#include "store/folder.hpp"
#include "store/output.hpp"
#include "words/plan.hpp"

namespace gesprek::commands {

void refuse_unproven(const planner::Certificate& certificate) {
  if (!planner::check(certificate).empty()) {
    throw std::logic_error("the check of the certificate refuses the plan");
  }
}

void write_proof(const std::string& path, std::string_view bytes, Env& env) {
  store::write_output_file(path, bytes);
  remark(env, {words::plan::k_certificate_written, {{"path", path}}});
}

Exit verify_certificate(const Located<std::string>& file, Env& env) {
  const SourceId source = env.sources.add(file.value, store::read_named_file(file.value));
  Diagnostics problems;
  const auto certificates = planner::load_certificates(env.sources, source, problems);
  if (!certificates) {
    report(env, problems);
    return Exit::wrong;
  }
  std::vector<render::Verification> verifications;
  bool holds = true;
  for (const planner::Certificate& certificate : *certificates) {
    verifications.push_back({certificate, planner::check(certificate)});
    holds = holds && verifications.back().refusals.empty();
  }
  const render::Look view = look(env);
  deliver(env, "verification",
          env.format == Format::json ? render::render_verification_json(view.lang, verifications)
                                     : render::render_verification(view, verifications));
  return holds ? Exit::done : Exit::wrong;
}

}  // namespace gesprek::commands
