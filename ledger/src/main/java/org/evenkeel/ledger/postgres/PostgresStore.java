package org.evenkeel.ledger.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.evenkeel.ledger.store.EntryVisitor;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.store.Store;
import org.evenkeel.ledger.store.StoredEntry;
import org.jspecify.annotations.Nullable;

/// Entries in two tables. The one writer holds a lock of its session for as long as it lives, and
/// writes through that same session: whoever lost the lock cannot write either.
final class PostgresStore implements Store {
  private final String name;
  private final PostgresEntries entries;
  private final Connection session;
  private volatile @Nullable LedgerException broken;

  private PostgresStore(DataSource database, String name, Connection session) throws SQLException {
    this.name = name;
    this.session = session;
    this.entries = new PostgresEntries(database, name);
    Session.prepare(session, name);
    entries.sizeIs(count());
  }

  /// @throws LedgerException.InUse when another process writes to this ledger
  /// @throws LedgerException.Unfit when the database could lose what it acknowledged
  static PostgresStore open(DataSource database, String name) {
    try {
      Connection session = database.getConnection();
      try {
        return new PostgresStore(database, name, session);
      } catch (SQLException | LedgerException e) {
        session.close();
        throw e;
      }
    } catch (SQLException e) {
      throw PostgresEntries.unreadable(e);
    }
  }

  private long count() throws SQLException {
    String last = "SELECT coalesce(max(sequence) + 1, 0) FROM ledger.entry WHERE ledger = ?";
    try (PreparedStatement select = session.prepareStatement(last)) {
      select.setString(1, name);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } finally {
      session.commit();
    }
  }

  @Override
  public long size() {
    return entries.size();
  }

  @Override
  public StoredEntry read(long sequence) {
    return entries.read(sequence);
  }

  @Override
  public void visit(EntryVisitor visitor) {
    entries.visit(visitor);
  }

  @Override
  public synchronized void append(List<StoredEntry> added) {
    refuseWhenBroken();
    try {
      insert(added);
    } catch (SQLException e) {
      throw undo(e);
    }
    commit("What was written may or may not be committed");
    entries.sizeIs(size() + added.size());
  }

  private void insert(List<StoredEntry> added) throws SQLException {
    Object[] numbers = LongStream.range(size(), size() + added.size()).boxed().toArray();
    String entries =
        """
        INSERT INTO ledger.entry (ledger, sequence, leaf, sealed)
        SELECT ?, * FROM unnest(?, ?, ?)
        """;
    try (PreparedStatement insert = session.prepareStatement(entries)) {
      insert.setString(1, name);
      insert.setArray(2, session.createArrayOf("bigint", numbers));
      insert.setArray(3, bytes(added.stream().map(StoredEntry::leaf)));
      insert.setArray(4, bytes(added.stream().map(StoredEntry::sealed)));
      var _ = insert.executeUpdate();
    }
    String salts = "INSERT INTO ledger.salt (ledger, sequence, salt) SELECT ?, * FROM unnest(?, ?)";
    try (PreparedStatement insert = session.prepareStatement(salts)) {
      insert.setString(1, name);
      insert.setArray(2, session.createArrayOf("bigint", numbers));
      insert.setArray(3, bytes(added.stream().map(each -> each.salt().orElseThrow().bytes())));
      var _ = insert.executeUpdate();
    }
  }

  private Array bytes(Stream<byte[]> values) throws SQLException {
    return session.createArrayOf("bytea", values.toArray(byte[][]::new));
  }

  @Override
  public synchronized void destroySalt(long sequence) {
    refuseWhenBroken();
    try (PreparedStatement call = session.prepareStatement("SELECT ledger.destroy_salt(?, ?)")) {
      call.setString(1, name);
      call.setLong(2, sequence);
      var _ = call.execute();
    } catch (SQLException e) {
      throw stop("The salt of entry " + sequence + " could not be destroyed for certain", e);
    }
    commit("The salt of entry " + sequence + " may or may not be destroyed");
  }

  private void commit(String doubt) {
    try {
      session.commit();
    } catch (SQLException e) {
      throw stop(doubt, e);
    }
  }

  private LedgerException undo(SQLException cause) {
    try {
      session.rollback();
      return new LedgerException.NotStored(
          "Nothing was stored: " + cause.getMessage() + ". What was there before is unharmed.",
          cause);
    } catch (SQLException e) {
      e.addSuppressed(cause);
      return stop("The database is gone", e);
    }
  }

  private LedgerException stop(String what, SQLException cause) {
    LedgerException.Stopped stopped =
        new LedgerException.Stopped(
            what + ": " + cause.getMessage() + ". The ledger takes no more entries; open it again.",
            cause);
    broken = stopped;
    return stopped;
  }

  private void refuseWhenBroken() {
    LedgerException before = broken;
    if (before != null) {
      throw new LedgerException.Stopped("The ledger has stopped. " + before.getMessage(), before);
    }
  }

  @Override
  public long cutOff() {
    return 0; // a transaction is there as a whole or not at all
  }

  @Override
  public synchronized void close() {
    try (Connection ending = session) {
      if (!ending.isClosed()) {
        Session.release(ending, name);
      }
    } catch (SQLException e) {
      broken = new LedgerException.Stopped("The connection ended: " + e.getMessage(), e);
    }
  }

  /// What the writer's session is like.
  private static final class Session {
    private static final int NAMESPACE = 0x454b4c; // "EKL"

    private Session() {}

    static void prepare(Connection session, String name) throws SQLException {
      session.setAutoCommit(true);
      for (String setting : List.of("fsync", "full_page_writes")) {
        if (text(session, "SHOW " + setting).equals("off")) {
          throw new LedgerException.Unfit(
              "The database runs with %s=off and could lose what it acknowledged. Turn it on."
                  .formatted(setting));
        }
      }
      try (Statement set = session.createStatement()) {
        var _ = set.execute("SET synchronous_commit = on");
      }
      if (!lock(session, name, "SELECT pg_try_advisory_lock(?, hashtext(?))")) {
        throw new LedgerException.InUse("the ledger " + name);
      }
      session.setAutoCommit(false);
    }

    static void release(Connection session, String name) throws SQLException {
      session.rollback();
      session.setAutoCommit(true);
      var _ = lock(session, name, "SELECT pg_advisory_unlock(?, hashtext(?))");
    }

    private static boolean lock(Connection session, String name, String sql) throws SQLException {
      try (PreparedStatement call = session.prepareStatement(sql)) {
        call.setInt(1, NAMESPACE);
        call.setString(2, name);
        try (ResultSet row = call.executeQuery()) {
          return row.next() && row.getBoolean(1);
        }
      }
    }

    private static String text(Connection session, String sql) throws SQLException {
      try (Statement show = session.createStatement();
          ResultSet row = show.executeQuery(sql)) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
