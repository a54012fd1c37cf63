package org.evenkeel.forensics.conformance;

import java.util.List;
import org.evenkeel.forensics.conformance.Case.Conventions;
import org.evenkeel.forensics.event.Field;

/// The samples that come with expected fields, and what is compared of each.
final class Cases {
  private static final Mapping TIME = Mapping.time();
  private static final Mapping METHOD = Mapping.same("http.request.method", Field.METHOD);
  private static final Mapping TARGET = Mapping.target("url.original");
  private static final Mapping PROTOCOL =
      Mapping.changed("http.version", Field.PROTOCOL, version -> "HTTP/" + version);
  private static final Mapping STATUS = Mapping.status();
  private static final Mapping SENT = Mapping.sent("http.response.body.bytes");
  private static final Mapping REFERER = Mapping.same("http.request.referrer", Field.REFERER);
  private static final Mapping AGENT = Mapping.same("user_agent.original", Field.USER_AGENT);
  private static final Mapping CLIENT = Mapping.same("source.address", Field.CLIENT_IP);
  private static final Mapping USER = Mapping.same("user.name", Field.USER);

  private Cases() {}

  static List<Case> all() {
    return List.of(nginxAccess(), apacheAccess());
  }

  static Case named(String title) {
    return all().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();
  }

  private static Case nginxAccess() {
    return new Case(
        "nginx access",
        "nginx/access",
        "combined",
        Case.in2023("Z"),
        List.of(
            TIME,
            CLIENT,
            METHOD,
            TARGET,
            PROTOCOL,
            STATUS,
            SENT,
            REFERER,
            AGENT,
            Mapping.first(Field.HOST, "destination.domain", "destination.ip")),
        Conventions.PLAIN.startingWith("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}"));
  }

  private static Case apacheAccess() {
    return new Case(
        "Apache access",
        "apache/access",
        "combined",
        Case.in2023("Z"),
        List.of(
            TIME,
            CLIENT,
            USER,
            METHOD,
            TARGET,
            PROTOCOL,
            STATUS,
            SENT,
            REFERER,
            AGENT,
            Mapping.same("destination.domain", Field.HOST)),
        Conventions.PLAIN);
  }
}
