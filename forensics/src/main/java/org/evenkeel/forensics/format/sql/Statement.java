package org.evenkeel.forensics.format.sql;

/// A statement that is being gathered, line by line. Of a longer one, the first 64 KiB are kept.
final class Statement {
  private static final int LONGEST = 64 * 1024;

  private final StringBuilder text = new StringBuilder();

  boolean isEmpty() {
    return text.isEmpty();
  }

  void add(String line) {
    int room = LONGEST - text.length() - 1;
    if (room > 0) {
      text.append(text.isEmpty() ? "" : "\n").append(line, 0, Math.min(line.length(), room));
    }
  }

  /// The statement, which is then forgotten.
  String take() {
    String whole = text.toString();
    text.setLength(0);
    return whole;
  }
}
