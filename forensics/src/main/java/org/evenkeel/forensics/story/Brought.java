package org.evenkeel.forensics.story;

import java.util.OptionalLong;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Installed;
import org.evenkeel.forensics.oracle.Observation;

/// Whether a program may be one that somebody brought in: with an extension, to a folder, or in the
/// minute that its date names.
final class Brought {
  private static final long DAY = 86_400_000_000L;

  private Brought() {}

  private static String path(Observation seen) {
    return seen.lines().getFirst().event().textOrEmpty(Field.PATH);
  }

  static boolean madeBy(Observation planted, OptionalLong made) {
    return planted.lines().stream().anyMatch(line -> Dates.fits(line.event().time(), made));
  }

  /// Whether someone brought in the very extension that a program stands in.
  static boolean brought(Observation planted, Observation seen) {
    String path = path(seen);
    return planted.lines().stream().anyMatch(line -> Installed.names(line.event(), path));
  }

  /// Whether a program stands in the folder to which files were brought by then.
  static boolean landed(Observation planted, Observation seen) {
    boolean soon = seen.first() - planted.last() < 14 * DAY;
    return soon
        && planted.act().technique().equals(Act.CODE_PLANTED)
        && planted.lines().stream().anyMatch(line -> Installed.landsAt(line.event(), path(seen)));
  }

  static boolean isVendors(Observation seen) {
    return seen.act().technique().equals(Act.SUPPLY_CHAIN);
  }

  /// Whether a program stands where extensions are put that staff had brought in.
  static boolean mayHaveCome(Observation installed, Observation seen) {
    String path = path(seen);
    boolean folder =
        path.contains("/modules/")
            || path.contains("/extension/")
            || path.contains("/catalog/view/");
    boolean soon = seen.first() - installed.last() < 14 * DAY;
    return (folder && soon)
        || installed.lines().stream().anyMatch(line -> Installed.names(line.event(), path));
  }
}
