package org.evenkeel.forensics.investigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the answer rests on, and where it is blind.
///
/// @param span from the first to the last line that was read, null when none was
/// @param lines all lines of all sources
/// @param unreadable lines that could not be read
/// @param sources each of them
/// @param refused evidence that was left out, and why
/// @param doubts what the sources leave open
public record Coverage(
    @Nullable Span span,
    long lines,
    long unreadable,
    List<SourceReport> sources,
    List<Refused> refused,
    Doubts doubts) {
  public Coverage {
    sources = List.copyOf(sources);
    refused = List.copyOf(refused);
  }

  /// What the sources leave open though they were read.
  ///
  /// @param gaps stretches that no source covers though it should
  /// @param clocks how the clocks of the sources stand to each other
  /// @param unjudged what could not be judged
  /// @param completeness how the store's orders stand in the logs, null when no list was given
  /// @param crowds addresses behind which many stand
  public record Doubts(
      List<Gap> gaps,
      List<Clock> clocks,
      List<Unjudged> unjudged,
      @Nullable Completeness completeness,
      List<Crowd> crowds) {
    public Doubts {
      crowds = List.copyOf(crowds);
      gaps = List.copyOf(gaps);
      clocks = List.copyOf(clocks);
      unjudged = List.copyOf(unjudged);
    }

    /// Nothing is left open.
    public static Doubts none() {
      return new Doubts(List.of(), List.of(), List.of(), null, List.of());
    }
  }

  public List<Gap> gaps() {
    return doubts.gaps;
  }

  public List<Clock> clocks() {
    return doubts.clocks;
  }

  public List<Unjudged> unjudged() {
    return doubts.unjudged;
  }

  public List<Crowd> crowds() {
    return doubts.crowds;
  }

  public Optional<Completeness> completeness() {
    return Optional.ofNullable(doubts.completeness);
  }

  /// The same, with more that was left out.
  public Coverage without(List<Refused> more) {
    List<Refused> all = new ArrayList<>(refused);
    all.addAll(more);
    return new Coverage(span, lines, unreadable, sources, all, doubts);
  }

  /// Whether any line at all could be read and judged.
  public boolean judged() {
    return lines > unreadable;
  }

  /// Whether everything that was given could be read and judged: no source of unknown format, none
  /// left out.
  public boolean complete() {
    return refused.isEmpty()
        && doubts.unjudged.isEmpty()
        && sources.stream().noneMatch(source -> source.format().equals("unknown"));
  }

  /// Evidence that was left out.
  public record Refused(String path, String why) {}

  /// A stretch without evidence.
  ///
  /// @param cause what may have made it, as far as anything tells
  public record Gap(Span span, String why, Cause cause) {
    public Gap(Span span, String why) {
      this(span, why, Cause.UNKNOWN);
    }
  }

  /// What may have made a gap.
  public enum Cause {
    /// Nothing tells.
    UNKNOWN("unknown"),
    /// The store seems to have been down: there were no orders either.
    OUTAGE("outage"),
    /// The store was running, so lines were removed or lost.
    REMOVED("removed");

    private final String word;

    Cause(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
