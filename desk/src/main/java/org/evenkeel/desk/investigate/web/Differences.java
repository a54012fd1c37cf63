package org.evenkeel.desk.investigate.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Two answers, held against each other.
final class Differences {
  private Differences() {}

  /// Something that two answers are compared by.
  private record Aspect(String what, Function<AnswerView, List<String>> texts) {}

  private static final List<Aspect> ASPECTS =
      List.of(
          new Aspect("What all evidence says", answer -> List.of(answer.headline())),
          new Aspect("The way in", answer -> List.of(answer.wayIn())),
          new Aspect(
              "The hole",
              answer ->
                  texts(answer.part("vulnerability").list("candidates"), part -> part.said("id"))),
          new Aspect(
              "First access", answer -> List.of(answer.part("duration").text("firstAccess"))),
          new Aspect(
              "Addresses", answer -> texts(answer.list("actors"), part -> part.texts("addresses"))),
          new Aspect(
              "Data",
              answer ->
                  texts(
                      answer.list("exposure"),
                      part -> part.text("category") + ", " + part.text("reach"))),
          new Aspect(
              "Findings", answer -> texts(answer.list("findings"), part -> part.text("title"))),
          new Aspect(
              "Left behind", answer -> texts(answer.list("artifacts"), part -> part.text("where"))),
          new Aspect(
              "Sources read",
              answer -> texts(answer.part("coverage").list("sources"), part -> part.text("path"))));

  /// What is new in `after`, and what is only in `before`; a difference for each aspect.
  static List<CompareView.Difference> between(AnswerView before, AnswerView after) {
    return ASPECTS.stream().map(aspect -> difference(aspect, before, after)).toList();
  }

  private static List<String> texts(List<Part> parts, Function<Part, String> text) {
    return parts.stream().map(text).toList();
  }

  private static CompareView.Difference difference(
      Aspect aspect, AnswerView before, AnswerView after) {
    Set<String> earlier = new LinkedHashSet<>(aspect.texts().apply(before));
    Set<String> later = new LinkedHashSet<>(aspect.texts().apply(after));
    return new CompareView.Difference(
        aspect.what(),
        later.stream().filter(text -> !text.isEmpty() && !earlier.contains(text)).toList(),
        earlier.stream().filter(text -> !text.isEmpty() && !later.contains(text)).toList());
  }
}
