package org.evenkeel.forensics.format.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Stamp;
import org.evenkeel.forensics.format.line.CombinedFormat;

/// Access logs by their layouts: those in common use, and those that a user gives.
public final class LayoutFormats {
  private static final String COMBINED =
      "$remote_addr - $remote_user [$time_local] \"$request\" $status $body_bytes_sent"
          + " \"$http_referer\" \"$http_user_agent\"";

  private static final String SHOWN = "layout shown by its lines";

  private LayoutFormats() {}

  /// Layouts in common use that say more than `combined` does, or say it in another order.
  public static List<Format> all() {
    return List.of(
        nginx(
            "nginx-ingress",
            COMBINED
                + " $request_length $request_time [$name] [$other] $upstream_addr $length $taken"
                + " $answer $id"),
        nginx("nginx-main", COMBINED + " \"$http_x_forwarded_for\""),
        nginx("nginx-main-timed", COMBINED + " \"$http_x_forwarded_for\" $request_time"),
        nginx("nginx-timed", COMBINED + " $request_time"),
        nginx("nginx-timed-upstream", COMBINED + " $request_time $upstream_taken"),
        apache(
            "apache-combinedio",
            "%h %l %u %t \"%r\" %>s %b \"%{Referer}i\" \"%{User-Agent}i\" %I %{out}O"),
        apache("common-timed", "%h %l %u %t \"%r\" %>s %b %D"),
        apache("apache-ssl", "%t %h %{SSL_PROTOCOL}x %{SSL_CIPHER}x \"%r\" %b"),
        apache(
            "traefik",
            "%h - %u [%{%d/%b/%Y:%H:%M:%S %z}t] \"%r\" %>s %b \"%{Referer}i\" \"%{User-Agent}i\""
                + " %{count}x \"%{router}x\" \"%{server}x\" %{ms}Tms"),
        new WrappedFormat(new CombinedFormat()));
  }

  /// The format that `text` lays out: an nginx `log_format`, with or without its name, or an Apache
  /// `LogFormat`.
  ///
  /// @throws LayoutException with a sentence for its author when it cannot be used
  public static Format of(String text) {
    List<Format> defined = Definitions.given(text);
    return defined.isEmpty() ? named("given layout", text) : defined.getFirst();
  }

  /// The format that lines of an access log show, when no known one reads them; empty when they do
  /// not say who asked for what, when, and how it was answered.
  public static Optional<Format> shownBy(List<String> lines) {
    return OwnLayout.of(lines)
        .map(text -> new LayoutFormat(SHOWN, Stamp.REQUEST_OR_RESPONSE, NginxSyntax.read(text)));
  }

  /// A format of ours, laid out as nginx does. `$rest_of_line` stands for whatever follows.
  public static Format of(String name, Stamp stamp, String text) {
    return new LayoutFormat(name, stamp, NginxSyntax.read(text));
  }

  /// The formats that a web server's configuration defines. Definitions that cannot be used are
  /// left out.
  public static List<Format> in(String configuration) {
    List<Format> formats = new ArrayList<>();
    for (Format format : Definitions.in(configuration)) {
      if (formats.stream().noneMatch(other -> other.name().equals(format.name()))) {
        formats.add(format);
      }
    }
    return formats;
  }

  static Format named(String name, String text) {
    boolean apache = text.indexOf('%') >= 0;
    if (!apache && text.indexOf('$') < 0) {
      throw new LayoutException(
          text, "it has neither the %r of Apache nor the $request of nginx in it.");
    }
    return apache ? apache(name, text) : nginx(name, text);
  }

  private static Format nginx(String name, String text) {
    return new LayoutFormat(name, Stamp.RESPONSE_SENT, NginxSyntax.read(text));
  }

  private static Format apache(String name, String text) {
    Stamp stamp = text.contains("%{end:") ? Stamp.RESPONSE_SENT : Stamp.REQUEST_RECEIVED;
    return new LayoutFormat(name, stamp, ApacheSyntax.read(text));
  }
}
