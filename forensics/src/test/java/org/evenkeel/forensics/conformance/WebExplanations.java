package org.evenkeel.forensics.conformance;

import java.util.List;
import org.evenkeel.forensics.event.Field;

/// Differences in access logs.
final class WebExplanations {
  private WebExplanations() {}

  static List<Explanation> all() {
    return List.of(
        new Explanation(
            "Of a list of forwarded addresses we take the last for the client: a proxy of the store"
                + " wrote it. Elastic takes one from the left, which the client may have invented.",
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
            "`ssl_request_log` tells no status, and nothing that the access log beside it does not"
                + " tell. We leave it unread, and say so.",
            difference -> difference.file().equals("test-access-ssl-request.log")),
        new Explanation(
            "Traefik's common log is read as `combined`, which leaves out what it adds at the end:"
                + " the backend, and how long it took.",
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
