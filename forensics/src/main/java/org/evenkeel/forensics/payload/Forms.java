package org.evenkeel.forensics.payload;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.expression.Expression;

/// The forms that one kind of payload takes, as expressions over the text in lower case. The first
/// of the strongest that fits is the answer.
final class Forms implements Judge {
  private final PayloadKind kind;
  private final List<Form> forms = new ArrayList<>();

  /// @param needs texts of which at least one is in whatever the expression fits
  private record Form(Expression pattern, List<String> needs, Strength strength, String why) {
    boolean fits(String lower) {
      return mayFit(lower) && pattern.occursIn(lower);
    }

    private boolean mayFit(String lower) {
      for (String need : needs) {
        if (lower.contains(need)) {
          return true;
        }
      }
      return false;
    }
  }

  Forms(PayloadKind kind) {
    this.kind = kind;
  }

  /// @param needs texts of which one at least has to be there, with bars between: a look that is
  ///   cheap, as most values fail it
  Forms certain(String why, String needs, String expression) {
    return form(Strength.CERTAIN, why, needs, expression);
  }

  Forms likely(String why, String needs, String expression) {
    return form(Strength.LIKELY, why, needs, expression);
  }

  private Forms form(Strength strength, String why, String needs, String expression) {
    Expression compiled = Expression.of(expression, Pattern.DOTALL);
    forms.add(new Form(compiled, List.of(needs.split("\\|", -1)), strength, why));
    return this;
  }

  @Override
  public Optional<Opinion> judge(Decoded text) {
    Optional<Opinion> best = Optional.empty();
    for (Form form : forms) {
      boolean stronger =
          best.filter(known -> known.strength().compareTo(form.strength) >= 0).isEmpty();
      if (stronger && form.fits(text.lower())) {
        best = Optional.of(new Opinion(kind, form.strength, form.why));
      }
    }
    return best;
  }
}
