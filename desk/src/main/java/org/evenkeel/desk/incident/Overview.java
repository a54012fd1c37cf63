package org.evenkeel.desk.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What matters most in a case at this moment.
@Component
public class Overview {
  private static final int THINGS = 3;

  private final List<Adviser> advisers;
  private final List<LegalClock> clocks;
  private final List<Happenings> sources;

  Overview(List<Adviser> advisers, List<LegalClock> clocks, List<Happenings> sources) {
    this.sources = List.copyOf(sources);
    this.advisers = List.copyOf(advisers);
    this.clocks = List.copyOf(clocks);
  }

  /// The legal deadline that comes first, if any has a date.
  public Optional<LegalClock.Deadline> deadline(Incident incident) {
    return clocks.stream()
        .flatMap(clock -> clock.next(incident).stream())
        .min(Comparator.comparing(LegalClock.Deadline::end));
  }

  /// At most three things; more would be none.
  public List<NextThing> next(Incident incident) {
    return advisers.stream()
        .flatMap(adviser -> adviser.advise(incident).stream())
        .sorted(Comparator.comparingInt(NextThing::weight).reversed())
        .limit(THINGS)
        .toList();
  }

  /// Something that happened in a case, by the attacker's hand or by ours.
  ///
  /// @param what in a sentence; may hold words of strangers
  /// @param by who or which evidence says so
  /// @param address where more is told; may be empty
  /// @param aside an attempt that shows no success: told in brief, so that it hides nothing else
  public record Happening(
      Instant at, Side side, String what, String by, String address, boolean aside) {
    /// Whose deed it is.
    public enum Side {
      EVIDENCE("evidence"),
      RESPONSE("response");

      private final String words;

      Side(String words) {
        this.words = words;
      }

      public String words() {
        return words;
      }
    }
  }

  /// Knows what happened in a case. Each step that does is one; so its news reaches the one
  /// timeline, which knows no step.
  public interface Happenings {
    List<Happening> of(Incident incident);
  }

  /// The one timeline on which the evidence and the response meet, in the order of time.
  public List<Happening> timeline(Incident incident) {
    return sources.stream()
        .flatMap(source -> source.of(incident).stream())
        .sorted(Comparator.comparing(Happening::at))
        .toList();
  }
}
