package org.evenkeel.forensics.payload;

import java.util.List;
import org.evenkeel.forensics.expression.Expression;

/// Judges how a visitor's program calls itself. Browsers and crawlers have brackets, semicolons and
/// addresses in their names, so only what these never have is judged.
final class UserAgents {
  private static final Expression USUAL = Expression.of("^[\\w .:;,+/()@!~&#=?*'\\[\\]-]*$", 0);

  /// What no browser says of itself, and a shell or a database reads.
  private static final Expression HOSTILE =
      Expression.of(
          "\\(\\)\\s*\\{|`|\\$[({]|/etc/|/bin/|/tmp/|['\"]\\s*(?:\\)\\s*)?(?:or|and|union|;|\\|\\||&&|xor)\\W|;\\s*(?:cat|id|ls|wget|curl|nc|sleep|ping|whoami|bash|sh)\\b|(?i)union\\s+(?:all\\s+)?select|sleep\\s*\\(|waitfor\\s+delay",
          0);

  private static final Expression PRODUCT =
      Expression.of("^[\\w.@!+-]+(?: [\\w.-]+){0,3}(?:/v?| v)[\\d.]+", 0);

  private UserAgents() {}

  static List<Judgement> judge(String agent) {
    boolean named = PRODUCT.occursIn(agent);
    boolean calls = agent.contains("=") && agent.contains("(");
    if (named && !calls && !HOSTILE.occursIn(agent) && USUAL.occursIn(agent)) {
      return List.of();
    }
    return (named ? Payloads.of(agent) : Payloads.noAddress(agent))
        .stream()
            .filter(judgement -> judgement.strength() != Strength.ODD)
            .filter(judgement -> !named || judgement.strength() == Strength.CERTAIN)
            .filter(
                judgement ->
                    !named || judgement.kind() != PayloadKind.COMMAND || HOSTILE.occursIn(agent))
            .toList();
  }
}
