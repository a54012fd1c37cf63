package org.evenkeel.forensics.payload;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.expression.Expression;
import org.jspecify.annotations.Nullable;

/// Knows SQL: reads a value as it would be read outside of quotes, inside single ones and inside
/// double ones, since nobody can know where the store puts it (the idea of reading in contexts is
/// that of Galbreath, "libinjection", Black Hat 2012).
final class SqlJudge implements Judge {
  /// Two values and a sign between them that only languages have.
  private static final Expression COMPARED =
      Expression.of(
          "^\\s*['\"]?-?[\\d.]+['\"]?\\s*(?:<=>|!=|<>|==)\\s*['\"]?-?[\\d.]+['\"]?\\s*$"
              + "|\\w\\s+(?:r?like|regexp)\\s+['\"]%?\\s*$"
              + "|^\\s*(?:not\\s+)?(?:r?like|regexp)\\s+null\\b",
          0);

  /// A type of PostgreSQL behind two colons, which other languages have as well.
  private static final Expression CAST =
      Expression.of(
          "::\\s*(?:text|u?int\\d?|integer|bigint|jsonb?|varchar|char|regclass|numeric|bool(?:ean)?|bytea|date|timestamp|oid|name|xml|float\\d?|uuid|money)\\b",
          0);

  private static final char[] QUOTES = {'\'', '"', '`'};

  private static final List<String> CHANGES =
      List.of("drop", "alter", "create", "truncate", "rename", "grant", "revoke");

  /// What is made, changed or thrown away has to be named by its kind.
  private static final Expression STATEMENT =
      Expression.of(
          "(?:^|[;'\")\\d])[\\s+(]*(?:/\\*.*?\\*/\\s*)*(?:drop|alter|create|truncate|rename|grant|revoke)"
              + "(?:\\s+|\\s*/\\*.*?\\*/\\s*)+(?:(?:or\\s+replace|temporary|if\\s+exists|unique|external)\\s+)*"
              + "(?:table|database|view|index|user|role|function|procedure|proc|trigger|schema|column"
              + "|login|assembly|language|sequence|all|select|execute|event|operator|extension)\\b[\\s/(]*\\S",
          Pattern.DOTALL);

  @Override
  public Optional<Opinion> judge(Decoded text) {
    String lower = text.lower();
    if (!mayBeSql(lower)) {
      return Optional.empty();
    }
    if (mayCompare(lower) && COMPARED.occursIn(lower)) {
      return Optional.of(
          new Opinion(PayloadKind.SQL, Strength.LIKELY, "It compares what needs no comparing"));
    }
    if (holdsAny(lower, CHANGES) && STATEMENT.occursIn(lower)) {
      return Optional.of(
          new Opinion(
              PayloadKind.SQL, Strength.CERTAIN, "It is a statement that changes the database"));
    }
    Optional<Opinion> form = SqlForms.ALL.judge(text);
    return form.filter(opinion -> opinion.strength() == Strength.CERTAIN)
        .or(() -> read(lower).filter(opinion -> opinion.strength() == Strength.CERTAIN))
        .or(() -> form)
        .or(() -> read(lower))
        .or(() -> back(lower));
  }

  /// For the standard, and most databases, a backslash is a letter as any other: what a store took
  /// for an escaped quote ends the text.
  private static Optional<Opinion> read(String lower) {
    List<SqlTokens> readings = new ArrayList<>(List.of(SqlTokens.bare(lower)));
    for (char quote : QUOTES) {
      if (lower.indexOf(quote) >= 0) {
        readings.add(SqlTokens.quoted(lower, quote));
      }
      if (lower.contains("\\" + quote)) {
        readings.add(SqlTokens.quoted(lower.replace("\\" + quote, " " + quote), quote));
      }
    }
    Opinion best = null;
    for (SqlTokens reading : readings) {
      Opinion opinion = shape(reading);
      if (opinion != null && (best == null || opinion.strength().compareTo(best.strength()) > 0)) {
        best = opinion;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<Opinion> back(String lower) {
    boolean quoted = lower.indexOf('\'') >= 0 && lower.indexOf('"') < 0 && lower.indexOf('<') < 0;
    return quoted && SqlShapes.goesBack(SqlTokens.quoted(lower, '\'').letters())
        ? Optional.of(
            new Opinion(
                PayloadKind.SQL,
                Strength.LIKELY,
                "It leaves the quotes, calculates, and goes back into them"))
        : Optional.empty();
  }

  private static boolean casts(String lower) {
    return lower.contains("::") && CAST.occursIn(lower);
  }

  private static boolean mayCompare(String lower) {
    return (lower.length() < 40 && (lower.indexOf('=') > 0 || lower.contains("<>")))
        || lower.contains("like")
        || lower.contains("regexp");
  }

  private static boolean holdsAny(String lower, List<String> words) {
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeSql(String lower) {
    for (int at = 0; at < lower.length(); at++) {
      char letter = lower.charAt(at);
      if (letter <= ' ' || "'\"();=#*@|&<>`{".indexOf(letter) >= 0) {
        return true;
      }
    }
    return lower.indexOf('_') >= 0
        || lower.contains(".e")
        || lower.contains("--")
        || casts(lower)
        || lower.contains("@@");
  }

  private static @Nullable Opinion shape(SqlTokens reading) {
    String letters = reading.letters();
    if (!SqlShapes.anyIn(letters)) {
      return null;
    }
    Opinion likely = null;
    for (SqlShapes.Shape shape : SqlShapes.all()) {
      if (shape.expression().occursIn(letters)) {
        Opinion opinion = new Opinion(PayloadKind.SQL, shape.strength(), shape.why());
        if (shape.strength() == Strength.CERTAIN) {
          return opinion;
        }
        likely = opinion;
      }
    }
    return likely;
  }
}
