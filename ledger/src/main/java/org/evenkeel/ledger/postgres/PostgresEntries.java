package org.evenkeel.ledger.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.evenkeel.ledger.store.Entries;
import org.evenkeel.ledger.store.EntryVisitor;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.store.StoredEntry;
import org.evenkeel.ledger.tree.Hash;

/// Entries as they are committed, each read through a connection of its own.
final class PostgresEntries implements Entries {
  private static final String WHERE = "the table ledger.entry";
  private static final String SELECT =
      """
      SELECT e.sequence, e.leaf, e.sealed, s.salt
      FROM ledger.entry e LEFT JOIN ledger.salt s USING (ledger, sequence)
      WHERE e.ledger = ? AND e.sequence >= ? AND e.sequence < ?
      ORDER BY e.sequence
      """;
  private static final int FETCH = 500;

  private final DataSource database;
  private final String name;
  private volatile long size;

  PostgresEntries(DataSource database, String name) {
    this.database = database;
    this.name = name;
  }

  void sizeIs(long entries) {
    size = entries;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public StoredEntry read(long sequence) {
    if (sequence < 0 || sequence >= size) {
      throw new IllegalArgumentException("There is no entry " + sequence + '.');
    }
    try (Connection connection = database.getConnection();
        PreparedStatement select = select(connection, sequence, sequence + 1);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        throw new LedgerException.Damaged(WHERE, "entry " + sequence + " is missing.");
      }
      return entry(row);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void visit(EntryVisitor visitor) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false); // or the driver keeps all rows in memory
      try (PreparedStatement select = select(connection, 0, size);
          ResultSet row = select.executeQuery()) {
        long next = 0;
        while (row.next()) {
          missing(next, row.getLong(1), visitor);
          next = row.getLong(1) + 1;
          visitor.entry(next - 1, entry(row));
        }
        missing(next, size, visitor);
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static void missing(long from, long to, EntryVisitor visitor) {
    for (long sequence = from; sequence < to; sequence++) {
      visitor.broken(sequence, WHERE, "it is missing.");
    }
  }

  private PreparedStatement select(Connection connection, long from, long to) throws SQLException {
    PreparedStatement select = connection.prepareStatement(SELECT);
    select.setFetchSize(FETCH);
    select.setString(1, name);
    select.setLong(2, from);
    select.setLong(3, to);
    return select;
  }

  private static StoredEntry entry(ResultSet row) throws SQLException {
    Optional<byte[]> salt = Optional.ofNullable(row.getBytes(4));
    return new StoredEntry(row.getBytes(2), row.getBytes(3), salt.map(Hash::of));
  }

  static LedgerException unreadable(SQLException e) {
    return new LedgerException.Unfit("The database cannot be read: " + e.getMessage() + '.');
  }

  @Override
  public void close() {
    // each reading closes its own connection
  }
}
