package org.evenkeel.forensics.oracle;

import java.util.Collection;
import java.util.List;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Something that an address did, how much it proves, and by which lines.
///
/// @param address who
/// @param act what
/// @param proof how much it proves, and by which signs
/// @param what a plain sentence, without the attacker's own words
/// @param lines the lines that show it, in order of time, at least one
/// @param count how many lines there were in all
/// @param last microseconds since 1970 of the last of all lines; `Row.NO_TIME` when it has none
public record Observation(
    String address,
    Act act,
    Proof proof,
    String what,
    List<TracedLine> lines,
    long count,
    long last) {
  public Observation {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("nothing shows that " + what);
    }
  }

  /// What single lines show, all of them kept.
  static Observation of(Trail trail, Act act, Grade grade, String what, List<TracedLine> lines) {
    return of(trail, act, Proof.of(grade), what, lines);
  }

  static Observation of(Trail trail, Act act, Proof proof, String what, List<TracedLine> lines) {
    long last = lines.isEmpty() ? 0 : lines.getLast().event().time();
    return new Observation(trail.address(), act, proof, what, lines, lines.size(), last);
  }

  /// What groups of alike lines show together.
  static Observation of(
      Trail trail, Act act, Grade grade, String what, Collection<TracedGroup> groups) {
    return of(trail, act, Proof.of(grade), what, groups);
  }

  static Observation of(
      Trail trail, Act act, Proof proof, String what, Collection<TracedGroup> groups) {
    List<TracedLine> lines =
        groups.stream().flatMap(group -> group.lines().stream()).sorted().toList();
    long count = groups.stream().mapToLong(TracedGroup::count).sum();
    long last = groups.stream().mapToLong(TracedGroup::last).max().orElse(0);
    return new Observation(trail.address(), act, proof, what, lines, count, last);
  }

  public Grade grade() {
    return proof.grade();
  }

  /// Microseconds since 1970 of the first line; `Row.NO_TIME` when it has none.
  public long first() {
    return lines.getFirst().event().time();
  }

  /// The kind of source that tells it.
  public Kind source() {
    return lines.getFirst().event().kind();
  }

  /// The same, when what came of it tells what it was.
  public Observation as(String technique) {
    Act told = new Act(act.phase(), technique, act.attack(), act.component());
    return new Observation(address, told, proof, what, lines, count, last);
  }

  /// The same, proving more.
  public Observation raised(Grade higher) {
    return new Observation(address, act, proof.raised(higher), what, lines, count, last);
  }
}
