package org.evenkeel.desk.hunt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evenkeel.desk.access.Refused;

/// What somebody typed into the box, read from left to right:
///
///     union status=404 -agent:bot path:"/my account" bytes>100000
///
/// Words stand anywhere, `:` means that a field has a text, `=` that it is one, a minus that it is
/// not so. All of them hold; `OR` between two makes them alternatives, and binds before all else.
final class SearchWords {
  private static final int LONGEST = 2000;
  private static final int MOST = 40;
  private static final String OR = "OR";

  private final String text;
  private int at;

  private SearchWords(String text) {
    this.text = text;
  }

  /// @throws Refused with a sentence that says what to type instead
  static List<Condition> read(String text) {
    if (text.length() > LONGEST) {
      throw new Refused("That is too long: at most " + LONGEST + " letters.");
    }
    SearchWords words = new SearchWords(text);
    List<Condition> conditions = new ArrayList<>();
    words.skipSpace();
    while (words.at < text.length()) {
      conditions.add(words.alternatives());
    }
    if (conditions.stream().flatMap(Condition::parts).count() > MOST) {
      throw new Refused("Those are too many conditions: at most " + MOST + ".");
    }
    return conditions;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private Condition alternatives() {
    List<Condition> either = new ArrayList<>(List.of(condition()));
    skipSpace();
    while (isOr()) {
      at += OR.length();
      skipSpace();
      if (at >= text.length() || isOr()) {
        throw new Refused("After OR stands another condition: status=500 OR path:/admin.");
      }
      either.add(condition());
      skipSpace();
    }
    return either.size() == 1 ? either.getFirst() : new Condition.Either(either);
  }

  private boolean isOr() {
    int end = at + OR.length();
    return text.startsWith(OR, at)
        && (end == text.length() || Character.isWhitespace(text.charAt(end)));
  }

  private Condition condition() {
    boolean not = text.charAt(at) == '-' && at + 1 < text.length();
    at += not ? 1 : 0;
    if (text.charAt(at) == '"') {
      return new Condition.Anywhere(said(quoted()), not);
    }
    int begin = at;
    while (at < text.length() && isOfAWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(begin, at);
    boolean field = at < text.length() && !Character.isWhitespace(text.charAt(at)) && at > begin;
    if (field && !word.chars().allMatch(Character::isLetter)) {
      at = begin; // an address with a port, a path with a colon: no field
      return new Condition.Anywhere(said(untilSpace()), not);
    }
    return field
        ? ofField(word, not)
        : new Condition.Anywhere(said(at > begin ? word : untilSpace()), not);
  }

  private static boolean isOfAWord(char letter) {
    return !Character.isWhitespace(letter) && ":=<>".indexOf(letter) < 0;
  }

  private Condition ofField(String name, boolean not) {
    char verb = text.charAt(at++);
    HuntField field =
        HuntField.named(name)
            .orElseThrow(
                () ->
                    new Refused(
                        "There is no field called '"
                            + name
                            + "'. There are: "
                            + Arrays.stream(HuntField.values())
                                .map(HuntField::code)
                                .collect(Collectors.joining(", "))
                            + ". To search for the text itself, put it into quotes."));
    String value = said(at < text.length() && text.charAt(at) == '"' ? quoted() : untilSpace());
    if (verb == '<' || verb == '>') {
      return than(field, verb == '>', value, not);
    }
    boolean whole = verb == '=' || field.sort() != HuntField.Sort.TEXT;
    if (field.sort() == HuntField.Sort.NUMBER) {
      checkNumber(field, value);
    }
    return new Condition.OfField(field, value, whole, not);
  }

  private static Condition than(HuntField field, boolean greater, String value, boolean not) {
    if (field.sort() != HuntField.Sort.NUMBER) {
      throw new Refused(
          "Only 'status' and 'bytes' are numbers; '" + field.code() + "' cannot be compared.");
    }
    try {
      return new Condition.Than(field, greater, Long.parseLong(value), not);
    } catch (NumberFormatException e) {
      throw new Refused("'" + value + "' is not a number: " + field.code() + ">1000, for example.");
    }
  }

  /// `404`, `4xx` or `40*`.
  private static void checkNumber(HuntField field, String value) {
    String digits = value.toLowerCase(Locale.ROOT).replace('x', '0').replace('*', '0');
    if (digits.isEmpty()
        || digits.length() > 18
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Refused(
          "'" + value + "' is not a number: " + field.code() + "=404 or status=4xx, for example.");
    }
  }

  private String untilSpace() {
    int begin = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
  }

  private String quoted() {
    StringBuilder said = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
      said.append(text.charAt(at++));
    }
    if (at >= text.length()) {
      throw new Refused("A quotation mark is missing at the end: \"" + said + "\".");
    }
    at++;
    return said.toString();
  }

  private static String said(String text) {
    if (text.isEmpty()) {
      throw new Refused("Something is missing after the sign: path:/admin, for example.");
    }
    return text;
  }
}
