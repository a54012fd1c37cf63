package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Logs of transfers that tell no sign-ins: whoever brought a file had an account. A program put
/// where only pictures belong is a question to ask, from an address that did so on one day alone.
final class TransfersAlone {
  private static final long DAY = 86_400_000_000L;
  private static final long HOUR = DAY / 24;
  private static final int DAYS = 3;
  private static final int WHOLE = 40;
  private static final Pattern PAID =
      Pattern.compile(
          "(?i)(?:checkout|payment|card|onepage|onestep|confirm|cart|common|jquery|require|stripe|paypal|"
              + "main|header|footer)[^/]*(?:/[^/]+)?\\.(?:js|php|phtml|twig|tpl)$");

  private static final Pattern SETTINGS =
      Pattern.compile(
          "(?i)/(wp-config\\.php|local\\.xml|env\\.php|parameters\\.php|settings\\.inc\\.php|"
              + "configuration\\.php|configure\\.php|config\\.php|\\.env)$");

  private TransfersAlone() {}

  static void judge(Trail trail, Consumer<Observation> found) {
    List<TracedLine> moved = trail.linesWhere(TransfersAlone::isMove).toList();
    List<TracedLine> programs =
        moved.stream().filter(line -> isStrayProgram(line.event())).toList();
    long days =
        moved.stream().map(line -> Math.floorDiv(line.event().time(), DAY)).distinct().count();
    List<TracedLine> changed = changed(moved);
    if (isWork(trail)) {
      return;
    }
    if (programs.isEmpty()) {
      if (!changed.isEmpty() && days == 1) {
        found.accept(
            Observation.of(
                trail,
                Act.of(Phase.ACCESS, Act.VALID_ACCOUNT, "T1078", "T1105"),
                Grade.E2,
                "Had an account for transferring files, fetched programs of the checkout and brought"
                    + " them back within the hour, on one day only",
                changed));
      }
      return;
    }
    long first = programs.getFirst().event().time();
    List<TracedLine> visit =
        moved.stream().filter(line -> Math.abs(line.event().time() - first) < HOUR).toList();
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.ACCESS, Act.VALID_ACCOUNT, "T1078", "T1105"),
            days == 1 && !changed.isEmpty() && fetchedSettings(moved) ? Grade.E3 : Grade.E2,
            "Had an account for transferring files, and put a program where only pictures belong",
            visit));
  }

  /// Whether the store's passwords were fetched, too: with what was changed and what was hidden, in
  /// one visit, no errand of an agency looks so.
  private static boolean fetchedSettings(List<TracedLine> moved) {
    return moved.stream()
        .map(TracedLine::event)
        .filter(event -> event.textOrEmpty(Field.ACTION).equals(Action.DOWNLOAD.name()))
        .anyMatch(event -> SETTINGS.matcher(event.textOrEmpty(Field.FILE)).find());
  }

  /// Programs and scripts for those who pay that were fetched and brought back, in another length.
  private static List<TracedLine> changed(List<TracedLine> moved) {
    Map<String, Event> fetched = new HashMap<>();
    List<TracedLine> changed = new ArrayList<>();
    for (TracedLine line : moved) {
      Event event = line.event();
      String file = event.textOrEmpty(Field.FILE);
      Event before = fetched.get(file);
      if (event.textOrEmpty(Field.ACTION).equals(Action.DOWNLOAD.name())) {
        fetched.put(file, event);
      } else if (before != null
          && PAID.matcher(file).find()
          && event.time() - before.time() < HOUR
          && !event
              .textOrEmpty(Field.BYTES_RECEIVED)
              .equals(before.textOrEmpty(Field.BYTES_SENT))) {
        changed.add(line);
      }
    }
    return changed;
  }

  /// Whether somebody brings files as those do who work at the store: on several days, or so many
  /// programs at once that it is a part of one.
  static boolean isWork(Trail trail) {
    long days =
        trail
            .linesWhere(TransfersAlone::isMove)
            .map(line -> Math.floorDiv(line.event().time(), DAY))
            .distinct()
            .count();
    return days >= DAYS || isDeployment(trail);
  }

  /// Whether so many programs were brought that a whole store, or a part of one, was.
  static boolean isDeployment(Trail trail) {
    return trail
            .linesWhere(
                event ->
                    event.kind() == Kind.FTP
                        && event.textOrEmpty(Field.ACTION).equals(Action.UPLOAD.name())
                        && Surface.script(event.textOrEmpty(Field.FILE)))
            .map(line -> line.event().textOrEmpty(Field.FILE))
            .distinct()
            .count()
        >= WHOLE;
  }

  private static boolean isMove(Event event) {
    String action = event.textOrEmpty(Field.ACTION);
    return event.kind() == Kind.FTP
        && (action.equals(Action.UPLOAD.name()) || action.equals(Action.DOWNLOAD.name()));
  }

  private static boolean isStrayProgram(Event event) {
    return event.textOrEmpty(Field.ACTION).equals(Action.UPLOAD.name())
        && Surface.strayScript(event.textOrEmpty(Field.FILE));
  }
}
