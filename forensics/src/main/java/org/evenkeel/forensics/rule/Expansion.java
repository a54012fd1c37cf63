package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evenkeel.forensics.rule.SigmaText.Piece;

/// What a fixed text becomes when its placeholders are replaced, one variant for each combination
/// of their values.
final class Expansion {
  private static final int MOST = 10_000;

  private List<List<Piece>> variants = new ArrayList<>(List.of(List.of()));

  private Expansion() {}

  static List<List<Piece>> of(String text, Placeholders placeholders) {
    Expansion expansion = new Expansion();
    int from = 0;
    int open = sign(text, 0);
    while (open >= 0) {
      int close = sign(text, open + 1);
      if (close < 0 || !isName(text.substring(open + 1, close))) {
        open = close;
        continue;
      }
      expansion.fixed(text.substring(from, open));
      expansion.oneOf(placeholders.of(text.substring(open + 1, close)));
      from = close + 1;
      open = sign(text, from);
    }
    expansion.fixed(text.substring(from));
    return expansion.variants;
  }

  /// The texts that `text` stands for, as they are: for patterns and networks.
  static List<String> texts(String text, Placeholders placeholders) {
    return of(text, placeholders).stream()
        .map(
            pieces ->
                pieces.stream()
                    .map(piece -> piece instanceof Piece.Fixed(String fixed) ? fixed : "*")
                    .collect(Collectors.joining()))
        .toList();
  }

  /// The next percent sign that no backslash takes the meaning from.
  private static int sign(String text, int from) {
    int at = text.indexOf('%', from);
    while (at > 0 && text.charAt(at - 1) == '\\') {
      at = text.indexOf('%', at + 1);
    }
    return at;
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(letter -> Character.isLetterOrDigit(letter) || "_.-".indexOf(letter) >= 0);
  }

  private void fixed(String text) {
    if (!text.isEmpty()) {
      append(List.of(List.of(new Piece.Fixed(text.replace("\\%", "%")))));
    }
  }

  private void oneOf(List<String> values) {
    append(values.stream().map(value -> SigmaText.of(value).pieces()).toList());
  }

  private void append(List<List<Piece>> choices) {
    List<List<Piece>> next = new ArrayList<>();
    for (List<Piece> before : variants) {
      for (List<Piece> choice : choices) {
        List<Piece> joined = new ArrayList<>(before);
        joined.addAll(choice);
        next.add(joined);
      }
    }
    if (next.size() > MOST) {
      throw new RuleException("stands for too many texts by 'expand'");
    }
    variants = next;
  }
}
