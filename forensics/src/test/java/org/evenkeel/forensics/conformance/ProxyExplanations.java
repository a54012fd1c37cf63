package org.evenkeel.forensics.conformance;

import java.util.List;
import org.evenkeel.forensics.event.Field;

/// Differences in logs of proxies.
final class ProxyExplanations {
  private static final String HAPROXY = "HAProxy";

  private ProxyExplanations() {}

  static List<Explanation> all() {
    return List.of(
        new Explanation(
            "HAProxy's process and its number say nothing about a request. We leave them out.",
            difference ->
                difference.in(HAPROXY, Field.PROCESS) || difference.in(HAPROXY, Field.PID)),
        new Explanation(
            "Lines that are no request are kept as messages, with the front end before them.",
            difference ->
                difference.in(HAPROXY, Field.MESSAGE)
                    && difference.ours().orElse("").endsWith(difference.expected().orElse(""))),
        new Explanation(
            "Elastic read this one sample five hours east of UTC.",
            difference ->
                difference.log().equals(HAPROXY)
                    && difference.file().equals("test-default.log")
                    && difference.field().equals("time")));
  }
}
