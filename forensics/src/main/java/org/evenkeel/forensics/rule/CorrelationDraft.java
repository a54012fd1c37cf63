package org.evenkeel.forensics.rule;

import java.time.Duration;
import java.util.List;

/// A correlation that has been read, before the rules that it names are looked up.
///
/// @param keys the document
/// @param rule its head
/// @param names the ids or names of the rules that it correlates
/// @param ties what holds their matches together
/// @param criterion what has to be true of them
/// @param generates whether its rules' own matches are told of as well
/// @param place where it stands
record CorrelationDraft(
    Said.Keys keys,
    Rule rule,
    List<Name> names,
    Ties ties,
    Criterion criterion,
    boolean generates,
    Draft.Place place) {
  CorrelationDraft {
    names = List.copyOf(names);
  }

  /// A rule as a correlation names it.
  record Name(String text, int line, int column) {
    RuleException wrong(String why) {
      return new RuleException(why, line, column);
    }
  }

  /// What holds matches together: equal values and nearness in time.
  record Ties(Grouping grouping, Duration timespan) {}

  String name() {
    return keys.text("name");
  }

  /// The correlation, whose rules have been found.
  Correlation with(List<Correlation.Member> members, Level highest) {
    Rule head =
        keys.text("level").isEmpty()
            ? new Rule(
                rule.id(),
                rule.title(),
                rule.remarks(),
                highest,
                rule.attack(),
                rule.own(),
                rule.detection())
            : rule;
    return new Correlation(
        head, members, ties.grouping(), ties.timespan(), criterion, generates, place.file());
  }
}
