package org.evenkeel.forensics.story;

import java.util.EnumSet;
import java.util.Set;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;

/// What an attacker must have to do a thing, and has after another.
enum Capability {
  /// To bring a program onto the server and have it run.
  CODE,
  /// The back office, signed in.
  BACK_OFFICE,
  /// A name and password, or a session, of staff.
  CREDENTIAL,
  /// A key of the store's interface.
  KEY;

  /// What someone needs for what was seen of them; empty for what opens a door by itself.
  static Set<Capability> neededFor(Observation seen) {
    return switch (seen.act().technique()) {
      case Act.WEB_SHELL, Act.COMMANDS_RUN -> EnumSet.of(CODE);
      case Act.SUPPLY_CHAIN -> EnumSet.noneOf(Capability.class);
      case Act.VALID_ACCOUNT, "stolen-session" ->
          seen.source() == Kind.WEB ? EnumSet.of(CREDENTIAL) : EnumSet.noneOf(Capability.class);
      case Act.FORGED_TOKEN -> EnumSet.of(KEY);
      case Act.CARD_COUNTING, Act.MISUSED_PERMISSION -> EnumSet.noneOf(Capability.class);
      case Act.DATABASE_DUMP -> // the database's own log does not tell how its user got in
          seen.source() == Kind.SQL ? EnumSet.of(CREDENTIAL) : EnumSet.noneOf(Capability.class);
      default -> opens(seen) ? EnumSet.noneOf(Capability.class) : EnumSet.of(BACK_OFFICE);
    };
  }

  private static boolean opens(Observation seen) {
    Phase phase = seen.act().phase();
    boolean taken =
        seen.act().technique().equals("backup-download")
            || seen.act().technique().startsWith("exposed-")
            || seen.act().technique().startsWith("information-");
    return phase == Phase.EXPLOIT
        || phase == Phase.ACCESS
        || phase == Phase.RECON
        || taken
        || seen.act().technique().equals("sql-injection")
        || seen.act().technique().equals("broken-access-control");
  }

  /// What someone has after what was seen of them, if it worked.
  static Set<Capability> grantedBy(Observation seen) {
    return switch (seen.act().technique()) {
      case "sql-injection" -> EnumSet.of(CREDENTIAL, BACK_OFFICE, CODE);
      case "xml-external-entity", "path-traversal", "file-inclusion" ->
          EnumSet.of(KEY, CREDENTIAL, CODE);
      case "exposed-secret", "backup-download", "exposed-backup", "exposed-repository" ->
          EnumSet.of(KEY, CREDENTIAL);
      case Act.GUESSED_PASSWORD, Act.VALID_ACCOUNT, "stolen-session" ->
          EnumSet.of(BACK_OFFICE, CODE, CREDENTIAL);
      case "authentication-bypass" -> EnumSet.of(CREDENTIAL, BACK_OFFICE, CODE);
      case Act.WEB_SHELL, Act.COMMANDS_RUN -> EnumSet.of(BACK_OFFICE, CREDENTIAL, KEY);
      case Act.CODE_PLANTED, Act.SUPPLY_CHAIN -> EnumSet.of(CODE);
      case Act.STUFFING, Act.FORGED_PAYMENT, "exposed-console" -> EnumSet.noneOf(Capability.class);
      case "cross-site-scripting" -> EnumSet.of(CREDENTIAL);
      default ->
          seen.act().phase() == Phase.EXPLOIT || seen.act().phase() == Phase.ACCESS
              ? EnumSet.allOf(Capability.class)
              : EnumSet.noneOf(Capability.class);
    };
  }
}
