package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.Mark;
import org.evenkeel.forensics.scan.TracedLine;

/// One thing that somebody did, told once: the same done again, and the same requests as several
/// rules and oracles name them.
///
/// @param names at least one, what tells most first; each observations of the same words
record OnceTold(List<List<Observation>> names) {
  private static final long MINUTE = 60_000_000L;
  private static final Comparator<List<Observation>> TELLING =
      Comparator.comparing((List<Observation> named) -> named.getFirst().grade())
          .thenComparingInt(named -> named.getFirst().proof().signs().size())
          .thenComparing(named -> !isTitle(named.getFirst().what()))
          .reversed();

  OnceTold {
    names = List.copyOf(names);
  }

  /// In order of their first.
  ///
  /// @param words by which observations are the same thing done again
  static List<OnceTold> of(List<Observation> all, Function<Observation, String> words) {
    Map<String, List<Observation>> alike = new LinkedHashMap<>();
    all.forEach(
        seen -> alike.computeIfAbsent(words.apply(seen), any -> new ArrayList<>()).add(seen));
    List<List<List<Observation>>> deeds = new ArrayList<>();
    for (List<Observation> named : alike.values()) {
      deeds.stream()
          .filter(deed -> deed.stream().anyMatch(other -> isSame(other, named)))
          .findFirst()
          .ifPresentOrElse(
              deed -> deed.add(named), () -> deeds.add(new ArrayList<>(List.of(named))));
    }
    return deeds.stream()
        .map(deed -> new OnceTold(deed.stream().sorted(TELLING).toList()))
        .toList();
  }

  /// Whether two names are of the same requests: they begin with the same line and are about as
  /// many, or a rule saw but some of them; or most of the lines that were kept are the same, or
  /// nearly as many went to one place within one stretch of time.
  private static boolean isSame(List<Observation> one, List<Observation> other) {
    long few = Math.min(count(one), count(other));
    long many = Math.max(count(one), count(other));
    boolean begin = mark(one).equals(mark(other));
    List<Observation> fewer = count(one) < count(other) ? one : other;
    return (begin && (few * 2 >= many || isTitle(fewer.getFirst().what())))
        || isMostlySame(marks(one), marks(other))
        || (few > 1 && few * 10 >= many * 9 && isThereAndThen(one, other));
  }

  private static boolean isThereAndThen(List<Observation> one, List<Observation> other) {
    String path = path(one);
    return !path.isEmpty()
        && path.equals(path(other))
        && Math.abs(first(one) - first(other)) <= MINUTE
        && Math.abs(last(one) - last(other)) <= MINUTE;
  }

  private static String path(List<Observation> named) {
    return named.getFirst().lines().getFirst().event().textOrEmpty(Field.PATH);
  }

  private static long first(List<Observation> named) {
    return named.stream().mapToLong(Observation::first).min().orElse(0);
  }

  private static long last(List<Observation> named) {
    return named.stream().mapToLong(Observation::last).max().orElse(0);
  }

  private static boolean isMostlySame(Set<Mark> one, Set<Mark> other) {
    long both = one.stream().filter(other::contains).count();
    return both * 2 >= one.size() + other.size() - both;
  }

  private static Mark mark(List<Observation> named) {
    return named.getFirst().lines().getFirst().mark();
  }

  private static Set<Mark> marks(List<Observation> named) {
    Set<Mark> marks = new HashSet<>();
    named.stream().flatMap(seen -> seen.lines().stream()).map(TracedLine::mark).forEach(marks::add);
    return marks;
  }

  /// Whether it is a rule's title rather than what somebody did.
  private static boolean isTitle(String what) {
    return what.startsWith("A ") || what.startsWith("An ") || what.startsWith("The ");
  }

  private static long count(List<Observation> named) {
    return named.stream().mapToLong(Observation::count).sum();
  }

  /// The first observation of the name that tells most.
  Observation lead() {
    return names.getFirst().getFirst();
  }

  /// How many requests.
  long count() {
    return names.stream().mapToLong(OnceTold::count).max().orElse(0);
  }

  /// Microseconds since 1970.
  long first() {
    return names.stream().mapToLong(OnceTold::first).min().orElse(0);
  }

  /// Microseconds since 1970.
  long last() {
    return names.stream().mapToLong(OnceTold::last).max().orElse(0);
  }

  List<Citation> evidence() {
    return Citations.of(lead().lines());
  }

  /// `22 requests`, or lines of what is no web server's log; empty where there is one, or where the
  /// name says the number.
  String counted() {
    boolean said = (" " + lead().what() + ",").contains(" " + count() + " times");
    boolean web = lead().source() == Kind.WEB;
    return count() < 2 || said
        ? ""
        : String.format(Locale.ENGLISH, "%,d %s", count(), web ? "requests" : "lines");
  }

  /// The other names of requests that were told of as `told`, as a sentence after it; empty when
  /// there are none.
  String otherNames(String told) {
    String others = quoted(told);
    return others.isEmpty() ? "" : " The same requests were also noted as: " + others + ".";
  }

  /// The same within a sentence, after the name that tells most.
  String alsoNoted() {
    String others = quoted(lead().what());
    return others.isEmpty() ? "" : ", also noted as " + others;
  }

  private String quoted(String told) {
    return names.stream()
        .map(named -> named.getFirst().what())
        .filter(what -> !what.equals(told))
        .distinct()
        .map(what -> '"' + what + '"')
        .collect(Collectors.joining("; "));
  }
}
