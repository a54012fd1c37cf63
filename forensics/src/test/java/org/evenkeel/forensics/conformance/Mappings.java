package org.evenkeel.forensics.conformance;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.event.Field;

/// Fields that several kinds of logs share.
final class Mappings {
  static final Mapping TIME = Mapping.time();
  static final Mapping CLIENT = Mapping.same("source.address", Field.CLIENT_IP);
  static final Mapping CLIENT_PORT = Mapping.same("source.port", Field.CLIENT_PORT);
  static final Mapping USER = Mapping.same("user.name", Field.USER);
  static final Mapping REFERER = Mapping.same("http.request.referrer", Field.REFERER);
  static final Mapping AGENT = Mapping.same("user_agent.original", Field.USER_AGENT);
  static final Mapping PROTOCOL =
      Mapping.changed("http.version", Field.PROTOCOL, version -> "HTTP/" + version);
  static final Mapping METHOD = Mapping.same("http.request.method", Field.METHOD);
  static final Mapping STATUS = Mapping.status();
  static final Mapping TARGET = Mapping.target("url.original");
  static final Mapping PID = Mapping.same("process.pid", Field.PID);
  static final Mapping PROCESS = Mapping.same("process.name", Field.PROCESS);
  static final Mapping MESSAGE = Mapping.same("message", Field.MESSAGE);
  static final Mapping SEVERITY = Mapping.same("log.level", Field.SEVERITY);

  /// How long the answer took: theirs in nanoseconds, ours in whole milliseconds.
  static final Mapping DURATION =
      Mapping.changed(
          "event.duration",
          Field.TIME_TAKEN,
          nanos -> String.valueOf(Math.round(Long.parseLong(nanos) / 1e6)));

  private Mappings() {}

  /// What every access log tells.
  static List<Mapping> web(Mapping... more) {
    List<Mapping> all =
        new ArrayList<>(List.of(TIME, CLIENT, METHOD, PROTOCOL, STATUS, REFERER, AGENT));
    all.addAll(List.of(more));
    return List.copyOf(all);
  }
}
