package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Statement;
import org.evenkeel.forensics.investigation.Sureness;
import org.evenkeel.forensics.investigation.Verdict;
import org.evenkeel.forensics.known.Edges;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;

/// What happened, told in order of time so that a lawyer can read it: one sentence for each thing
/// that was done, with the lines that show it.
public final class Narrative {
  private static final int MOST = 40;
  private static final int ADDRESSES = 3;

  private Narrative() {}

  public static List<Statement> of(Story story) {
    List<Statement> told = new ArrayList<>();
    for (WayIn way : story.ways()) {
      told.add(entry(way, story.verdict() == Verdict.POSSIBLE));
      told.addAll(deeds(way));
    }
    story
        .duration()
        .ifPresent(
            length ->
                told.add(
                    new Statement(
                        "The last that was seen of it was on "
                            + Gloss.moment(length.lastActivity())
                            + (length.ongoing()
                                ? ". Nothing shows that every way back was closed."
                                : ". What they had left is gone since."),
                        List.of())));
    return told.stream().limit(MOST).toList();
  }

  /// @param open whether it is not shown that anyone got in at all
  private static Statement entry(WayIn way, boolean open) {
    Crew who = way.opener();
    String by = who.id() + " (" + addresses(who) + ")";
    Optional<Observation> cause = way.cause();
    String when = Gloss.moment(Times.instant(Math.max(0, way.at())));
    String in = open ? " may have got in" : " got in";
    String text =
        cause
            .map(
                seen ->
                    isBrought(way, seen)
                        ? brought(way, when)
                        : "On " + when + ", " + by + in + ": " + opened(seen) + ".")
            .orElse("At or before " + when + ", " + by + in + "; this evidence does not show how.");
    String sure =
        cause.isEmpty()
            ? likeliest(way)
            : sure(WayIn.rounded(way.confidence())) + otherNames(way, cause.get());
    return new Statement(text + sure, way.evidence());
  }

  /// What opened the door; where only the tries are seen, that one of them must have fitted.
  private static String opened(Observation seen) {
    boolean tries =
        seen.act().technique().equals(Act.GUESSED_PASSWORD) && !seen.grade().atLeast(Grade.E2);
    return tries
        ? "one of the passwords that were tried, " + seen.count() + " in all, fitted"
        : lower(seen.what());
  }

  private static boolean isBrought(WayIn way, Observation seen) {
    return way.technique(seen).equals(Act.SUPPLY_CHAIN);
  }

  /// Nobody is accused of what came with an extension that they installed.
  private static String brought(WayIn way, String when) {
    return "On "
        + when
        + ", someone who works in the back office ("
        + addresses(way.opener())
        + ") brought in an extension or a file, and what "
        + way.crew().id()
        + " ("
        + addresses(way.crew())
        + ") used came with it.";
  }

  /// The likeliest of what is not seen, where nothing is; the others stand beside the way in.
  private static String likeliest(WayIn way) {
    return way.entryPoint().alternatives().stream()
        .limit(1)
        .map(
            other ->
                " The likeliest of what it may have been: "
                    + lower(other.why())
                    + " ("
                    + Sureness.percent(other.confidence())
                    + " % sure).")
        .findFirst()
        .orElse("");
  }

  /// What they did with it, each thing once.
  private static List<Statement> deeds(WayIn way) {
    List<OnceTold> deeds = OnceTold.of(way.crew().telling(), Observation::what);
    return deeds.stream()
        .filter(deed -> way.cause().filter(cause -> isOf(deed, cause)).isEmpty())
        .map(deed -> deed(way.crew(), deed))
        .toList();
  }

  private static boolean isOf(OnceTold deed, Observation seen) {
    return deed.names().stream().anyMatch(named -> named.contains(seen));
  }

  private static Statement deed(Crew crew, OnceTold deed) {
    String from = Gloss.moment(Times.instant(Math.max(0, deed.first())));
    String to = Gloss.moment(Times.instant(Math.max(0, Math.max(deed.first(), deed.last()))));
    String when = from.equals(to) ? "On " + from : "From " + from + " to " + to;
    String counted = deed.counted();
    String times = counted.isEmpty() ? "" : ", in " + counted;
    String what = lower(deed.lead().what());
    return new Statement(
        when
            + ", "
            + crew.id()
            + " did this: "
            + what
            + times
            + "."
            + deed.otherNames(deed.lead().what()),
        deed.evidence());
  }

  /// How else rules and oracles name the requests that opened the door.
  private static String otherNames(WayIn way, Observation cause) {
    return OnceTold.of(way.opener().telling(), Observation::what).stream()
        .filter(deed -> isOf(deed, cause))
        .map(deed -> deed.otherNames(cause.what()))
        .findFirst()
        .orElse("");
  }

  private static String addresses(Crew crew) {
    if (crew.addresses().stream().allMatch(String::isEmpty)) {
      return "whom no address names";
    }
    List<String> own = crew.addresses().stream().filter(address -> !Edges.has(address)).toList();
    if (own.isEmpty()) {
      return "somewhere behind "
          + crew.addresses().stream()
              .findFirst()
              .flatMap(Edges::of)
              .map(Edges.Edge::name)
              .orElse("");
    }
    List<String> shown = own.stream().limit(ADDRESSES).toList();
    int more = own.size() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }

  private static String lower(String sentence) {
    boolean name = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
    return name
        ? sentence
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /// How sure it is, as experts' reports say it.
  private static String sure(double confidence) {
    return " This is "
        + Sureness.of(confidence).phrase()
        + " ("
        + Sureness.percent(confidence)
        + " % sure).";
  }
}
