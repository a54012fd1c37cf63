package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.scan.TracedGroup;

/// What the doors of one store say, learned from the log: whoever tries hundreds of passwords gets
/// the answer to a wrong one nearly always. Platforms and their versions differ in whether a good
/// password is told by the status.
final class DoorAnswers {
  private static final long MANY = 40;
  private static final double NEARLY_ALL = 0.9;
  private static final Pattern ROUTE = Pattern.compile("(?i)(?:route|controller|cmd)=([\\w./-]+)");

  private final Map<String, Tally> doors = new HashMap<>();

  /// How one door answered.
  private static final class Tally {
    private final Map<Integer, Long> statuses = new HashMap<>();
    private long all;
  }

  static DoorAnswers learned(List<Trail> trails) {
    DoorAnswers answers = new DoorAnswers();
    for (Trail trail : trails) {
      trail
          .groupsWhere(event -> Surface.login(event) && !SignIn.isCustomers(event))
          .forEach(answers::learn);
    }
    return answers;
  }

  private void learn(TracedGroup group) {
    Tally tally = doors.computeIfAbsent(door(group.event()), any -> new Tally());
    tally.all += group.count();
    tally.statuses.merge(group.event().status(), group.count(), Long::sum);
  }

  private static String door(Event event) {
    Matcher route = ROUTE.matcher(Surface.query(event));
    return Surface.path(event) + (route.find() ? "?" + route.group(1) : "");
  }

  /// What the answer to a login says here.
  SignIn.Says says(Event event) {
    Tally tally = doors.get(door(event));
    SignIn.Says usual = SignIn.says(event);
    if (usual == SignIn.Says.FAILED || tally == null || tally.all < MANY) {
      return usual;
    }
    double share = tally.statuses.getOrDefault(event.status(), 0L) / (double) tally.all;
    if (share < 1 - NEARLY_ALL) {
      return event.status() < 400 ? SignIn.Says.PERHAPS : SignIn.Says.FAILED;
    }
    return share >= NEARLY_ALL && tally.statuses.size() > 1 ? SignIn.Says.FAILED : usual;
  }
}
