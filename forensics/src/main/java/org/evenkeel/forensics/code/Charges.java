package org.evenkeel.forensics.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.investigation.Grade;

/// The charges against one file, and how much of its hidden text may still be unfolded.
final class Charges {
  private static final int MOST = 64;
  private static final int DEEPEST = 8;
  private static final int TEXT = 16 << 20;

  private final List<Charge> all = new ArrayList<>();
  private int depth;
  private int left = TEXT;

  void add(String kind, Grade grade, String why, int at) {
    add(new Charge(kind, grade, why, at));
  }

  void add(Charge charge) {
    if (all.size() < MOST && !all.contains(charge)) {
      all.add(charge);
    }
  }

  int count() {
    return all.size();
  }

  /// Forgets what was added after `count`, and gives it back.
  List<Charge> since(int count) {
    List<Charge> tail = all.subList(count, all.size());
    List<Charge> copy = List.copyOf(tail);
    tail.clear();
    return copy;
  }

  /// Reads hidden text with `reading`, unless there was too much of it.
  void deeper(String hidden, Runnable reading) {
    if (depth < DEEPEST && hidden.length() <= left) {
      left -= hidden.length();
      depth++;
      reading.run();
      depth--;
    }
  }

  Optional<Charge> gravest() {
    return all.stream().max(Comparator.comparing(Charge::grade));
  }

  /// Gravest first.
  List<Charge> list() {
    return all.stream().sorted(Comparator.comparing(Charge::grade).reversed()).toList();
  }
}
