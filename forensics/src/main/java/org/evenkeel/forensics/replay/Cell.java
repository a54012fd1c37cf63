package org.evenkeel.forensics.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.scan.Mark;

/// One value that was read, as far as the answers tell it.
final class Cell {
  private final String expression;
  private final SortedMap<Integer, Letter> letters = new TreeMap<>();
  private final List<Mark> marks = new ArrayList<>();
  private String prefix = "";
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private int questions;

  Cell(String expression) {
    this.expression = expression;
  }

  void learn(Asked asked, boolean yes) {
    Probe probe = asked.probe();
    questions++;
    first = Math.min(first, asked.question().time());
    last = Math.max(last, asked.question().time());
    if (marks.size() < 2) {
      marks.add(asked.question().mark());
    } else {
      marks.set(1, asked.question().mark());
    }
    if (probe.place() == Probe.PREFIX) {
      prefix = yes && probe.prefix().length() > prefix.length() ? probe.prefix() : prefix;
    } else {
      Test test = yes ? probe.test() : new Test.Not(probe.test());
      letters.computeIfAbsent(probe.place(), any -> new Letter()).learn(plain(test));
    }
  }

  private static Test plain(Test test) {
    return test instanceof Test.Not(Test.Not(Test inner)) ? plain(inner) : test;
  }

  String expression() {
    return expression;
  }

  /// The value; letters that stayed open are question marks.
  String value() {
    Letter whole = letters.get(Probe.WHOLE);
    if (whole != null && whole.value() >= 0) {
      return Integer.toString(whole.value());
    }
    StringBuilder text = new StringBuilder();
    int next = 1;
    for (var entry : letters.tailMap(1).entrySet()) {
      int code = entry.getValue().value();
      if (code == 0 || (code < 0 && entry.getKey().equals(letters.lastKey()))) {
        break;
      }
      while (next++ < entry.getKey()) {
        text.append('?');
      }
      text.append(code < 0 ? "?" : Letter.text(code));
    }
    return text.isEmpty() ? prefix : text.toString();
  }

  /// How many letters are known.
  int known() {
    return prefix.length()
        + (int) letters.values().stream().filter(letter -> letter.value() >= 0).count();
  }

  /// Letters that are known and can be printed, plain ones twice, less those that contradict
  /// themselves: questions about bits are consistent when read the wrong way round, too.
  int sense() {
    int sense = 2 * prefix.length();
    for (Letter letter : letters.values()) {
      int value = letter.value();
      boolean plain = value == 0 || value == '\n' || (value >= ' ' && value < 0x7f);
      sense += plain ? 2 : value > 0x9f ? 1 : 0;
      sense -= 4 * letter.contradictions();
    }
    return sense;
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }

  int questions() {
    return questions;
  }
}
