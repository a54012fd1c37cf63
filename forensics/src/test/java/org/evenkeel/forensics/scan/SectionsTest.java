package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
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
  void whoAndWhatOccursIsAlwaysFoundInItsStretch() {
    sections.line(3 << 11, 900);
    long[] held = random.longs(300).peek(hash -> sections.add(hash, ~hash)).toArray();
    sections.close();

    for (long hash : held) {
      assertThat(address(hash)).isEqualTo(bits(3));
      assertThat(path(~hash)).isEqualTo(bits(3));
    }
  }

  @Test
  void whoDoesNotOccurIsSeldomFound() {
    random.longs(300).forEach(hash -> sections.add(hash, hash));
    sections.close();

    assertThat(random.longs(10_000).filter(hash -> !address(hash).isEmpty()).count())
        .isLessThan(200);
  }

  @Test
  void whatOccursNowhereIsSoughtNowhere() {
    sections.close();

    assertThat(address(7)).isEqualTo(new BitSet());
  }

  @Test
  void theStretchesInWhichOrdersMayBePlacedAreKnown() {
    sections.line(5 << 11, 60);
    sections.addOrder();
    sections.line(6 << 11, 70);
    BitSet orders = new BitSet();
    sections.orders(orders);

    assertThat(orders).isEqualTo(bits(5));
  }

  @Test
  void blocksWithoutRoomHaveNoIndexAndMayHoldAnything() {
    BlockIndex index = new BlockIndex(new AtomicLong(Long.MAX_VALUE >> 1));

    assertThat(index.any(known -> false)).isFalse();
    assertThat(index.room()).isNull();
    assertThat(index.of(99)).isNull();
    assertThat(index.any(known -> false)).isTrue();
  }

  @Test
  void everyLineIsInTheStretchWhereItStartsAndKeepsItsNumber() {
    byte[] block = lines();
    List<Integer> starts = starts(block);
    IntStream.range(0, starts.size()).forEach(line -> sections.line(starts.get(line), line));
    sections.close();

    for (int section = 0; section < BLOCK >> 11; section++) {
      int start = Sections.start(block, section, block.length);
      int line = sections.firstLine(section);
      assertThat(line < starts.size() ? starts.get(line) : block.length).isEqualTo(start);
    }
  }

  @Test
  void aLineIsSoughtByItsOwnEvent() {
    long[] held = random.longs(40).toArray();
    IntStream.range(0, 40).forEach(line -> line(line * 200, line, held[line]));
    sections.close();

    for (int line = 0; line < 40; line++) {
      assertThat(mayHold(line * 200, line, held[line])).isTrue();
      assertThat(mayHold(line * 200, line, held[(line + 1) % 40])).isFalse();
    }
  }

  @Test
  void whereALineMadeNoEventOrSeveralTheWholeStretchIsSought() {
    line(0, 0, 7);
    sections.line(100, 1);
    line(200, 2, 8);
    line(1 << 11, 3, 9);
    line((1 << 11) + 100, 4, 10);
    sections.add(11, 11);
    line(2 << 11, 5, 12);
    sections.close();

    assertThat(mayHold(200, 2, 99L << 20)).isTrue();
    assertThat(mayHold(1 << 11, 3, 99L << 20)).isTrue();
    assertThat(mayHold(2 << 11, 5, 99L << 20)).isFalse();
  }

  private void line(int offset, int line, long hash) {
    sections.line(offset, line);
    sections.add(hash, 0);
  }

  private boolean mayHold(int offset, int line, long address) {
    return sections.mayHold(
        Sections.of(offset), line, bits(Sections.address(address)), new BitSet());
  }

  private BitSet address(long hash) {
    BitSet stretches = new BitSet();
    sections.holdingAddress(bits(Sections.address(hash)), stretches);
    return stretches;
  }

  private BitSet path(long hash) {
    BitSet stretches = new BitSet();
    sections.holdingPath(bits(Sections.path(hash)), stretches);
    return stretches;
  }

  private static BitSet bits(int one) {
    BitSet bits = new BitSet();
    bits.set(one);
    return bits;
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
