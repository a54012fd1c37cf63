package org.evenkeel.forensics.conformance;

import java.util.List;
import org.evenkeel.forensics.event.Field;

/// Differences in access logs.
final class WebExplanations {
  private WebExplanations() {}

  static List<Explanation> all() {
    return List.of(
        new Explanation(
            "Of a chain of private addresses we take the last for the client, which the store's own"
                + " proxy saw; where the server saw a proxy, whom that names last. Elastic takes the"
                + " first, which is whatever the client says, or the proxy.",
            difference ->
                difference.is(Field.CLIENT_IP)
                    && difference.ours().isPresent()
                    && difference.all().containsKey(Field.FORWARDED_FOR)),
        new Explanation(
            "The host is kept as logged, with its port.",
            difference ->
                difference.is(Field.HOST)
                    && difference
                        .ours()
                        .orElse("")
                        .startsWith(difference.expected().orElse("?") + ":")),
        new Explanation(
            "Apache's `-` for bytes means that none were sent. We say 0, Elastic nothing.",
            difference ->
                difference.in("Apache access", Field.BYTES_SENT)
                    && difference.onlyOurs()
                    && difference.line().endsWith(" -")),
        new Explanation(
            "One line of Traefik's sample lacks Traefik's own columns, so that `combined` reads more"
                + " of it than `traefik`, and is chosen: the backend and the duration are left out.",
            difference ->
                difference.file().equals("test-format-common.log")
                    && (difference.is(Field.UPSTREAM) || difference.is(Field.TIME_TAKEN))),
        new Explanation(
            "Traefik logs the time twice. We take the one with fractions of a second.",
            difference ->
                difference.file().equals("test-format-json.log")
                    && difference.field().equals("time")));
  }
}
