package org.evenkeel.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.cli.answer.Screen;

/// Where a command speaks: data to standard output, words for people to standard error.
///
/// @param data standard output
/// @param people standard error
/// @param environment the environment variables
/// @param reach which of the two are screens, and how wide they are
record Terminal(DataStream data, PrintWriter people, Map<String, String> environment, Reach reach) {
  /// What the launcher knows and Java cannot ask.
  ///
  /// @param dataOnScreen whether standard output is a terminal
  /// @param peopleOnScreen whether standard error is a terminal
  /// @param columns how wide the terminal is
  record Reach(boolean dataOnScreen, boolean peopleOnScreen, int columns) {}

  Terminal {
    environment = Map.copyOf(environment);
  }

  /// What standard output can show.
  Screen screen(boolean noColor) {
    return new Screen(reach.columns(), colour(noColor), unicode());
  }

  /// Whether a line on standard error may be rewritten while work goes on.
  boolean isLive() {
    return reach.peopleOnScreen() && !isDumb();
  }

  /// Says a sentence to the person at the terminal.
  void say(String sentence) {
    people.println(SafeText.prose(sentence, unicode()));
    people.flush();
  }

  /// Writes text for people or programs to standard output.
  void print(String text) {
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8));
    writer.print(text);
    writer.flush();
  }

  boolean unicode() {
    String locale = "";
    for (String name : new String[] {"EVENKEEL_LOCALE", "LC_ALL", "LC_CTYPE", "LANG"}) {
      locale = locale.isEmpty() ? value(name) : locale;
    }
    String upper = locale.toUpperCase(Locale.ROOT);
    return upper.contains("UTF-8") || upper.contains("UTF8");
  }

  /// `--no-color` wins, then `NO_COLOR`, then `FORCE_COLOR`; else a real terminal gets colours.
  boolean colour(boolean noColor) {
    if (noColor || !value("NO_COLOR").isEmpty()) {
      return false;
    }
    String force = value("FORCE_COLOR");
    if (!force.isEmpty()) {
      return !force.equals("0");
    }
    return reach.dataOnScreen() && !isDumb();
  }

  private boolean isDumb() {
    return value("TERM").equals("dumb");
  }

  private String value(String variable) {
    return environment.getOrDefault(variable, "");
  }
}
