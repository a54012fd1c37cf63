package org.evenkeel.ledger.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.store.Heads;
import org.evenkeel.ledger.store.LedgerException;

/// The head in a table, which all processes of an application share. A restored backup sets it back
/// together with the entries; that is what the second place of `TwinHeads` is for.
final class PostgresHeads implements Heads {
  private final DataSource database;
  private final String name;

  PostgresHeads(DataSource database, String name) {
    this.database = database;
    this.name = name;
  }

  @Override
  public Optional<String> last() {
    String sql = "SELECT note FROM ledger.head WHERE ledger = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, name);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw PostgresEntries.unreadable(e);
    }
  }

  @Override
  public void swap(Optional<String> expected, String next) {
    String sql = "SELECT ledger.swap_head(?, ?, ?, ?)";
    try (Connection connection = database.getConnection();
        PreparedStatement call = connection.prepareStatement(sql)) {
      call.setString(1, name);
      call.setString(2, expected.orElse(null));
      call.setString(3, next);
      call.setLong(4, SignedHead.parse(next).size());
      try (ResultSet row = call.executeQuery()) {
        if (!row.next() || !row.getBoolean(1)) {
          throw new LedgerException.Forked(
              "Another instance has signed a newer head in the database. This one signs nothing"
                  + " more: end one of the two and open the ledger again.");
        }
      }
    } catch (SQLException e) {
      throw new LedgerException.Stopped(
          "The new head may or may not stand in the database: " + e.getMessage() + '.', e);
    }
  }
}
