package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.correlation.Spot;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.ListReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.source.Block;
import org.jspecify.annotations.Nullable;

/// Splits a block into lines, reads each, and tells where it is. One per block.
final class LineLoop {
  private static final int LONGEST_TEXT = 600;

  private final Row row;
  private final SourceScan source;
  private final Block block;
  private int line;
  private int lineStart;
  private int further;
  private @Nullable ListReader list;

  LineLoop(Row row, SourceScan source, Block block) {
    this.row = row;
    this.source = source;
    this.block = block;
  }

  /// Shows every line of the block to `visitor` and returns how many there were.
  int run(LineReader reader, LineVisitor visitor) {
    list = reader instanceof ListReader several ? several : null;
    line = 0;
    for (int from = 0; from < block.to(); line++) {
      from = one(from, reader, visitor);
    }
    return line;
  }

  /// Shows the lines of `wanted` stretches alone.
  void run(LineReader reader, LineVisitor visitor, Sections sections, BitSet wanted) {
    list = reader instanceof ListReader several ? several : null;
    int next = 0;
    for (int section = wanted.nextSetBit(0);
        section >= 0;
        section = wanted.nextSetBit(section + 1)) {
      int from = Math.max(next, Sections.start(block.bytes(), section, block.to()));
      line = sections.firstLine(section);
      for (; from < block.to() && Sections.of(from) == section; line++) {
        from = one(from, reader, visitor);
      }
      next = from;
    }
  }

  /// Shows the line that starts at `from` and returns where the next one starts. Entering a `try`
  /// costs nothing per line.
  private int one(int from, LineReader reader, LineVisitor visitor) {
    lineStart = from;
    try {
      int end = visitor.skim(reader, this);
      return end >= 0 ? end + 1 : whole(from, reader, visitor);
    } catch (RuntimeException e) {
      int end = Octet.endOfLine(block.bytes(), from, block.to());
      failed(end, visitor, e);
      return end + 1;
    }
  }

  /// The same for a line that has to be read. What it tells beyond its first event is shown here,
  /// too: small methods grow into `one` when they are compiled, and then a line that is skimmed
  /// waits for the compiler to be done with all that reading may ever come to.
  private int whole(int from, LineReader reader, LineVisitor visitor) {
    byte[] bytes = block.bytes();
    int end = Octet.endOfLine(bytes, from, block.to());
    int textEnd = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
    try {
      if (visitor.wants(reader, this, textEnd)) {
        row.start(bytes, from, textEnd);
        Reading reading = reader.read(row);
        boolean told = reading != Reading.SILENT;
        show(reading, visitor);
        while (list != null && list.more()) {
          row.start(bytes, from, textEnd);
          Reading next = list.readOn(row);
          show(next, visitor);
          further += told && next != Reading.SILENT ? 1 : 0;
          told |= next != Reading.SILENT;
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      failed(textEnd, visitor, e);
    }
    return end + 1;
  }

  /// A line at which reading or judging fails counts as unreadable, and is told; the others are
  /// read.
  private void failed(int textEnd, LineVisitor visitor, Throwable failure) {
    row.start(block.bytes(), lineStart, textEnd);
    source.failed(mark(), Shelter.why(failure));
    visitor.unreadable(row, this);
  }

  private void show(Reading reading, LineVisitor visitor) {
    switch (reading) {
      case EVENT -> visitor.event(row, this);
      case SILENT -> {}
      case UNREADABLE -> visitor.unreadable(row, this);
    }
  }

  /// How many objects there were beyond the first of their line.
  int further() {
    return further;
  }

  SourceScan source() {
    return source;
  }

  /// Number of the line in its block, from 0.
  int line() {
    return line;
  }

  byte[] bytes() {
    return block.bytes();
  }

  /// Where the block ends.
  int to() {
    return block.to();
  }

  /// Where the line starts in its block.
  int start() {
    return lineStart;
  }

  /// What the line says up to `to`.
  String text(int to) {
    return new String(block.bytes(), lineStart, to - lineStart, StandardCharsets.UTF_8);
  }

  int block() {
    return block.index();
  }

  /// Bytes of the unpacked source before the line.
  long offset() {
    return block.offset() + lineStart;
  }

  /// Whether the line at hand stands before `mark`.
  boolean comesBefore(Mark mark) {
    return source == mark.source()
        ? offset() < mark.offset()
        : source.path().compareTo(mark.source().path()) < 0;
  }

  /// Where the line at hand stands.
  Spot spot() {
    return new Spot(source.path(), block.index(), line, offset());
  }

  /// The line at hand, to be pointed at later.
  Mark mark() {
    int length = Math.min(row.to() - row.from(), LONGEST_TEXT);
    String text = new String(row.bytes(), row.from(), length, StandardCharsets.UTF_8);
    return new Mark(source, block.index(), line, offset(), text);
  }
}
