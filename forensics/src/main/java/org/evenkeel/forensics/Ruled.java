package org.evenkeel.forensics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.evenkeel.forensics.rule.Placeholders;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.rule.RuleSet;

/// Rules as they were read, and the same ready to be tried on lines.
record Ruled(RulePack pack, RuleSet rules) {
  private static Ruled of(RulePack pack) {
    return new Ruled(pack, RuleSet.of(pack));
  }

  /// The product's own rules alone.
  static Ruled own() {
    return of(RuleLoader.load(List.of(), Placeholders.none()));
  }

  /// The same, which others get ready meanwhile.
  static Supplier<Ruled> comingOwn() {
    return CompletableFuture.supplyAsync(Ruled::own)::join;
  }

  /// Those that `request` names; `own` when it names no more than the product has.
  static Ruled of(Request request, Supplier<Ruled> own) {
    boolean more =
        !request.rules().isEmpty() || !request.placeholders().equals(Placeholders.none());
    return more ? of(RuleLoader.load(request.rules(), request.placeholders())) : own.get();
  }
}
