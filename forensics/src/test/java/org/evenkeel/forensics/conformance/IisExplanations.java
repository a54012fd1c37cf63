package org.evenkeel.forensics.conformance;

import java.util.List;
import org.evenkeel.forensics.event.Field;

/// Differences in logs of IIS.
final class IisExplanations {
  private static final String ACCESS = "IIS access";

  private IisExplanations() {}

  static List<Explanation> all() {
    return List.of(
        new Explanation(
            "The query stays as logged; rules look at it as it is and with its escapes undone."
                + " Elastic undoes them.",
            difference -> difference.in(ACCESS, Field.QUERY) && difference.ours().isPresent()),
        new Explanation(
            "Of several forwarded addresses we keep the list, Elastic the first.",
            difference ->
                difference.in(ACCESS, Field.FORWARDED_FOR)
                    && difference
                        .ours()
                        .orElse("")
                        .startsWith(difference.expected().orElse("?") + ",")),
        new Explanation(
            "IIS writes `+` for blanks in headers. We undo that in cookies too.",
            difference ->
                difference.in(ACCESS, Field.COOKIE)
                    && difference
                        .expected()
                        .map(cookie -> cookie.replace('+', ' '))
                        .equals(difference.ours())),
        new Explanation(
            "A line of a sample was pasted through a program that made links of its addresses.",
            difference ->
                difference.in(ACCESS, Field.SERVER_IP)
                    && difference.ours().orElse("").contains("](http")));
  }
}
