package org.evenkeel.simulator.evidence;

import org.evenkeel.simulator.scene.Happening;

/// How lines of a web log look.
public enum Layout {
  /// Apache's and nginx' `combined`.
  COMBINED,
  /// The same with the host's name and port before it.
  VHOST,
  /// The same with the seconds it took behind it.
  TIMED,
  /// An object of JSON.
  JSON;

  /// Appends one line, without its end.
  void append(StringBuilder out, Happening.Hit hit, String address, String stamp, String domain) {
    switch (this) {
      case COMBINED -> combined(out, hit, address, stamp);
      case VHOST -> combined(out.append(domain).append(":443 "), hit, address, stamp);
      case TIMED -> {
        combined(out, hit, address, stamp);
        out.append(' ');
        seconds(out, hit.took());
      }
      case JSON -> json(out, hit, address, stamp);
    }
  }

  private static void combined(StringBuilder out, Happening.Hit hit, String address, String stamp) {
    out.append(address).append(" - ").append(hit.who().user());
    out.append(" [").append(stamp).append("] \"");
    request(out, hit);
    out.append("\" ").append(hit.move().status()).append(' ').append(hit.move().bytes());
    out.append(" \"").append(hit.referer()).append("\" \"").append(hit.who().agent()).append('"');
  }

  private static void request(StringBuilder out, Happening.Hit hit) {
    out.append(hit.move().method());
    if (!hit.move().target().isEmpty()) {
      out.append(' ').append(hit.move().target()).append(' ').append(hit.who().protocol());
    }
  }

  private static void seconds(StringBuilder out, int millis) {
    out.append(millis / 1000).append('.');
    int rest = millis % 1000;
    out.append(rest < 100 ? "0" : "").append(rest < 10 ? "0" : "").append(rest);
  }

  private static void json(StringBuilder out, Happening.Hit hit, String address, String stamp) {
    out.append("{\"time\":\"").append(stamp).append("\",\"remote_addr\":\"").append(address);
    out.append("\",\"remote_user\":\"")
        .append(hit.who().user().equals("-") ? "" : hit.who().user());
    out.append("\",\"request\":\"");
    int start = out.length();
    request(out, hit);
    escape(out, start);
    out.append("\",\"status\":").append(hit.move().status());
    out.append(",\"body_bytes_sent\":").append(hit.move().bytes());
    out.append(",\"http_referer\":\"");
    start = out.length();
    out.append(hit.referer().equals("-") ? "" : hit.referer());
    escape(out, start);
    out.append("\",\"http_user_agent\":\"");
    start = out.length();
    out.append(hit.who().agent().equals("-") ? "" : hit.who().agent());
    escape(out, start);
    out.append("\",\"request_time\":");
    seconds(out, hit.took());
    out.append('}');
  }

  private static void escape(StringBuilder out, int from) {
    for (int i = from; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c == '"' || c == '\\') {
        out.insert(i++, '\\');
      }
    }
  }
}
