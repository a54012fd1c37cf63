package org.evenkeel.forensics.format.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.PartNames;
import org.jspecify.annotations.Nullable;

/// Reads the text of an Apache `LogFormat`, which varnishncsa and ProFTPD share: `%h %l %u %t "%r"
/// %>s %b`.
final class ApacheSyntax {
  private static final Map<String, Part> DIRECTIVES =
      PartNames.read(
          """
          TIME %t
          CLIENT_IP:ADDRESS %h %a %{c}a
          USER %u
          METHOD %m
          TARGET:REQUEST %r
          TARGET:TARGET %U
          QUERY %q
          PROTOCOL %H
          STATUS:STATUS %s
          BYTES_SENT:BYTES %b %B %O
          BYTES_RECEIVED %I
          TIME_TAKEN:SECONDS %T %{s}T
          TIME_TAKEN:MILLISECONDS %{ms}T
          TIME_TAKEN:MICROSECONDS %D %{us}T
          HOST %v %V %{host}i
          SERVER_IP %A
          SERVER_PORT %p
          PID %P
          REFERER %{referer}i
          USER_AGENT %{user-agent}i
          COOKIE %{cookie}i
          FORWARDED_FOR %{x-forwarded-for}i
          CONTENT_TYPE %{content-type}o
          LOCATION %{location}o
          """);

  private final String text;
  private final Layout.Builder layout;
  private final Map<String, Integer> seen = new HashMap<>();
  private int at;

  private ApacheSyntax(String text) {
    this.text = text;
    this.layout = new Layout.Builder(text);
  }

  static Layout read(String text) {
    return new ApacheSyntax(text).read();
  }

  private Layout read() {
    while (at < text.length()) {
      char letter = text.charAt(at);
      if (letter != '%') {
        layout.fixed(letter);
        at++;
      } else if (text.startsWith("%%", at)) {
        layout.fixed('%');
        at += 2;
      } else {
        layout.slot(directive());
      }
    }
    return layout.build();
  }

  /// `%{name}i`, with `!200,304`, `<` and `>` before the braces left aside.
  private Slot directive() {
    int from = at;
    at++;
    while (at < text.length() && "!,<>0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String argument = null;
    if (at < text.length() && text.charAt(at) == '{') {
      int close = text.indexOf('}', at);
      if (close < 0) {
        throw new LayoutException(text, "the brace at position " + (at + 1) + " is never closed.");
      }
      argument = text.substring(at + 1, close);
      at = close + 1;
    }
    if (at >= text.length()) {
      throw new LayoutException(text, "the % at position " + (from + 1) + " has no letter.");
    }
    char letter = text.charAt(at);
    at++;
    if (letter == 'U' && text.startsWith("%q", at)) {
      at += 2; // path and query, back to back, are the target
    }
    if (letter == '^' && at + 2 <= text.length()) {
      at += 2;
    }
    return slot(letter, argument, text.substring(from, at));
  }

  private Slot slot(char letter, @Nullable String argument, String name) {
    if (letter == 't' && argument != null) {
      return written(argument, name);
    }
    boolean header = letter == 'i' || letter == 'o';
    String key =
        argument == null
            ? "%" + letter
            : "%{" + (header ? argument.toLowerCase(Locale.ROOT) : argument) + '}' + letter;
    Part part = DIRECTIVES.get(key);
    int blanks = letter == 't' ? 1 : letter == 'r' ? 2 : 0;
    boolean again =
        part != null && seen.merge(part.field().name() + part.way(), 1, Integer::sum) > 1;
    return new Slot(again ? null : part, blanks, name);
  }

  /// `%{%Y-%m-%d %H:%M:%S}t` and its kin: times that are told by the way they look.
  private Slot written(String argument, String name) {
    String pattern =
        argument.startsWith("begin:") || argument.startsWith("end:")
            ? argument.substring(argument.indexOf(':') + 1)
            : argument;
    boolean whole =
        pattern.equals("sec")
            || pattern.equals("msec")
            || pattern.equals("usec")
            || pattern.contains("%d")
            || pattern.contains("%F")
            || pattern.contains("%s");
    int blanks = (int) pattern.chars().filter(letter -> letter == ' ').count();
    return new Slot(whole ? DIRECTIVES.get("%t") : null, blanks, name);
  }
}
