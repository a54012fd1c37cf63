package org.evenkeel.desk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.State;

/// What nobody has answered yet, with the duties that hang on it.
///
/// @param text as a person asks it
/// @param keys the facts that answer it
/// @param duties by their ids
public record OpenQuestion(String text, List<FactKey> keys, List<String> duties) {
  public OpenQuestion {
    keys = List.copyOf(keys);
    duties = List.copyOf(duties);
  }

  /// What is answered here, with yes, perhaps or no.
  public List<FactKey> here() {
    return keys.stream().filter(key -> key.how() == FactKey.How.YES_OR_NO).toList();
  }

  /// What is answered here with an amount of money.
  public List<FactKey> amounts() {
    return keys.stream().filter(key -> key.how() == FactKey.How.AMOUNT).toList();
  }

  /// Whether a moment answers it.
  public boolean asksWhen() {
    return keys.stream().anyMatch(key -> key.how() == FactKey.How.MOMENT);
  }

  /// The questions of the triage that answer it.
  public List<String> pages() {
    return keys.stream()
        .filter(key -> key.how() == FactKey.How.WORDS)
        .map(FactKey::page)
        .distinct()
        .toList();
  }

  /// All of an assessment; those that decide most come first.
  public static List<OpenQuestion> of(Assessment assessment) {
    Map<String, List<String>> asking = new LinkedHashMap<>();
    for (Duty duty : assessment.duties()) {
      if (duty.state() == State.UNDECIDED || duty.state() == State.DUE) {
        for (String question : duty.questions()) {
          asking.computeIfAbsent(question, _ -> new ArrayList<>()).add(duty.id());
        }
      }
    }
    List<OpenQuestion> questions = new ArrayList<>();
    asking.forEach((said, duties) -> questions.add(of(said, duties)));
    questions.sort((one, other) -> other.duties().size() - one.duties().size());
    return List.copyOf(questions);
  }

  /// A question without the keys in its brackets.
  public static String words(String said) {
    return of(said, List.of()).text();
  }

  /// A question as the law library writes it: its words, and in brackets the keys it asks for.
  private static OpenQuestion of(String said, List<String> duties) {
    StringBuilder words = new StringBuilder();
    List<FactKey> keys = new ArrayList<>();
    int at = 0;
    while (at < said.length()) {
      int open = said.indexOf(" (", at);
      int close = open < 0 ? -1 : said.indexOf(')', open);
      if (close < 0) {
        words.append(said, at, said.length());
        break;
      }
      words.append(said, at, open);
      keys.addAll(FactKey.named(said.substring(open + 2, close)));
      at = close + 1;
    }
    return new OpenQuestion(words.toString(), keys, duties);
  }
}
