package org.evenkeel.forensics.format.json;

import org.evenkeel.forensics.event.Row;

/// The objects of one line, one after the other: mostly there is one, but arrays are exported on a
/// single line, and two programs that write to one file may leave out a line's end.
final class LineObjects {
  private final JsonScanner scanner;
  private int next;
  private int to;

  LineObjects(JsonScanner scanner) {
    this.scanner = scanner;
  }

  /// Goes to the first object of the line on which `row` stands.
  void start(Row row) {
    to = row.to();
    next = Between.objects(row.bytes(), row.from(), to);
  }

  /// Whether anything is left of the line but what stands between objects.
  boolean more() {
    return next < to;
  }

  /// Narrows `row` to the next object, shows the values to `listener`, and returns whether it was
  /// whole. A broken object ends where its braces do; what is no object takes the rest of the line.
  boolean next(Row row, JsonScanner.Listener listener) {
    byte[] bytes = row.bytes();
    int from = next;
    int end = scanner.scan(bytes, from, to, listener);
    boolean whole = end > 0;
    if (!whole) {
      end = bytes[from] == '{' ? Braces.end(bytes, from, to) : to;
    }
    row.narrow(from, end);
    next = Between.objects(bytes, end, to);
    return whole;
  }
}
