package org.evenkeel.forensics.oracle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.rule.Level;
import org.evenkeel.forensics.rule.Rule;

/// What a match of a rule says, in the words of the rule's own `evenkeel` block.
///
/// @param title the rule's title
/// @param phase which stretch of an attack it belongs to
/// @param weight how much a match says by itself
/// @param behaviour the behaviour of the catalogue, `B24`; empty when the rule names none
/// @param weakness the hole it aims at, `sql-injection`; empty likewise
/// @param component the software it aims at, or its CVE number; empty likewise
/// @param attack ATT&CK techniques
public record Meaning(
    String title,
    Phase phase,
    Weight weight,
    String behaviour,
    String weakness,
    String component,
    List<String> attack) {
  public Meaning {
    attack = List.copyOf(attack);
  }

  /// How the rules made from our list of weaknesses call what stands there afterwards.
  private static final String AFTERWARDS = "answered as it does after its weakness was used";

  private static final Set<String> DEEDS =
      Set.of("B16", "B20", "B54", "B55", "B56", "B59", "B60", "B63", "B66", "B68");
  private static final Set<String> FOLLOWED =
      Set.of("B14", "B40", "B41", "B43", "B45", "B48", "B67", "B68", "B70", "B71", "B77");

  /// How much a match says by itself.
  public enum Weight {
    /// Nothing against anyone; needed to judge other lines.
    CONTEXT,
    /// What staff does in the back office, and intruders with staff's rights do, too.
    DEED,
    /// A look around.
    PROBE,
    /// An attack was tried.
    ATTEMPT,
    /// The line itself shows a consequence.
    SUCCESS
  }

  /// Reads what `rule` says of itself; a rule of strangers counts as an attempt at something.
  public static Meaning of(Rule rule) {
    Map<String, String> own = rule.own();
    String cve = own.getOrDefault("cve", "");
    return new Meaning(
        rule.title(),
        phase(own.getOrDefault("phase", "exploit")),
        weight(own, rule.level()),
        own.getOrDefault("behaviour", ""),
        own.getOrDefault("weakness", ""),
        cve.isEmpty() ? own.getOrDefault("component", "") : cve,
        rule.attack());
  }

  /// Whether a match speaks against the client at all.
  public boolean hostile() {
    return weight != Weight.CONTEXT && weight != Weight.DEED;
  }

  /// Whether a line shows what stands there after a weakness of our list was used.
  boolean isAfterKnownWeakness() {
    return weight == Weight.SUCCESS && phase == Phase.EXPLOIT && title.contains(AFTERWARDS);
  }

  /// Whether those whom it matches are followed though it does not speak against them: they are
  /// signed in, or do what hidden attacks would look like.
  public boolean followed() {
    return weight == Weight.DEED || (weight == Weight.CONTEXT && FOLLOWED.contains(behaviour));
  }

  /// Whether it is of interest only where few do so: large files are for sale in some stores.
  public boolean meansLittleOfMany() {
    return weight == Weight.CONTEXT && behaviour.equals("B68");
  }

  /// Whether a match is more than looking around.
  public boolean aggressive() {
    return weight == Weight.ATTEMPT || weight == Weight.SUCCESS;
  }

  private static Phase phase(String word) {
    for (Phase phase : Phase.values()) {
      if (phase.word().equals(word.toLowerCase(Locale.ROOT))) {
        return phase;
      }
    }
    return Phase.EXPLOIT;
  }

  /// A consequence that hardly matters, such as a list of names handed out, is a look around; one
  /// that is everyday life, such as a customer's login, speaks against nobody.
  private static Weight weight(Map<String, String> own, Level level) {
    if (level == Level.INFORMATIONAL) {
      return Weight.CONTEXT;
    }
    String word = own.getOrDefault("kind", "attempt");
    boolean ofStaff = DEEDS.contains(own.getOrDefault("behaviour", ""));
    if (ofStaff && word.equals("success") && level.compareTo(Level.HIGH) < 0) {
      return Weight.DEED;
    }
    for (Weight weight : Weight.values()) {
      if (weight.name().equalsIgnoreCase(word)) {
        boolean slight = weight.compareTo(Weight.PROBE) > 0 && level == Level.LOW;
        return slight ? Weight.PROBE : weight;
      }
    }
    return Weight.ATTEMPT;
  }
}
