package org.evenkeel.forensics.source;

import java.util.Optional;

/// Names of files and entries. Whoever packed the archive chose them, so they are hostile.
final class EntryName {
  private static final int LONGEST = 1024;
  private static final char REPLACED = '\uFFFD';

  private EntryName() {}

  /// `name` as it may be shown: control, direction and other invisible characters replaced, and cut
  /// at 1024 characters.
  static String printable(String name) {
    StringBuilder shown = new StringBuilder(Math.min(name.length(), LONGEST));
    int at = 0;
    while (at < name.length()) {
      if (shown.length() >= LONGEST) {
        return shown.append('…').toString();
      }
      int point = name.codePointAt(at);
      if (visible(point)) {
        shown.appendCodePoint(point);
      } else {
        shown.append(REPLACED);
      }
      at += Character.charCount(point);
    }
    return shown.toString();
  }

  private static boolean visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /// Why an entry of this name is not read: unpacked by others, it would land outside its folder.
  static Optional<String> objection(String name) {
    if (name.indexOf(0) >= 0) {
      return Optional.of("its name holds a NUL byte, which hides where it would be written");
    }
    if (name.startsWith("\\\\") || name.startsWith("//")) {
      return Optional.of("its name points to another machine; the archive is not to be trusted");
    }
    if (name.startsWith("/") || name.startsWith("\\") || onDrive(name)) {
      return Optional.of("its name is an absolute path; the archive is not to be trusted");
    }
    if (climbs(name)) {
      return Optional.of("its name climbs out of the folder; the archive is not to be trusted");
    }
    return Optional.empty();
  }

  private static boolean onDrive(String name) {
    return name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
  }

  private static boolean climbs(String name) {
    int from = 0;
    while (from <= name.length()) {
      int to = from;
      while (to < name.length() && name.charAt(to) != '/' && name.charAt(to) != '\\') {
        to++;
      }
      if (to - from == 2 && name.startsWith("..", from)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }
}
