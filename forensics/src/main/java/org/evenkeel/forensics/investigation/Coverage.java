package org.evenkeel.forensics.investigation;

import java.util.ArrayList;
import java.util.List;
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
  public record Doubts(List<Gap> gaps, List<Clock> clocks, List<Unjudged> unjudged) {
    public Doubts {
      gaps = List.copyOf(gaps);
      clocks = List.copyOf(clocks);
      unjudged = List.copyOf(unjudged);
    }

    /// Nothing is left open.
    public static Doubts none() {
      return new Doubts(List.of(), List.of(), List.of());
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
  public record Gap(Span span, String why) {}
}
