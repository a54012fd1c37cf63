package org.evenkeel.law.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.law.code.RecipientKind;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.rule.Rule;
import org.jspecify.annotations.Nullable;

/// All duties, compiled once, weighed against the facts of any number of breaches. Safe for many
/// threads at once.
public final class Engine {
  private final List<Texts> duties;
  private final Map<String, Texts> byId = new HashMap<>();
  private final List<Texts> unlisted;

  public Engine(List<Rule> rules) {
    Map<String, List<Text>> texts = new TreeMap<>();
    for (Rule rule : rules) {
      texts.computeIfAbsent(rule.id(), _ -> new ArrayList<>()).add(new Text(rule));
    }
    texts.forEach((id, each) -> byId.put(id, new Texts(id, each)));
    duties = texts.keySet().stream().map(byId::get).toList();
    Map<String, List<Texts>> letters = new LinkedHashMap<>();
    for (Texts each : duties) {
      Rule rule = each.newest().rule;
      boolean tells = rule.tells().kind() == RecipientKind.INDIVIDUALS;
      if (tells && rule.file().paperwork().monitoring() == 0) {
        letters.computeIfAbsent(rule.place(), _ -> new ArrayList<>()).add(each);
      }
    }
    duties.forEach(each -> link(each, letters));
    unlisted = unlisted();
  }

  private void link(Texts texts, Map<String, List<Texts>> letters) {
    Rule rule = texts.newest().rule;
    texts.letters = nearest(texts.id, letters.getOrDefault(rule.place(), List.of()));
    texts.earlier = byId.get(rule.deadline().after());
    texts.replacement = byId.get(rule.deadline().counting().replacedBy());
  }

  /// The letters whose id is most like this one: of several laws in a place, the same law's.
  private static @Nullable Texts nearest(String id, List<Texts> letters) {
    Texts best = null;
    int most = -1;
    for (Texts candidate : letters) {
      int same = 0;
      while (same < Math.min(id.length(), candidate.id.length())
          && id.charAt(same) == candidate.id.charAt(same)) {
        same++;
      }
      if (same > most && !candidate.id.equals(id)) {
        most = same;
        best = candidate;
      }
    }
    return best;
  }

  /// The lists of data of those states that have no row for processors.
  private List<Texts> unlisted() {
    Set<String> listed = new TreeSet<>();
    for (Texts each : duties) {
      if (each.id.endsWith(".PROC")) {
        listed.add(each.newest().rule.place());
      }
    }
    return duties.stream()
        .filter(each -> each.id.startsWith("US-") && each.id.endsWith(".IND"))
        .filter(each -> !listed.contains(each.newest().rule.place()))
        .toList();
  }

  /// The ids of all duties.
  public Set<String> ids() {
    return byId.keySet();
  }

  /// Every duty, in order of ids, fired or not.
  public List<Duty> weigh(Facts facts) {
    Judge judge = new Judge(facts, unlisted);
    List<Duty> result = new ArrayList<>(duties.size());
    for (Texts each : duties) {
      result.add(judge.of(each));
    }
    return result;
  }
}
