package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Users of the back office made faster than anyone fills in a form, by someone who never attacked:
/// a script acted in the browser of staff, with their rights. It accuses nobody there.
public final class StaffBrowser {
  private static final long FORM = 2_500_000L;
  private static final String SCRIPT = "cross-site-scripting";
  private static final Pattern PEOPLE = Pattern.compile("(?i)user|employee");
  private static final Pattern EMPTY = Pattern.compile("(?i)(user|employee)s?(/new|-new\\.php)");
  private static final Pattern SAVES =
      Pattern.compile(
          "(?i)user-new\\.php|users?[/.](save|add|new|create)|employees?/new|AdminEmployees.*add|"
              + "admin/user/save|cmd=users");

  private StaffBrowser() {}

  /// What was done so, each with its lines.
  public static List<Observation> borrowed(List<Trail> trails, Site site) {
    List<Observation> borrowed = new ArrayList<>();
    for (Trail trail : trails) {
      List<TracedLine> lines = site.aggressive(trail) ? List.of() : borrowed(trail);
      if (!lines.isEmpty()) {
        borrowed.add(
            Observation.of(
                trail,
                Act.of(Phase.EXPLOIT, SCRIPT, "T1190", "T1059.007"),
                Grade.E2,
                "A user was made in the browser of staff, faster than anyone fills in a form: a"
                    + " script acted there",
                lines));
      }
    }
    return borrowed;
  }

  /// When it was done, as far as these trails tell.
  public static List<Long> acts(List<Trail> trails) {
    return trails.stream()
        .flatMap(trail -> borrowed(trail).stream())
        .map(line -> line.event().time())
        .distinct()
        .toList();
  }

  /// Who saw pages for staff first after `act`.
  ///
  /// @param within microseconds
  public static List<Trail> newcomers(List<Trail> trails, long act, long within) {
    return trails.stream()
        .filter(trail -> !isVictim(trail))
        .filter(
            trail ->
                NewcomerOracle.pages(trail).stream()
                    .limit(1)
                    .map(page -> page.event().time())
                    .anyMatch(first -> first > act && first - act <= within))
        .toList();
  }

  /// Whether it was this one's browser.
  static boolean isVictim(Trail trail) {
    return !borrowed(trail).isEmpty();
  }

  private static List<TracedLine> borrowed(Trail trail) {
    List<TracedLine> borrowed = new ArrayList<>();
    List<TracedLine> lines = trail.lines();
    for (int at = 1; at < lines.size(); at++) {
      Event saved = lines.get(at).event();
      if ((saves(saved) && formBefore(lines, at)) || isAfterSaving(lines, at)) {
        borrowed.add(lines.get(at));
      }
    }
    return borrowed;
  }

  /// Whether the list of users was shown a moment after the empty form: as after saving, of which
  /// the line is lost. Who only looks at the form is not back so soon.
  private static boolean isAfterSaving(List<TracedLine> lines, int at) {
    Event list = lines.get(at).event();
    Event form = lines.get(at - 1).event();
    return list.time() - form.time() <= FORM
        && isPeople(list)
        && isPeople(form)
        && EMPTY.matcher(Surface.path(form)).find()
        && !EMPTY.matcher(Surface.path(list)).find();
  }

  private static boolean isPeople(Event event) {
    return Surface.isGet(event)
        && Surface.served(event)
        && Surface.staffPage(event)
        && PEOPLE.matcher(Surface.path(event)).find();
  }

  private static boolean saves(Event event) {
    return Surface.isPost(event)
        && event.status() / 100 <= 3
        && Surface.staffPage(event)
        && SAVES.matcher(Surface.path(event) + "?" + Surface.query(event)).find();
  }

  /// Whether the empty form was fetched a moment ago.
  private static boolean formBefore(List<TracedLine> lines, int saved) {
    long time = lines.get(saved).event().time();
    for (int at = saved - 1; at >= 0; at--) {
      Event event = lines.get(at).event();
      if (time - event.time() > FORM) {
        return false;
      }
      if (Surface.isGet(event) && Surface.served(event) && isForm(event, lines.get(saved))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a page is the one that a form was sent from, or stands where it is kept.
  private static boolean isForm(Event page, TracedLine saved) {
    String path = Surface.path(page);
    String query = Surface.query(page);
    String form = Surface.path(saved.event());
    boolean users = PEOPLE.matcher(path + "?" + query).find();
    String from = saved.event().textOrEmpty(Field.REFERER);
    return users && (path.equals(form) || path.contains("/new") || from.contains(path));
  }
}
