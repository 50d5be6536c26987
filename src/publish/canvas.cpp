#include "publish/canvas.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>

namespace gesprek::publish {
namespace {

constexpr double k_points_per_mm = 72.0 / 25.4;

cairo_status_t collect(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Canvas::Canvas(const std::string& title, Day created) {
  m_surface.reset(cairo_pdf_surface_create_for_stream(&collect, &m_bytes, k_width * k_points_per_mm,
                                                      k_height * k_points_per_mm));
  cairo_pdf_surface_set_metadata(m_surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
  cairo_pdf_surface_set_metadata(m_surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                 (iso(created) + "T00:00:00Z").c_str());
  m_context.reset(cairo_create(m_surface.get()));
  cairo_scale(m_context.get(), k_points_per_mm, k_points_per_mm);
  m_layout.reset(pango_cairo_create_layout(m_context.get()));
  pango_layout_set_wrap(m_layout.get(), PANGO_WRAP_WORD_CHAR);
  // Letters stand where the font puts them, not on a grid of whole millimetres.
  const std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> options(
      cairo_font_options_create(), &cairo_font_options_destroy);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  PangoContext* context = pango_layout_get_context(m_layout.get());
  pango_cairo_context_set_font_options(context, options.get());
  pango_context_set_round_glyph_positions(context, FALSE);
}

Canvas::~Canvas() = default;

void Canvas::lay_out(std::string_view text, double width, const TextStyle& style) {
  const std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> font(
      pango_font_description_new(), &pango_font_description_free);
  pango_font_description_set_family_static(font.get(), "DejaVu Sans");
  pango_font_description_set_weight(font.get(), style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  // The layout measures in the canvas's millimetres.
  pango_font_description_set_absolute_size(font.get(), style.size / k_points_per_mm * PANGO_SCALE);
  pango_layout_set_font_description(m_layout.get(), font.get());
  pango_layout_set_width(m_layout.get(), static_cast<int>(width * PANGO_SCALE));
  pango_layout_set_alignment(m_layout.get(), style.centred ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
  pango_layout_set_text(m_layout.get(), text.data(), static_cast<int>(text.size()));
}

double Canvas::text_height(std::string_view text, double width, const TextStyle& style) {
  lay_out(text, width, style);
  int height = 0;
  pango_layout_get_size(m_layout.get(), nullptr, &height);
  return static_cast<double>(height) / PANGO_SCALE;
}

double Canvas::text(std::string_view text, double left, double top, double width, const TextStyle& style) {
  const double height = text_height(text, width, style);
  cairo_set_source_rgb(m_context.get(), style.ink.red, style.ink.green, style.ink.blue);
  cairo_move_to(m_context.get(), left, top);
  pango_cairo_show_layout(m_context.get(), m_layout.get());
  return height;
}

void Canvas::line(double x1, double y1, double x2, double y2, Ink ink, double thickness) {
  cairo_set_source_rgb(m_context.get(), ink.red, ink.green, ink.blue);
  cairo_set_line_width(m_context.get(), thickness);
  cairo_move_to(m_context.get(), x1, y1);
  cairo_line_to(m_context.get(), x2, y2);
  cairo_stroke(m_context.get());
}

void Canvas::rectangle(double left, double top, double width, double height, Ink fill) {
  cairo_set_source_rgb(m_context.get(), fill.red, fill.green, fill.blue);
  cairo_rectangle(m_context.get(), left, top, width, height);
  cairo_fill(m_context.get());
}

void Canvas::ellipse(double x, double y, double half_width, double half_height, Ink edge, Ink fill) {
  cairo_t* context = m_context.get();
  cairo_save(context);
  cairo_translate(context, x, y);
  cairo_scale(context, half_width, half_height);
  cairo_new_path(context);
  constexpr double k_full_turn = 6.283185307179586;
  cairo_arc(context, 0, 0, 1, 0, k_full_turn);
  cairo_restore(context);
  cairo_set_source_rgb(context, fill.red, fill.green, fill.blue);
  cairo_fill_preserve(context);
  cairo_set_source_rgb(context, edge.red, edge.green, edge.blue);
  cairo_set_line_width(context, 0.4);
  cairo_stroke(context);
}

void Canvas::next_sheet() {
  cairo_show_page(m_context.get());
}

std::string Canvas::bytes() {
  cairo_surface_finish(m_surface.get());
  return std::move(m_bytes);
}

}  // namespace gesprek::publish
