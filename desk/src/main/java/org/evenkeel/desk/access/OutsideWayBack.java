package org.evenkeel.desk.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.journal.OutsideNote;

/// A way back made at the desk's machine, for when no lead can get in: who rules the machine rules
/// the desk anyway, and so it stands in the ledger like any other.
public final class OutsideWayBack {
  private OutsideWayBack() {}

  /// Makes a link and returns its path, with the secret in it.
  ///
  /// @param email of the account
  /// @throws Refused when nobody has an account under this address, or it is closed
  public static String make(Connection database, String email, Clock clock) throws SQLException {
    String person = person(database, email, clock);
    String secret = Tokens.fresh();
    Ids ids = new Ids(clock);
    String id = ids.fresh("way");
    try (PreparedStatement insert = database.prepareStatement(WaysBack.INSERT)) {
      insert.setString(1, id);
      insert.setBytes(2, Tokens.hash(secret));
      insert.setString(3, person);
      insert.setObject(4, clock.instant().plus(WaysBack.VALID).atOffset(ZoneOffset.UTC));
      var _ = insert.executeUpdate();
    }
    Map<String, String> facts = Map.of("wayBack", id, "person", person, "reason", "at the machine");
    OutsideNote.write(database, ids.fresh("jrn"), "way-back.made", facts);
    return "/sign-in/back?code=" + secret;
  }

  private static String person(Connection database, String email, Clock clock) throws SQLException {
    String asked =
        "select id from person where lower(email) = lower(?) and disabled is null and (until is"
            + " null or until > ?)";
    try (PreparedStatement ask = database.prepareStatement(asked)) {
      ask.setString(1, email.strip());
      ask.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
      try (ResultSet row = ask.executeQuery()) {
        if (!row.next()) {
          throw new Refused("There is no open account under this address: " + email.strip());
        }
        return row.getString("id");
      }
    }
  }
}
