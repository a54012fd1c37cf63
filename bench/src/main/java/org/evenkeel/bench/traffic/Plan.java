package org.evenkeel.bench.traffic;

/// What to generate. The same plan always gives the same bytes.
///
/// @param lines lines of the log, at least 1,000
/// @param seed start of the random numbers
/// @param clients customers' addresses; a short log does not reach them all
/// @param attackPercent share of the lines that belong to attacks, 0 to 50; a story of an attack is
///   told whole or, at 0, not at all
public record Plan(long lines, long seed, int clients, double attackPercent) {
  /// The reference log: five million lines, a little over one gigabyte.
  public static final Plan REFERENCE = new Plan(5_000_000, 1, 60_000, 0.05);

  private static final long LINES_PER_DAY = 8 * 86_400;

  public Plan {
    if (lines < 1000 || clients < 1 || !(attackPercent >= 0 && attackPercent <= 50)) {
      throw new IllegalArgumentException(
          "Needs lines >= 1000, clients >= 1, 0 <= attacks <= 50, got: %d, %d, %s"
              .formatted(lines, clients, attackPercent));
    }
  }

  /// The reference log with another number of lines.
  public static Plan ofLines(long lines) {
    return new Plan(lines, REFERENCE.seed(), REFERENCE.clients(), REFERENCE.attackPercent());
  }

  /// Days that the log covers: at least three, so that slow stories fit, and as many as eight lines
  /// per second need.
  int days() {
    return (int) Math.max(3, Math.ceilDiv(lines, LINES_PER_DAY));
  }

  /// Lines per second over the whole log.
  double rate() {
    return lines / (days() * 86_400.0);
  }
}
