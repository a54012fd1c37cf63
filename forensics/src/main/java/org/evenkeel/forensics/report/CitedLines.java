package org.evenkeel.forensics.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.investigation.Citation;

/// Numbers the lines that claims rest on, links to them, and lists them at the end.
final class CitedLines {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<Integer, Citation> lines = new LinkedHashMap<>();

  /// Writes links to the lines of a claim.
  void link(Html html, List<Citation> evidence) {
    if (evidence.isEmpty()) {
      return;
    }
    html.raw(" <span class=\"cites\">");
    for (Citation line : evidence) {
      String number = Integer.toString(number(line));
      html.open(
              "a",
              "href",
              "#line-" + number,
              "aria-label",
              "Evidence: line " + line.line() + " of " + line.source())
          .text(number)
          .raw("</a> ");
    }
    html.raw("</span>");
  }

  private int number(Citation line) {
    String place = line.source() + "\0" + line.offset();
    Integer number = numbers.putIfAbsent(place, numbers.size() + 1);
    if (number != null) {
      return number;
    }
    lines.put(numbers.size(), line);
    return numbers.size();
  }

  /// The list of all lines that were linked to.
  void write(Html html) {
    if (lines.isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "cited");
    html.element("h2", "The lines cited", "id", "cited");
    html.open("ol", "class", "lines");
    lines.forEach(
        (number, line) -> {
          html.open("li", "id", "line-" + number, "value", number.toString());
          html.element(
              "p",
              line.source() + ", line " + line.line() + ", byte " + line.offset(),
              "class",
              "quiet");
          html.open("pre").element("code", line.text()).close("pre");
          html.close("li");
        });
    html.close("ol");
    html.close("section");
  }
}
