package org.evenkeel.forensics.conformance;

import java.util.List;
import org.evenkeel.forensics.event.Field;

/// Differences in error logs.
final class ErrorExplanations {
  private static final String APACHE = "Apache error";
  private static final String MYSQL = "MySQL error";

  private ErrorExplanations() {}

  static List<Explanation> all() {
    return List.of(
        new Explanation(
            "What has a field of its own (referer, client, code) is taken out of the message.",
            difference ->
                (difference.in(APACHE, Field.MESSAGE) || difference.in(MYSQL, Field.MESSAGE))
                    && difference.ours().isPresent()),
        new Explanation(
            "The client is found where the module writes it, also behind the name of a source file.",
            difference ->
                (difference.in(APACHE, Field.CLIENT_IP) || difference.in(APACHE, Field.CLIENT_PORT))
                    && difference.onlyOurs()),
        new Explanation(
            "A line of the general query log among errors is no error; we count it as unreadable.",
            difference -> difference.log().equals(MYSQL) && difference.line().contains(" Query\t")),
        new Explanation(
            "Lines of MySQL that bear no time go on with the message before them: a row is one"
                + " line. Elastic makes events without a time of them.",
            difference ->
                difference.in(MYSQL, Field.MESSAGE)
                    && difference.ours().isEmpty()
                    && !Character.isDigit(difference.line().charAt(0))));
  }
}
