package org.evenkeel.forensics.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.evenkeel.forensics.scan.Question;

/// A way to tell yes from no in the answers: by status, by size, by how long they took.
///
/// @param name how, in a few words, for people
/// @param yes for each question whether it was answered with the first of the two answers
record Reading(String name, List<Boolean> yes) {
  private static final double SLOW = 0.7;
  private static final double SHARE = 0.02;

  /// Who asks for each character in turn whether it is the one gets a yes for one of a hundred.
  private static final double ONE_OF_ALL = 0.0025;

  Reading {
    yes = List.copyOf(yes);
  }

  /// Every way in which the answers to `asked` fall into two kinds.
  static List<Reading> of(List<Asked> asked) {
    List<Reading> readings = new ArrayList<>();
    common(asked, "status", question -> question.status(), readings);
    common(asked, "size", Question::sent, readings);
    split(asked, "size", Question::sent, readings);
    boolean waits = asked.stream().anyMatch(each -> each.seconds() > 0);
    if (waits) {
      slow(asked, readings);
    } else if (asked.stream().allMatch(each -> each.question().took() >= 0)) {
      split(asked, "time", Question::took, readings);
    }
    return readings;
  }

  private static void common(
      List<Asked> asked, String name, ToLongFunction<Question> of, List<Reading> readings) {
    Map<Long, Integer> times = new HashMap<>();
    asked.forEach(each -> times.merge(of.applyAsLong(each.question()), 1, Integer::sum));
    long usual =
        times.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0L);
    add(asked, name, question -> of.applyAsLong(question) == usual, readings);
  }

  /// Splits where the two halves differ most from each other: Otsu, "A threshold selection method
  /// from gray-level histograms", 1979.
  private static void split(
      List<Asked> asked, String name, ToLongFunction<Question> of, List<Reading> readings) {
    SortedMap<Long, Integer> times = new TreeMap<>();
    asked.forEach(each -> times.merge(of.applyAsLong(each.question()), 1, Integer::sum));
    double total = 0;
    for (Map.Entry<Long, Integer> entry : times.entrySet()) {
      total += (double) entry.getKey() * entry.getValue();
    }
    double below = 0;
    long count = 0;
    double best = -1;
    long border = 0;
    for (Map.Entry<Long, Integer> entry : times.entrySet()) {
      count += entry.getValue();
      below += (double) entry.getKey() * entry.getValue();
      long rest = asked.size() - count;
      double apart = rest == 0 ? 0 : below / count - (total - below) / rest;
      double between = apart * apart * count * rest;
      if (between > best) {
        best = between;
        border = entry.getKey();
      }
    }
    long bound = border;
    add(asked, name, question -> of.applyAsLong(question) > bound, readings);
  }

  private static void slow(List<Asked> asked, List<Reading> readings) {
    List<Boolean> took = new ArrayList<>();
    List<Boolean> after = new ArrayList<>();
    List<Boolean> before = new ArrayList<>();
    for (int at = 0; at < asked.size(); at++) {
      double wait = Math.max(1, asked.get(at).seconds()) * SLOW;
      took.add(asked.get(at).question().took() >= wait * 1_000);
      after.add(at + 1 < asked.size() && gap(asked, at) >= wait);
      before.add(at > 0 && gap(asked, at - 1) >= wait);
    }
    double least = least(asked);
    add("how long each took", took, least, readings);
    add("the time until the next", after, least, readings);
    add("the time since the one before", before, least, readings);
  }

  /// Seconds from one question to the next.
  private static double gap(List<Asked> asked, int at) {
    return (asked.get(at + 1).question().time() - asked.get(at).question().time()) / 1e6;
  }

  private static void add(
      List<Asked> asked,
      String name,
      java.util.function.Predicate<Question> yes,
      List<Reading> readings) {
    List<Boolean> answers = asked.stream().map(each -> yes.test(each.question())).toList();
    add(name, answers, least(asked), readings);
  }

  private static void add(
      String name, List<Boolean> answers, double least, List<Reading> readings) {
    long yes = answers.stream().filter(answer -> answer).count();
    long rarer = Math.min(yes, answers.size() - yes);
    if (rarer >= Math.max(1, answers.size() * least)) {
      readings.add(new Reading(name, answers));
    }
  }

  /// How rare one of two answers may be.
  private static double least(List<Asked> asked) {
    long equal = asked.stream().filter(each -> asksForOne(each.probe())).count();
    return equal * 10 >= asked.size() * 9L ? ONE_OF_ALL : SHARE;
  }

  private static boolean asksForOne(Probe probe) {
    return probe.place() == Probe.PREFIX
        || (probe.test() instanceof Test.Between(int low, int high) && low == high);
  }
}
