package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Staff;
import org.evenkeel.forensics.scan.TracedLine;

/// Explains an account that was made in the browser of staff: somebody had left a text with a
/// script where staff would open it. Forms that strangers sent before are the candidates.
final class StoredScripts {
  private static final long DAY = 86_400_000_000L;
  private static final long WEEK = 7 * DAY;
  private static final long VISIT = DAY / 24;
  private static final double BASE = 0.6;
  private static final double UNNAMED = 0.4;
  private static final double OTHER_CREW = 1.0;

  /// Of the same network: no accident within a week.
  private static final double NEAR = 0.1;

  /// With the same browser, which few have.
  private static final double AKIN = 0.4;

  /// Who left the text, and when, is not seen; that one acted is.
  private static final double UNSEEN = 1.8;

  private static final String SCRIPT = "cross-site-scripting";

  private final List<Crew> crews;
  private final List<Observation> borrowed;

  /// @param borrowed what a script did in the browser of staff
  StoredScripts(List<Crew> crews, List<Observation> borrowed) {
    this.crews = List.copyOf(crews);
    this.borrowed = List.copyOf(borrowed);
  }

  /// What may have given `crew` the account that it signed in with.
  List<Cause> before(Crew crew, Observation signIn) {
    List<Cause> causes = new ArrayList<>();
    for (Observation act : borrowed) {
      long time = act.first();
      boolean then = time <= signIn.first() && signIn.first() - time <= WEEK;
      if (then) {
        causes.add(new Cause(UNSEEN, act, act.lines().getFirst(), crew, Hypothesis.NONE));
      }
      for (Crew other : then ? crews : List.<Crew>of()) {
        for (Observation seen : other.observations()) {
          causes.addAll(cause(seen, time, other, crew));
        }
      }
    }
    return causes;
  }

  private static List<Cause> cause(Observation seen, long acted, Crew who, Crew crew) {
    boolean named = seen.act().technique().equals(SCRIPT);
    boolean form =
        seen.act().technique().equals(Act.HIDDEN_REQUEST) && apart(who, crew) < OTHER_CREW;
    if (!named && !form) {
      return List.of();
    }
    List<TracedLine> texts =
        seen.lines().stream()
            .filter(line -> sent(line) && line.event().time() <= acted)
            .filter(line -> acted - line.event().time() <= WEEK)
            .toList();
    return texts.isEmpty() ? List.of() : List.of(cause(seen, first(texts), acted, who, crew));
  }

  /// The first of the last visit: texts are sent again until they work.
  private static TracedLine first(List<TracedLine> texts) {
    long last = texts.getLast().event().time();
    return texts.stream()
        .filter(line -> last - line.event().time() <= VISIT)
        .findFirst()
        .orElse(texts.getLast());
  }

  private static Cause cause(Observation seen, TracedLine line, long acted, Crew who, Crew crew) {
    boolean named = seen.act().technique().equals(SCRIPT);
    double price = BASE + (acted - line.event().time()) / (8.0 * DAY);
    double cost = price + (named ? 0 : UNNAMED) + apart(who, crew);
    return new Cause(cost, seen.as(SCRIPT), line, who, Hypothesis.NONE);
  }

  /// What it costs that others sent it.
  private static double apart(Crew who, Crew crew) {
    if (who.equals(crew)) {
      return 0;
    }
    return meets(networks(who), networks(crew))
        ? NEAR
        : meets(agents(who), agents(crew)) ? AKIN : OTHER_CREW;
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<String> networks(Crew crew) {
    return crew.addresses().stream().map(Staff::network).collect(Collectors.toSet());
  }

  private static Set<String> agents(Crew crew) {
    return crew.observations().stream()
        .flatMap(seen -> seen.lines().stream())
        .flatMap(line -> line.event().text(Field.USER_AGENT).stream())
        .collect(Collectors.toSet());
  }

  private static boolean sent(TracedLine line) {
    String method = line.event().textOrEmpty(Field.METHOD);
    boolean sends = method.equals("POST") || method.equals("PUT");
    return sends && line.event().timed() && line.event().status() < 400;
  }
}
