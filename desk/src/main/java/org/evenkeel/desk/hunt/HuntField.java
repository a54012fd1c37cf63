package org.evenkeel.desk.hunt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What events can be searched by.
public enum HuntField {
  ADDRESS("Address", Sort.NAME, "address", "who asked: an IP address"),
  ACTOR("Actor", Sort.ACTOR, "address", "someone the investigation told apart: A1"),
  METHOD("Method", Sort.NAME, "method", "GET reads a page, POST sends something to it"),
  PATH("Page", Sort.TEXT, "path", "the address of the page, without what follows the ?"),
  QUERY("Query", Sort.TEXT, "query", "what follows the ? in the address"),
  STATUS("Answer", Sort.NUMBER, "status", "how the server answered: 200 is yes, 404 not found"),
  BYTES("Bytes", Sort.NUMBER, "sent", "how much was sent back"),
  AGENT("Browser", Sort.TEXT, "agent", "what the visitor's program calls itself"),
  REFERER("Came from", Sort.TEXT, "referer", "the page that led here"),
  USER("Account", Sort.NAME, "person", "who was signed in"),
  HOST("Host", Sort.NAME, "host", "the name under which the store was asked"),
  ACTION("Deed", Sort.NAME, "act", "what happened, in a word: login_failed"),
  RULE("Rule", Sort.RULE, "rules", "what the line looked like to the engine"),
  KIND("Kind of log", Sort.NAME, "kind", "web, ssh, ftp and so on"),
  SOURCE("Log", Sort.NAME, "source", "the file that the line stands in"),
  TEXT("Line", Sort.TEXT, "said", "the whole line, of logs that are not the web server's");

  /// How a field's values are compared.
  enum Sort {
    /// As a whole.
    NAME,
    /// By what they contain.
    TEXT,
    NUMBER,
    /// By one of several.
    RULE,
    /// By the addresses of somebody.
    ACTOR
  }

  /// Those whose values are counted beside the results, in the order of the page.
  public static final List<HuntField> COUNTED =
      List.of(STATUS, METHOD, ADDRESS, PATH, AGENT, RULE, SOURCE);

  private final String title;
  private final Sort sort;
  private final String column;
  private final String meaning;

  HuntField(String title, Sort sort, String column, String meaning) {
    this.title = title;
    this.sort = sort;
    this.column = column;
    this.meaning = meaning;
  }

  /// As it is typed: `status`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// As people read it.
  public String title() {
    return title;
  }

  public String meaning() {
    return meaning;
  }

  Sort sort() {
    return sort;
  }

  String column() {
    return column;
  }

  static Optional<HuntField> named(String code) {
    return Arrays.stream(values())
        .filter(field -> field.code().equals(code.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
