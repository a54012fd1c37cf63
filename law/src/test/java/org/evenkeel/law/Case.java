package org.evenkeel.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Reading;

/// A facts file as a test writes it, and what comes of it.
public final class Case {
  private static final Duties DUTIES = Duties.builtIn();

  private Case() {}

  public static Duties duties() {
    return DUTIES;
  }

  public static Facts facts(String text) {
    return switch (DUTIES.read("facts.yaml", text)) {
      case Reading.Read read -> read.facts();
      case Reading.Refused refused -> throw new AssertionError(refused.problems().toString());
    };
  }

  public static Assessment assess(String text) {
    return DUTIES.assess(facts(text));
  }

  public static String problems(String text) {
    Reading reading = DUTIES.read("facts.yaml", text);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).problems().toString();
  }

  public static Duty duty(String text, String id) {
    return Objects.requireNonNull(assess(text).find(id), id);
  }

  /// State and date in a line: `due 2026-05-04T14:20:00+02:00`, `due NO_UNREASONABLE_DELAY`.
  public static String line(String text, String id) {
    return line(duty(text, id));
  }

  public static String line(Duty duty) {
    String line = duty.state().code();
    if (duty.timing().due() != null) {
      line += " " + duty.timing().due().text();
    }
    if (duty.timing().standard() != null) {
      line += " " + duty.timing().standard().code();
    }
    if (duty.timing().outer() != null) {
      line += " outer " + duty.timing().outer().text();
    }
    return line;
  }
}
