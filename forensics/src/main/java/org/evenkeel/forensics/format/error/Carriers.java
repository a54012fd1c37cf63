package org.evenkeel.forensics.format.error;

import java.util.List;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// What servers write before the words of a program that they pass on: `AH01071: Got error 'PHP
/// message: sh: 1: nc: not found`, `FastCGI: server "/x" stderr: …`.
final class Carriers {
  private static final String PHP_MESSAGE = "PHP message: ";
  private static final List<String> KNOWN =
      List.of(
          "FastCGI sent in stderr: \"",
          "AH01071: Got error '",
          "Got error '",
          "AH01215: ",
          "mod_fcgid: stderr: ",
          "NOTICE: " + PHP_MESSAGE,
          PHP_MESSAGE);
  private static final String SERVER = "FastCGI: server \"";
  private static final String STDERR = "\" stderr: ";
  private static final int DEEPEST = 3;

  private Carriers() {}

  /// The program's own words; any other message as it is.
  static String takenOff(String message) {
    String words = message;
    for (int depth = 0; depth < DEEPEST; depth++) {
      words = words.substring(length(words));
    }
    return words;
  }

  /// Puts the program's own words, where they are not the message itself.
  ///
  /// @param words without carriers
  static void put(Row row, String message, String words) {
    if (words.length() < message.length()) {
      row.put(Field.SAID, words);
    }
  }

  private static int length(String message) {
    for (String carrier : KNOWN) {
      if (message.startsWith(carrier)) {
        return carrier.length();
      }
    }
    int end = message.startsWith(SERVER) ? message.indexOf(STDERR, SERVER.length()) : -1;
    return end < 0 ? 0 : end + STDERR.length();
  }
}
