// A sheet of A4 to draw on: millimetres from the upper left corner, plain text through pango, bytes at the
// end.
#pragma once

#include <cairo.h>
#include <pango/pango.h>

#include <memory>
#include <string>
#include <string_view>

#include "base/time.hpp"

namespace gesprek::publish {

struct Ink {
  double red, green, blue;
};
inline constexpr Ink k_black{0.1, 0.1, 0.12};
inline constexpr Ink k_grey{0.42, 0.44, 0.48};
inline constexpr Ink k_line{0.72, 0.74, 0.78};
inline constexpr Ink k_shade{0.94, 0.95, 0.97};
inline constexpr Ink k_accent{0.07, 0.35, 0.45};

struct TextStyle {
  double size = 10;  ///< points
  bool bold = false;
  Ink ink = k_black;
  bool centred = false;
};

class Canvas {
 public:
  static constexpr double k_width = 210;  ///< millimetres
  static constexpr double k_height = 297;
  static constexpr double k_margin = 18;

  Canvas(const std::string& title, Day created);
  ~Canvas();
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  /// Height that the text takes when it is broken at the width.
  double text_height(std::string_view text, double width, const TextStyle& style);
  /// Draws it and returns its height.
  double text(std::string_view text, double left, double top, double width, const TextStyle& style);
  void line(double x1, double y1, double x2, double y2, Ink ink, double thickness = 0.2);
  void rectangle(double left, double top, double width, double height, Ink fill);
  void ellipse(double x, double y, double half_width, double half_height, Ink edge, Ink fill);
  void next_sheet();
  /// Ends the drawing; call once.
  std::string bytes();

 private:
  struct Free {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
  };
  void lay_out(std::string_view text, double width, const TextStyle& style);

  std::string m_bytes;
  std::unique_ptr<cairo_surface_t, Free> m_surface;
  std::unique_ptr<cairo_t, Free> m_context;
  std::unique_ptr<PangoLayout, Free> m_layout;
};

}  // namespace gesprek::publish
