package org.evenkeel.forensics.payload;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Knows SQL: reads a value as it would be read outside of quotes, inside single ones and inside
/// double ones, since nobody can know where the store puts it (the idea of reading in contexts is
/// that of Galbreath, "libinjection", Black Hat 2012).
final class SqlJudge implements Judge {
  @Override
  public Optional<Opinion> judge(Decoded text) {
    String lower = text.lower();
    if (!mayBeSql(lower)) {
      return Optional.empty();
    }
    List<SqlTokens> readings =
        List.of(SqlTokens.bare(lower), SqlTokens.quoted(lower, '\''), SqlTokens.quoted(lower, '"'));
    Opinion best = null;
    for (SqlTokens reading : readings) {
      Opinion opinion = shape(reading);
      if (opinion != null && (best == null || opinion.strength().compareTo(best.strength()) > 0)) {
        best = opinion;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean mayBeSql(String lower) {
    for (int at = 0; at < lower.length(); at++) {
      char letter = lower.charAt(at);
      if (letter <= ' ' || "'\"();=#*@|&<>".indexOf(letter) >= 0) {
        return true;
      }
    }
    return lower.contains("--");
  }

  private static @Nullable Opinion shape(SqlTokens reading) {
    String letters = reading.letters();
    if (letters.length() < 2 || !SqlShapes.anyIn(letters)) {
      return null;
    }
    Opinion likely = null;
    for (SqlShapes.Shape shape : SqlShapes.all()) {
      if (shape.pattern().matcher(letters).find()) {
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
