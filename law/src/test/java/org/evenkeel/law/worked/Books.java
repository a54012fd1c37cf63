package org.evenkeel.law.worked;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.law.Case;
import org.evenkeel.law.Duties;
import org.evenkeel.law.code.Scope;
import org.evenkeel.law.code.Status;
import org.evenkeel.law.rule.Conditions;
import org.evenkeel.law.rule.InForce;
import org.evenkeel.law.rule.Rule;

/// The rules that come with Evenkeel, with one text changed.
final class Books {
  private static final List<Rule> RULES = Case.duties().rules();

  private Books() {}

  /// The text as it would read if it bound today, and without being ordered.
  static Rule binding(Rule rule) {
    Conditions is = rule.conditions();
    List<Scope> scopes = is.scopes().stream().filter(scope -> scope != Scope.ORDERED).toList();
    boolean binds = rule.inForce().status() != Status.NO_GENERAL_DUTY;
    return new Rule(
        rule.named(),
        binds
            ? new InForce(Status.IN_FORCE, rule.inForce().from(), rule.inForce().to())
            : rule.inForce(),
        rule.tells(),
        rule.need(),
        new Conditions(is.effect(), is.words(), scopes, is.limbs(), is.harm(), is.encryption()),
        rule.deadline(),
        rule.file());
  }

  /// The duties of a place, with one text put in another's stead.
  static Duties duties(Rule was, Rule is) {
    boolean all = was.id().startsWith("US-XX");
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : RULES) {
      if (rule == was) {
        rules.add(is);
      } else if (all || rule.place().equals(was.place())) {
        rules.add(rule);
      }
    }
    return new Duties(rules);
  }
}
