package org.evenkeel.forensics.conformance;

import static org.evenkeel.forensics.conformance.Mappings.CLIENT_PORT;
import static org.evenkeel.forensics.conformance.Mappings.DURATION;
import static org.evenkeel.forensics.conformance.Mappings.TARGET;
import static org.evenkeel.forensics.conformance.Mappings.USER;

import java.util.List;
import org.evenkeel.forensics.conformance.Case.Conventions;
import org.evenkeel.forensics.event.Field;

/// Access logs of web servers and proxies.
final class WebCases {
  private static final Mapping SENT = Mapping.sent("http.response.body.bytes");

  private WebCases() {}

  static List<Case> all() {
    return List.of(nginx(), apache(), iis(), iisErrors(), haproxy(), traefik());
  }

  private static Case nginx() {
    return new Case(
        "nginx access",
        "nginx/access",
        List.of("combined"),
        Case.in2023("Z"),
        Mappings.web(
            TARGET, SENT, Mapping.first(Field.HOST, "destination.domain", "destination.ip")),
        Conventions.PLAIN.startingWith("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}"));
  }

  private static Case apache() {
    return new Case(
        "Apache access",
        "apache/access",
        List.of("apache-ssl", "combined"),
        Case.in2023("Z"),
        Mappings.web(USER, TARGET, SENT, Mapping.same("destination.domain", Field.HOST)),
        Conventions.PLAIN);
  }

  private static Case iis() {
    return new Case(
        "IIS access",
        "iis/access",
        List.of("w3c"),
        Case.in2023("Z"),
        Mappings.web(
            Mapping.same("url.original", Field.PATH),
            Mapping.same("url.query", Field.QUERY),
            SENT,
            DURATION,
            Mapping.same("http.request.body.bytes", Field.BYTES_RECEIVED),
            Mapping.same("destination.address", Field.SERVER_IP),
            Mapping.same("destination.port", Field.SERVER_PORT),
            Mapping.same("destination.domain", Field.HOST),
            Mapping.same("iis.access.site_name", Field.SITE),
            Mapping.same("iis.access.server_name", Field.SERVER_NAME),
            Mapping.same("iis.access.cookie", Field.COOKIE),
            Mapping.same("network.forwarded_ip", Field.FORWARDED_FOR)),
        Conventions.PLAIN.after(IisLayouts::access));
  }

  private static Case iisErrors() {
    return new Case(
        "IIS error",
        "iis/error",
        List.of("w3c"),
        Case.in2023("Z"),
        Mappings.web(
            CLIENT_PORT,
            TARGET,
            Mapping.same("destination.address", Field.SERVER_IP),
            Mapping.same("destination.port", Field.SERVER_PORT),
            Mapping.same("iis.error.reason_phrase", Field.MESSAGE)),
        Conventions.PLAIN.after(IisLayouts::error));
  }

  private static Case haproxy() {
    return new Case(
        "HAProxy",
        "haproxy/log",
        List.of("haproxy"),
        Case.in2023("Z"),
        Mappings.web(
            CLIENT_PORT,
            TARGET,
            Mapping.sent("haproxy.bytes_read"),
            DURATION,
            Mappings.PROCESS,
            Mappings.PID,
            Mapping.same("haproxy.error_message", Field.MESSAGE),
            upstream()),
        Conventions.PLAIN);
  }

  /// The backend and the server in it.
  private static Mapping upstream() {
    return new Mapping(
        Field.UPSTREAM.sigmaName(),
        document ->
            document
                .get("haproxy.backend_name")
                .map(name -> name + "/" + document.get("haproxy.server_name").orElse("")),
        event -> event.text(Field.UPSTREAM));
  }

  private static Case traefik() {
    return new Case(
        "Traefik access",
        "traefik/access",
        List.of("combined", "traefik-json"),
        Case.in2023("Z"),
        Mappings.web(
            USER,
            TARGET,
            SENT,
            DURATION,
            CLIENT_PORT,
            Mapping.same("url.domain", Field.HOST),
            Mapping.same("traefik.access.backend_url", Field.UPSTREAM)),
        Conventions.PLAIN);
  }
}
