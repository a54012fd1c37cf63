package org.evenkeel.forensics.format.json;

import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.ListReader;
import org.evenkeel.forensics.format.Reading;

/// Gathers lines until the braces are even, those in texts left aside, and has the object read. An
/// object that begins at the very left ends one that was torn before.
final class BlockReader implements ListReader {
  private final LineReader inner;
  private final Row whole = new Row();
  private final Gathered object = new Gathered();
  private Braces braces = new Braces();

  /// What is left of the line that was read last.
  private int next;

  private int to;

  BlockReader(LineReader inner) {
    this.inner = inner;
  }

  @Override
  public Reading read(Row row) {
    next = row.from();
    to = row.to();
    boolean torn = object.length() > 0 && next < to && row.bytes()[next] == '{';
    if (torn) {
      forget();
      return Reading.UNREADABLE;
    }
    if (object.length() == 0) {
      next = Between.objects(row.bytes(), next, to);
    }
    return more() ? readOn(row) : Reading.SILENT;
  }

  @Override
  public boolean more() {
    return next < to;
  }

  @Override
  public boolean unfinished() {
    return object.length() > 0;
  }

  @Override
  public Reading readOn(Row row) {
    byte[] bytes = row.bytes();
    int from = next;
    if (object.length() == 0 && bytes[from] != '{') {
      next = to;
      return Reading.UNREADABLE;
    }
    int end = braces.count(bytes, from, to);
    row.narrow(from, end);
    next = end;
    if (!object.add(bytes, from, end) || !object.add((byte) ' ')) {
      forget();
      next = to;
      return Reading.UNREADABLE;
    }
    if (braces.open() > 0) {
      return Reading.SILENT;
    }
    next = Between.objects(bytes, end, to);
    return event(row);
  }

  private Reading event(Row row) {
    whole.start(object.bytes(), 0, object.length());
    Reading reading = inner.read(whole);
    forget();
    if (reading == Reading.EVENT) {
      row.become(whole, row.bytes(), row.from(), row.to());
    }
    return reading;
  }

  private void forget() {
    object.clear();
    braces = new Braces();
  }
}
