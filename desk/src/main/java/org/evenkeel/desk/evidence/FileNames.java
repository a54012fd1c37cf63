package org.evenkeel.desk.evidence;

import org.evenkeel.desk.frame.VisibleText;

/// Names of files that strangers chose.
final class FileNames {
  private static final int LONGEST = 150;

  private FileNames() {}

  /// A name that is fit for any file system: its last part, with letters, digits and `.-_` only.
  static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder safe = new StringBuilder();
    for (int at = 0; at < last.length() && safe.length() < LONGEST; at++) {
      char letter = last.charAt(at);
      boolean plain = letter < 128 && Character.isLetterOrDigit(letter);
      safe.append(plain || "-_.".indexOf(letter) >= 0 ? letter : '_');
    }
    String chosen = safe.toString();
    return chosen.isEmpty() || chosen.chars().allMatch(letter -> letter == '.') ? "file" : chosen;
  }

  /// The name as it came, without what a reader cannot see.
  static String shown(String name) {
    return VisibleText.of(name, LONGEST);
  }
}
