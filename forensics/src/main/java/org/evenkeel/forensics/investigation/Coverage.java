package org.evenkeel.forensics.investigation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the answer rests on, and where it is blind.
///
/// @param span from the first to the last line that was read, null when none was
/// @param lines all lines of all sources
/// @param unreadable lines that could not be read
/// @param sources each of them
/// @param refused evidence that was left out, and why
/// @param gaps stretches that no source covers though it should
/// @param clocks how the clocks of the sources stand to each other
public record Coverage(
    @Nullable Span span,
    long lines,
    long unreadable,
    List<SourceReport> sources,
    List<Refused> refused,
    List<Gap> gaps,
    List<Clock> clocks) {
  public Coverage {
    sources = List.copyOf(sources);
    refused = List.copyOf(refused);
    gaps = List.copyOf(gaps);
    clocks = List.copyOf(clocks);
  }

  /// Whether any line at all could be read and judged.
  public boolean judged() {
    return lines > unreadable;
  }

  /// Whether everything that was given could be read: no source of unknown format, none left out.
  public boolean complete() {
    return refused.isEmpty()
        && sources.stream().noneMatch(source -> source.format().equals("unknown"));
  }

  /// Evidence that was left out.
  public record Refused(String path, String why) {}

  /// A stretch without evidence.
  public record Gap(Span span, String why) {}
}
