package org.evenkeel.forensics.investigation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read of one source.
///
/// @param path how people know it
/// @param sha256 hash of the bytes as stored, 64 lower-case hexadecimal digits
/// @param format name of its format, `unknown` when none fits
/// @param lines how many
/// @param span first and last time in it, null when no line has one
/// @param cutShort true when it could not be read to its end
/// @param notes sentences for people: assumptions about time zones and years, damage, oddities
public record SourceReport(
    String path,
    String sha256,
    String format,
    Lines lines,
    @Nullable Span span,
    boolean cutShort,
    List<String> notes) {
  public SourceReport {
    notes = List.copyOf(notes);
  }

  /// @param total all lines
  /// @param unreadable lines that are not of the source's format
  /// @param samples some of the unreadable ones
  public record Lines(long total, long unreadable, List<Citation> samples) {
    public Lines {
      samples = List.copyOf(samples);
    }
  }
}
