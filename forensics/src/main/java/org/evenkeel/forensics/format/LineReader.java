package org.evenkeel.forensics.format;

import org.evenkeel.forensics.event.Row;

/// Reads the lines of one source, one at a time. Not thread-safe: every thread has its own.
@FunctionalInterface
public interface LineReader {
  /// Fills `row`, which has just been started on a line, with what the line says.
  Reading read(Row row);

  /// Where the client's address stands in the line `from` to `to`, if that can be told without
  /// reading the line: its start in the upper half, its end in the lower. Negative when the line
  /// has to be read. A later `read` says the same.
  default long clientAt(byte[] bytes, int from, int to) {
    return -1;
  }

  /// Where the path that was asked for stands in the line `from` to `to`, told like `clientAt`;
  /// start and end are the same when a line names none.
  default long pathAt(byte[] bytes, int from, int to) {
    return -1;
  }

  /// Reads the line at `from` only so far as it takes to know its texts again. Of events of `WEB`
  /// alone; a later `read` says the same.
  ///
  /// @param to where the last line ends
  /// @return where the line ends, at its newline; negative when it has to be read
  default int skim(byte[] bytes, int from, int to, Skim skim) {
    return -1;
  }
}
