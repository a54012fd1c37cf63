package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.source.Block;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Intake;
import org.evenkeel.forensics.source.Limits;
import org.evenkeel.forensics.source.Refusal;
import org.evenkeel.forensics.source.Sink;
import org.evenkeel.forensics.source.SourceHead;
import org.evenkeel.forensics.source.SourceTail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A line at which reading or judging fails costs that line, and no other.
class LineLoopTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final LineReader READS_ALL = row -> Reading.EVENT;

  @TempDir private Path folder;

  /// Keeps the lines that it is shown, and fails at those that ask for it.
  private static final class Seen implements LineVisitor {
    private final List<String> events = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    @Override
    public void event(Row row, LineLoop at) {
      String line = text(row);
      if (line.equals("judge fails")) {
        throw new IllegalStateException("on purpose");
      }
      events.add(line);
    }

    @Override
    public void unreadable(Row row, LineLoop at) {
      unreadable.add(text(row));
    }
  }

  private static String text(Row row) {
    return new String(row.bytes(), row.from(), row.to() - row.from(), StandardCharsets.UTF_8);
  }

  @Test
  void aLineAtWhichReadingFailsIsToldAndTheOthersAreRead() throws Exception {
    Seen seen = new Seen();
    LineReader fails =
        row -> {
          if (text(row).equals("reader fails")) {
            throw new ArrayIndexOutOfBoundsException("on purpose");
          }
          return Reading.EVENT;
        };
    SourceScan source = run("one\nreader fails\r\nthree\n", fails, seen);
    assertThat(seen.events).containsExactly("one", "three");
    assertThat(seen.unreadable).containsExactly("reader fails");
    assertThat(source.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.mark().offset()).isEqualTo(4);
              assertThat(failure.why()).startsWith("ArrayIndexOutOfBoundsException in");
            });
  }

  @Test
  void aLineAtWhichJudgingFailsIsToldAndTheOthersAreRead() throws Exception {
    Seen seen = new Seen();
    SourceScan source = run("one\njudge fails\nthree", READS_ALL, seen);
    assertThat(seen.events).containsExactly("one", "three");
    assertThat(seen.unreadable).containsExactly("judge fails");
    assertThat(source.failures()).hasSize(1);
  }

  @Test
  void aLineThatNeedsMoreStackThanThereIsCostsItselfAlone() throws Exception {
    Seen seen = new Seen();
    LineReader deep = row -> text(row).equals("deep") ? endless(row) : Reading.EVENT;
    SourceScan source = run("one\ndeep\nthree\n", deep, seen);
    assertThat(seen.events).containsExactly("one", "three");
    assertThat(source.failures().getFirst().why()).startsWith("StackOverflowError");
  }

  @SuppressWarnings("InfiniteRecursion") // that is what it is for
  private static Reading endless(Row row) {
    return endless(row);
  }

  @Test
  void aFailureThatBothPassesMeetIsToldOnce() throws Exception {
    Seen seen = new Seen();
    SourceScan source = run("judge fails\n", READS_ALL, seen);
    SourceScan.Failure first = source.failures().getFirst();
    source.failed(first.mark(), "again");
    assertThat(source.failures()).containsExactly(first);
  }

  private SourceScan run(String text, LineReader reader, LineVisitor visitor) throws Exception {
    Path file = Files.writeString(folder.resolve("any.log"), text);
    List<SourceScan> sources = new ArrayList<>();
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Limits limits = new Limits(8 << 10, 8, 1000, 1L << 32, 1000, 3, 64L << 20);
    try (Evidence evidence = Evidence.of(List.of(file), limits, clock)) {
      evidence.read(
          new Intake() {
            @Override
            public Sink begin(SourceHead head) {
              BlockIndex index = new BlockIndex(new AtomicLong());
              SourceScan source = new SourceScan(head, Setting.utc(NOW), index);
              sources.add(source);
              return new Looped(source, reader, visitor);
            }

            @Override
            public void refused(Refusal refusal) {
              throw new AssertionError(refusal.toString());
            }
          });
    }
    return sources.getFirst();
  }

  /// Runs the loop over each block.
  private record Looped(SourceScan source, LineReader reader, LineVisitor visitor) implements Sink {
    @Override
    public void take(Block block) {
      int lines = new LineLoop(new Row(), source, block).run(reader, visitor);
      assertThat(lines).isPositive();
      block.release();
    }

    @Override
    public void tooLong(long offset, long length, int blocksBefore) {
      throw new AssertionError("too long at " + offset);
    }

    @Override
    public void end(SourceTail tail) {}
  }
}
