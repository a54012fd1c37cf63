package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// An index may send us to lines in vain, never past one.
class SectionsTest {
  private static final int BLOCK = 1 << 20;

  private final Random random = new Random(1);
  private final Sections sections = new Sections();

  @Test
  void whatAStretchHoldsIsAlwaysFoundInIt() {
    sections.line(3 << 16, 900);
    long[] held = random.longs(300).peek(sections::add).toArray();

    for (long hash : held) {
      assertThat(sections.mayHold(new long[] {hash}) & 1 << 3).isNotZero();
    }
  }

  @Test
  void whatItDoesNotHoldIsSeldomFound() {
    random.longs(300).forEach(sections::add);

    long found =
        random.longs(10_000).filter(hash -> sections.mayHold(new long[] {hash}) != 0).count();
    assertThat(found).isLessThan(200);
  }

  @Test
  void whatOccursNowhereIsSoughtNowhere() {
    assertThat(sections.mayHold(new long[] {7})).isZero();
    assertThat(sections.mayHold(new long[0])).isZero();
  }

  @Test
  void blocksWithoutRoomHaveNoIndex() {
    BlockIndex index = new BlockIndex(new AtomicLong(Long.MAX_VALUE >> 1));

    assertThat(index.room()).isNull();
    assertThat(index.of(99)).isNull();
  }

  @Test
  void everyLineIsInTheStretchWhereItStartsAndKeepsItsNumber() {
    byte[] block = lines();
    List<Integer> starts = starts(block);
    IntStream.range(0, starts.size()).forEach(line -> sections.line(starts.get(line), line));

    for (int section = 0; section < Sections.COUNT; section++) {
      int start = Sections.start(block, section, block.length);
      int line = sections.firstLine(section);
      assertThat(line < starts.size() ? starts.get(line) : block.length).isEqualTo(start);
    }
  }

  /// Lines of all lengths, among them one that spans several stretches and a last one without end.
  private byte[] lines() {
    byte[] block = new byte[BLOCK];
    random.nextBytes(block);
    for (int at = 0; at < block.length; at++) {
      boolean end = random.nextInt(300) == 0 && (at < 200_000 || at > 400_000);
      block[at] = (byte) (end ? '\n' : 'x');
    }
    block[(5 << 16) - 1] = '\n';
    block[7 << 16] = '\n';
    return block;
  }

  private static List<Integer> starts(byte[] block) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = 0; at < block.length - 1; at++) {
      if (block[at] == '\n') {
        starts.add(at + 1);
      }
    }
    return starts;
  }
}
