package org.evenkeel.forensics.payload;

import com.google.re2j.Pattern;
import java.util.List;

/// Judges how a visitor's program calls itself. Browsers and crawlers have brackets, semicolons and
/// addresses in their names, so only what these never have is judged.
final class UserAgents {
  private static final Pattern USUAL = Pattern.compile("^[\\w .:;,+/()@!~&#=?*'\\[\\]-]*$");

  /// What no browser says of itself, and a shell or a database reads.
  private static final Pattern HOSTILE =
      Pattern.compile(
          "\\(\\)\\s*\\{|`|\\$[({]|/etc/|/bin/|/tmp/|['\"]\\s*(?:\\)\\s*)?(?:or|and|union|;|\\|\\||&&|xor)\\W|;\\s*(?:cat|id|ls|wget|curl|nc|sleep|ping|whoami|bash|sh)\\b|(?i)union\\s+(?:all\\s+)?select|sleep\\s*\\(|waitfor\\s+delay");

  private static final Pattern PRODUCT =
      Pattern.compile("^[\\w.@!+-]+(?: [\\w.-]+){0,3}/v?[\\d.]+");

  private UserAgents() {}

  static List<Judgement> judge(String agent) {
    boolean named = PRODUCT.matcher(agent).find();
    boolean calls = agent.contains("=") && agent.contains("(");
    if (named && !calls && !HOSTILE.matcher(agent).find() && USUAL.matcher(agent).find()) {
      return List.of();
    }
    return (named ? Payloads.of(agent) : Payloads.noAddress(agent))
        .stream()
            .filter(judgement -> judgement.strength() != Strength.ODD)
            .filter(judgement -> !named || judgement.strength() == Strength.CERTAIN)
            .filter(
                judgement ->
                    !named
                        || judgement.kind() != PayloadKind.COMMAND
                        || HOSTILE.matcher(agent).find())
            .toList();
  }
}
