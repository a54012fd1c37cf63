package org.evenkeel.forensics.payload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says what a value is that a stranger sent: nothing, or one judgement for each kind of attack
/// that it carries, the surest first. Pure and thread-safe.
public final class Payloads {
  private Payloads() {}

  /// Judges the value of a parameter, a part of a path, a header: as sent, or decoded already.
  public static List<Judgement> of(String value) {
    if (Plainness.isPlain(PercentText.decoded(value).orElse(value))) {
      return List.of();
    }
    return judged(value);
  }

  /// The same, however plain it looks.
  static List<Judgement> judged(String value) {
    Map<PayloadKind, Judgement> best = new EnumMap<>(PayloadKind.class);
    for (Decoded reading : Layers.of(value)) {
      List<String> texts = JsonTexts.of(reading.text());
      for (Judge judge : Judges.ALL) {
        boolean whole = texts.isEmpty() || !(judge instanceof SqlJudge);
        (whole ? judge.judge(reading) : judgeEach(judge, texts))
            .ifPresent(opinion -> keep(best, opinion, reading));
      }
    }
    List<Judgement> judgements = new ArrayList<>(best.values());
    judgements.sort((one, other) -> other.strength().compareTo(one.strength()));
    return judgements;
  }

  /// Whoever reads a document takes its quotes for those of the document, not of a query.
  private static Optional<Opinion> judgeEach(Judge judge, List<String> texts) {
    return texts.stream()
        .map(text -> judge.judge(Decoded.of(text, List.of())))
        .flatMap(Optional::stream)
        .max(Comparator.comparing(Opinion::strength));
  }

  private static void keep(Map<PayloadKind, Judgement> best, Opinion opinion, Decoded reading) {
    Judgement known = best.get(opinion.kind());
    if (known == null || known.strength().compareTo(opinion.strength()) <= 0) {
      best.put(
          opinion.kind(),
          new Judgement(
              opinion.kind(), opinion.strength(), opinion.why(), reading.text(), reading.layers()));
    }
  }

  /// Judges all values of a request target: the parts of its path, and its parameters' names and
  /// values. The surest judgement comes first.
  ///
  /// @param target as sent: `/shop/item.php?id=7`
  public static List<Judgement> ofTarget(String target) {
    List<Judgement> all = new ArrayList<>();
    Set<String> waysBack = Target.waysBack(target);
    for (String value : Target.values(target)) {
      List<Judgement> found = of(value);
      if (waysBack.contains(value)) {
        found = found.stream().filter(each -> each.kind() != PayloadKind.INSIDE).toList();
      }
      all.addAll(found);
    }
    all.sort((one, other) -> other.strength().compareTo(one.strength()));
    return all;
  }

  /// The names of programs with which a command may begin, in lower case.
  public static Set<String> programs() {
    return ShellPrograms.names();
  }

  /// Names of functions, tables and programs of which one says something by itself, in lower case.
  public static Set<String> names() {
    Set<String> names = new HashSet<>(PhpFunctions.unspeakable());
    names.addAll(SqlWords.unspeakable());
    names.addAll(ShellPhrases.alone());
    names.addAll(
        Set.of(
            "localhost",
            "phtml",
            "pht",
            "phar",
            "phps",
            "phpt",
            "php3",
            "php4",
            "php5",
            "php6",
            "php7"));
    return names;
  }

  /// Judges how a visitor's program calls itself.
  public static List<Judgement> ofUserAgent(String agent) {
    return UserAgents.judge(agent);
  }

  /// Judges the address that a visitor claims to come from: what stands behind its machine's name.
  public static List<Judgement> ofReferer(String referer) {
    int scheme = referer.indexOf("://");
    if (scheme > 0 && referer.lastIndexOf(' ', scheme) >= 0) {
      return noAddress(referer);
    }
    int slash = scheme < 0 ? -1 : referer.indexOf('/', scheme + 3);
    return scheme < 0
        ? noAddress(referer)
        : slash < 0 ? List.of() : ofTarget(referer.substring(slash));
  }

  /// Judges what stands where an address or a program's name has to stand, and is neither.
  static List<Judgement> noAddress(String text) {
    List<Judgement> judgements = new ArrayList<>(judged(text));
    int equals = text.indexOf('=');
    Decoded bare = Decoded.of(text.substring(equals + 1).replace("\"", ""), List.of());
    CommandJudge.bare(bare)
        .filter(opinion -> judgements.stream().noneMatch(each -> each.kind() == opinion.kind()))
        .map(o -> new Judgement(o.kind(), o.strength(), o.why(), text, List.of()))
        .ifPresent(judgements::add);
    return judgements;
  }
}
