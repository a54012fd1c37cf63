package org.evenkeel.forensics.scan;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.ListReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.source.SourceHead;
import org.evenkeel.forensics.source.SourceTail;
import org.jspecify.annotations.Nullable;

/// What is known of one source: its format, what its blocks held, and how it ended.
public final class SourceScan {
  private static final int FAILURES = 1_000;

  private final SourceHead head;
  private final Setting setting;
  private final BlockIndex index;
  private final BlockTally tally = new BlockTally();
  private final List<Mark> tooLong = new ArrayList<>();
  private final SortedMap<Long, Failure> failures = new TreeMap<>();
  private int[] linesOfBlock = new int[16];
  private long[] linesBefore = {};
  private @Nullable Recognition recognition;
  private @Nullable LineReader onlyReader;
  private @Nullable SourceTail tail;

  /// @param index what occurs in which block
  SourceScan(SourceHead head, Setting setting, BlockIndex index) {
    this.head = head;
    this.setting = setting;
    this.index = index;
  }

  public String path() {
    return head.path();
  }

  public SourceHead head() {
    return head;
  }

  /// What its content was recognised as; empty content is not recognised at all.
  public @Nullable Recognition recognition() {
    return recognition;
  }

  /// The zone assumed for times that name none.
  public ZoneOffset zone() {
    return setting.zone();
  }

  /// The source's end, once it has been read.
  public @Nullable SourceTail tail() {
    return tail;
  }

  void recognised(Recognition recognition) {
    this.recognition = recognition;
    if (ordered()) {
      onlyReader = newReader();
    }
  }

  boolean ordered() {
    return recognition instanceof Recognition.Known(Format format, double share)
        && format.ordered();
  }

  /// The same source to be read once more from its beginning.
  SourceScan again() {
    SourceScan again = new SourceScan(head, setting, index);
    if (recognition != null) {
      again.recognised(recognition);
    }
    return again;
  }

  LineReader onlyReader() {
    if (onlyReader == null) {
      throw new IllegalStateException("lines of " + path() + " are read in any order");
    }
    return onlyReader;
  }

  LineReader newReader() {
    if (recognition instanceof Recognition.Known(Format format, double share)) {
      return format.reader(setting);
    }
    return row -> Reading.UNREADABLE;
  }

  BlockIndex index() {
    return index;
  }

  synchronized void add(int block, int lines, BlockTally found) {
    while (block >= linesOfBlock.length) {
      linesOfBlock = Arrays.copyOf(linesOfBlock, linesOfBlock.length * 2);
    }
    linesOfBlock[block] = lines;
    found.lines(lines);
    tally.merge(found);
  }

  /// Called when reading or judging a line failed. Both passes may fail at the same line.
  synchronized void failed(Mark mark, String why) {
    if (failures.size() < FAILURES) {
      failures.putIfAbsent(mark.offset(), new Failure(mark, why));
    }
  }

  /// Lines at which reading or judging failed, the first ones.
  public synchronized List<Failure> failures() {
    return List.copyOf(failures.values());
  }

  /// A line at which reading or judging failed.
  ///
  /// @param why where the program failed
  public record Failure(Mark mark, String why) {}

  synchronized void tooLong(Mark mark) {
    tooLong.add(mark);
  }

  /// Called when the last block has been added.
  synchronized void end(SourceTail tail) {
    this.tail = tail;
  }

  /// Number of a marked line in its source, from 1.
  synchronized long lineNumber(Mark mark) {
    return linesBefore(mark.block(), mark.offset()) + mark.lineInBlock() + 1;
  }

  /// How many lines stand before a block, and long ones before `offset`. Known once the source has
  /// been read to the end.
  synchronized long linesBefore(int ofBlock, long offset) {
    if (linesBefore.length == 0) {
      linesBefore = new long[linesOfBlock.length + 1];
      for (int block = 0; block < linesOfBlock.length; block++) {
        linesBefore[block + 1] = linesBefore[block] + linesOfBlock[block];
      }
    }
    return linesBefore[ofBlock] + tooLong.stream().filter(line -> line.offset() < offset).count();
  }

  /// Whether the source ends within an event that is told by several lines. Known once all has been
  /// read.
  public boolean cutOff() {
    return onlyReader instanceof ListReader list && list.unfinished();
  }

  public BlockTally tally() {
    return tally;
  }

  public List<Mark> longLines() {
    return List.copyOf(tooLong);
  }
}
