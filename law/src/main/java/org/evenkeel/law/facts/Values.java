package org.evenkeel.law.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.evenkeel.law.code.Coded;
import org.evenkeel.law.code.Vocabulary;
import org.evenkeel.law.yaml.Fields;
import org.evenkeel.law.yaml.Nearest;
import org.evenkeel.law.yaml.Part;
import org.jspecify.annotations.Nullable;

/// Reads single values of a facts file.
final class Values {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final Fields said;

  Values(Fields said) {
    this.said = said;
  }

  <T extends Enum<T> & Coded> @Nullable T word(String key, Class<T> type) {
    Vocabulary<T> words = Vocabulary.of(type);
    return said.value(key, words::find, words.choice());
  }

  <T extends Enum<T> & Coded> @Nullable Set<T> words(String key, Class<T> type) {
    if (!said.has(key)) {
      return null;
    }
    Vocabulary<T> words = Vocabulary.of(type);
    Set<T> found = EnumSet.noneOf(type);
    for (Part.Text text : said.words(key)) {
      T word = words.find(text.value());
      if (word != null) {
        found.add(word);
        continue;
      }
      String hint = Nearest.hint(text.value(), words.spellings());
      String choice = words.spellings().size() > 12 ? hint : " Write " + words.choice() + ".";
      said.problem(key, "'" + text.value() + "' is not known in '" + key + "'." + choice);
    }
    return found;
  }

  Tri answer(String key) {
    String text = said.text(key);
    return switch (text) {
      case null -> Tri.OPEN;
      case "true", "yes" -> Tri.YES;
      case "false", "no" -> Tri.NO;
      case "unknown" -> Tri.OPEN;
      default -> {
        said.problem(key, "'" + key + ": " + text + "' is not known. Write true or false.");
        yield Tri.OPEN;
      }
    };
  }

  @Nullable When when(String key) {
    String text = said.text(key);
    return text == null ? null : when(key, text);
  }

  private @Nullable When when(String key, String text) {
    try {
      if (text.length() == "2026-05-01".length()) {
        return sensible(key, new When.On(LocalDate.parse(text)), LocalDate.parse(text).getYear());
      }
      OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', 'T'));
      return sensible(key, new When.At(time), time.getYear());
    } catch (DateTimeParseException e) {
      said.problem(key, "'" + key + ": " + text + "' " + instead(text));
      return null;
    }
  }

  private @Nullable When sensible(String key, When when, int year) {
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      return when;
    }
    said.problem(
        key, "'" + key + "' lies in the year " + year + ". Write a year from 2000 to 2100.");
    return null;
  }

  private static String instead(String text) {
    try {
      LocalDateTime local = LocalDateTime.parse(text.replace(' ', 'T'));
      return "has no zone. Add the offset from UTC, as in \"" + local + ":00+02:00\".";
    } catch (DateTimeParseException e) {
      return "is no moment. Write it as \"2026-05-01T14:20:00+02:00\", or a day as \"2026-05-01\".";
    }
  }

  Map<String, BigDecimal> money(String key) {
    Map<String, BigDecimal> amounts = new HashMap<>();
    Fields fields = said.fields(key);
    for (String currency : fields.keys()) {
      String text = fields.text(currency);
      if (currency.length() != 3) {
        fields.problem(currency, "'" + currency + "' is no currency. Write three letters: EUR.");
      } else if (text != null) {
        amount(fields, currency, text, amounts);
      }
    }
    return amounts;
  }

  private static void amount(
      Fields fields, String currency, String text, Map<String, BigDecimal> amounts) {
    try {
      BigDecimal amount = new BigDecimal(text);
      if (amount.signum() >= 0 && amount.precision() < 30 && Math.abs(amount.scale()) < 30) {
        amounts.put(currency, amount);
        return;
      }
    } catch (NumberFormatException _) {
      // told below
    }
    fields.problem(currency, "'" + text + "' is no amount. Write digits alone, as in 20000000.");
  }
}
