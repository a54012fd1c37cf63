package org.evenkeel.forensics.scan;

import java.util.Arrays;
import java.util.BitSet;
import org.evenkeel.forensics.bytes.Octet;

/// Who and what occurs where in one block, so that later passes can go straight to the lines that
/// matter. Of each event 16 bits of its address's hash are kept and 16 of its path's, in order, and
/// for each stretch of 2 KiB with which event it begins. A line belongs to the stretch in which it
/// starts. May send somebody to lines in vain, never past one.
final class Sections {
  private static final int SHIFT = 11;
  private static final int FEW = 4096;

  private int[] firstEvent = new int[1 << 9];
  private int[] firstLine = new int[1 << 9];

  /// Of each event the address's place in the upper half, the path's in the lower.
  private int[] places = new int[FEW];

  private final BitSet orders = new BitSet();
  private final BitSet uneven = new BitSet();
  private int current;
  private int lines;
  private int skew;
  private int events;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /// The stretch that a line which starts at `offset` of its block belongs to.
  static int of(int offset) {
    return offset >> SHIFT;
  }

  /// Which place in a set of 2¹⁶ the address with this salted hash has.
  static int address(long hash) {
    return (int) (hash >>> 20) & 0xffff;
  }

  /// Which place in a set of 2¹⁶ the path with this salted hash has.
  static int path(long hash) {
    return (int) (hash >>> 40) & 0xffff;
  }

  /// Line `line` starts at `offset`; lines are told in their order.
  void line(int offset, int line) {
    int section = of(offset);
    compare(line);
    if (section >= firstLine.length) {
      firstEvent = Arrays.copyOf(firstEvent, section * 2);
      firstLine = Arrays.copyOf(firstLine, section * 2);
    }
    while (current < section) {
      current++;
      firstEvent[current] = events;
      firstLine[current] = line;
    }
    skew = events - line;
    lines = line + 1;
  }

  /// Notes where lines and events are not one of each.
  private void compare(int line) {
    if (events - line != skew) {
      uneven.set(current);
    }
  }

  /// Both hashes occur in the line told last.
  void add(long address, long path) {
    if (events == places.length) {
      places = Arrays.copyOf(places, events * 2);
    }
    places[events++] = address(address) << 16 | path(path);
  }

  /// The line told last may be one in which an order is placed.
  void addOrder() {
    orders.set(current);
  }

  /// The times of the block's lines, in microseconds since 1970.
  void times(long first, long last) {
    this.first = first;
    this.last = last;
  }

  /// Whether any line may be of these times. Lines without time may.
  boolean mayBeWithin(Browsing.Times times) {
    return first > last || times.within(first, last);
  }

  /// Gives back the room that was not needed. Nothing is added afterwards.
  void close() {
    compare(lines);
    places = Arrays.copyOf(places, events);
    firstEvent = Arrays.copyOf(firstEvent, current + 1);
    firstLine = Arrays.copyOf(firstLine, current + 1);
  }

  /// How many bytes it takes.
  int size() {
    return places.length * Integer.BYTES
        + firstEvent.length * 2 * Integer.BYTES
        + (orders.size() + uneven.size()) / Byte.SIZE;
  }

  /// Adds the stretches in which an order may be placed to `stretches`.
  void orders(BitSet stretches) {
    stretches.or(orders);
  }

  /// Adds the stretches that may hold one of the addresses to `stretches`.
  ///
  /// @param wanted places of the addresses, as a set of 2¹⁶
  void holdingAddress(BitSet wanted, BitSet stretches) {
    for (int section = 0; section <= current; section++) {
      int end = end(section);
      for (int at = firstEvent[section]; at < end; at++) {
        if (wanted.get(places[at] >>> 16)) {
          stretches.set(section);
          at = end;
        }
      }
    }
  }

  /// Adds the stretches that may hold one of the paths to `stretches`.
  ///
  /// @param wanted places of the paths, as a set of 2¹⁶
  void holdingPath(BitSet wanted, BitSet stretches) {
    for (int section = 0; section <= current; section++) {
      int end = end(section);
      for (int at = firstEvent[section]; at < end; at++) {
        if (wanted.get(places[at] & 0xffff)) {
          stretches.set(section);
          at = end;
        }
      }
    }
  }

  /// Whether a line may be of one of the addresses or of one of the paths, by its own event. True
  /// where lines and events of its stretch do not go together one by one.
  ///
  /// @param line its number in the block
  boolean mayHold(int section, int line, BitSet addressPlaces, BitSet pathPlaces) {
    int event = firstEvent[Math.min(section, current)] + line - firstLine(section);
    return section > current
        || uneven.get(section)
        || event >= events
        || mayBe(places[event], addressPlaces, pathPlaces);
  }

  private int end(int section) {
    return section == current ? events : firstEvent[section + 1];
  }

  /// Whether any stretch may hold one of the addresses or paths.
  boolean mayHold(BitSet addressPlaces, BitSet pathPlaces) {
    for (int at = 0; at < events; at++) {
      if (mayBe(places[at], addressPlaces, pathPlaces)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBe(int event, BitSet addressPlaces, BitSet pathPlaces) {
    return addressPlaces.get(event >>> 16) || pathPlaces.get(event & 0xffff);
  }

  /// Whether an order may be placed in the block.
  boolean hasOrders() {
    return !orders.isEmpty();
  }

  /// The number of the first line that starts in `section` or later.
  int firstLine(int section) {
    return section <= current ? firstLine[section] : Integer.MAX_VALUE;
  }

  /// Where the first line begins that starts in `section` or later, or `to`.
  static int start(byte[] bytes, int section, int to) {
    int from = section << SHIFT;
    return section == 0
        ? 0
        : from > to ? to : Math.min(to, Octet.endOfLine(bytes, from - 1, to) + 1);
  }
}
