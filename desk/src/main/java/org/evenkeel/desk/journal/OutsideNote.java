package org.evenkeel.desk.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a program beside the desk writes into its journal, such as a backup. The running desk
/// carries it into the ledger within a minute, else the next start does.
public final class OutsideNote {
  private OutsideNote() {}

  /// @param id beginning with `jrn_`
  /// @param facts all that is to be known about it, see [Journal#write]
  public static void write(Connection database, String id, String kind, Map<String, ?> facts)
      throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            "insert into journal_entry (id, actor, kind, facts) values (?, 'desk', ?, ?::jsonb)")) {
      insert.setString(1, id);
      insert.setString(2, kind);
      insert.setString(3, JsonMapper.shared().writeValueAsString(facts));
      var _ = insert.executeUpdate();
    }
  }
}
