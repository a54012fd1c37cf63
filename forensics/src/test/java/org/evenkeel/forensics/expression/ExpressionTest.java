package org.evenkeel.forensics.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// RE2/J is the plain twin: it defines the answer.
class ExpressionTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "ab",
          "A",
          "_",
          "-",
          " ",
          "\\n",
          ".",
          "[ab]",
          "[^a]",
          "[a-c-]",
          "[]a]",
          "[^-a]",
          "\\w",
          "\\W",
          "\\d",
          "\\s",
          "\\S",
          "\\pL",
          "[\\w.]",
          "\\x41",
          "\\x{e4}",
          "[a-\\x{ff}]",
          "\\.",
          "\\b",
          "\\B",
          "^",
          "$",
          "\\A",
          "\\z",
          "(?i)a",
          "(?s).",
          "(?i:B)",
          "(?-i:a)",
          "k",
          "(",
          ")",
          "(?:",
          ")",
          "|",
          "|",
          "*",
          "+",
          "?",
          "{2}",
          "{1,}",
          "{0,2}",
          "+?",
          "(?P<n>a)",
          "[[:alpha:]]",
          "\\Qa",
          "(?m)^",
          "ä");
  private static final String LETTERS = "aabbABc_k-. \n1\tß";

  private final Random random = new Random(11);

  @Test
  void agreesWithRe2OnWhateverBothRead() {
    int tables = 0;
    for (int each = 0; each < 40_000; each++) {
      String text = anyExpression();
      int flags = random.nextInt(4);
      Expression expression = Expression.of(text, flags);
      if (isReadable(expression)) {
        tables += expression.table() == null ? 0 : 1;
        for (int time = 0; time < 12; time++) {
          agrees(expression, anyText());
        }
      }
    }
    assertThat(tables).isGreaterThan(8_000);
  }

  @Test
  void agreesWithRe2OnAnExpressionThatNeedsManyStates() {
    Expression expression = Expression.of("[ab]*a[ab]{9}c|select.{1,90}from", 0);
    for (int each = 0; each < 400; each++) {
      agrees(expression, "select" + anyText() + "a" + anyText() + anyText() + "from");
    }
  }

  @Test
  void leavesToRe2WhatItDoesNotKnow() {
    assertThat(Expression.of("(?m)^a$", 0).table()).isNull();
    assertThat(Expression.of("(?m)^a$", 0).occursIn("b\na\nb")).isTrue();
    assertThat(Expression.of("(a{1000}){1000}", 0).table()).isNull();
    assertThat(Expression.of("ü+", 0).occursIn("grün")).isTrue();
    assertThat(Expression.of("[[:digit:]]", 0).occursIn("x1")).isTrue();
  }

  private static void agrees(Expression expression, String text) {
    assertThat(expression.occursIn(text))
        .as("%s (%d) in '%s'", expression, expression.flags(), text)
        .isEqualTo(expression.pattern().matcher(text).find());
  }

  private static boolean isReadable(Expression expression) {
    try {
      return expression.pattern().programSize() > 0;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private String anyExpression() {
    StringBuilder text = new StringBuilder();
    for (int piece = random.nextInt(1, 9); piece > 0; piece--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private String anyText() {
    StringBuilder text = new StringBuilder();
    for (int letter = random.nextInt(24); letter > 0; letter--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
