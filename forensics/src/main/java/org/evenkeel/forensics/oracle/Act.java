package org.evenkeel.forensics.oracle;

import java.util.List;
import org.evenkeel.forensics.investigation.Phase;

/// What someone did, in the trade's words.
///
/// @param phase which stretch of an attack
/// @param technique short words with hyphens: `sql-injection`, `web-shell`
/// @param attack ATT&CK techniques
/// @param component the software it was done to, or a CVE number; empty when not known
public record Act(Phase phase, String technique, List<String> attack, String component) {
  /// The technique of those who guess passwords.
  public static final String GUESSED_PASSWORD = "guessed-password";

  /// The technique of those who use a program that they left on the server.
  public static final String WEB_SHELL = "web-shell";

  /// The technique of those who sign in as staff with a password that they should not have.
  public static final String VALID_ACCOUNT = "valid-account";

  /// A request whose harm, if it did any, lay where access logs do not look: in its body.
  public static final String HIDDEN_REQUEST = "hidden-request";

  /// A list of customers or orders taken from the back office.
  public static final String DATA_EXPORT = "data-export";

  /// A list of customers or orders that lay open in a folder of the store.
  public static final String EXPOSED_LIST = "exposed-export";

  /// Lists of customers or orders fetched page after page, through the store's interface.
  public static final String LISTS_PULLED = "lists-pulled";

  /// A user of the back office that an intruder made.
  public static final String ROGUE_ADMIN = "rogue-admin";

  /// Numbers of gift cards counted through.
  public static final String CARD_COUNTING = "gift-card-enumeration";

  /// A notice of payment that no provider sent.
  public static final String FORGED_PAYMENT = "forged-payment";

  /// A list of customers' passwords tried out.
  public static final String STUFFING = "credential-stuffing";

  /// What someone did who may sign in, and may not do that.
  public static final String MISUSED_PERMISSION = "misused-permission";

  /// A key of the store's interface that was never given out.
  public static final String FORGED_TOKEN = "forged-token";

  /// A program that came with an extension of a vendor.
  public static final String SUPPLY_CHAIN = "supply-chain";

  /// The database read out as a whole, on the server.
  public static final String DATABASE_DUMP = "database-dump";

  /// A program brought in through the back office.
  public static final String CODE_PLANTED = "code-planted";

  /// Commands of the operating system that the server was made to run.
  public static final String COMMANDS_RUN = "commands-run";

  /// Code put on the store's pages from the back office, as skimmers are.
  public static final String PAGE_CODE = "page-code-changed";

  public Act {
    attack = List.copyOf(attack);
  }

  static Act of(Phase phase, String technique, String... attack) {
    return new Act(phase, technique, List.of(attack), "");
  }
}
