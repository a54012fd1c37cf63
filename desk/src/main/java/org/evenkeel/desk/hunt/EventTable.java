package org.evenkeel.desk.hunt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBConnection;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;

/// Files of events, as tables that can be asked. Two questions at a time; others wait a little.
public final class EventTable implements AutoCloseable {
  private static final int MEGABYTES = 512;
  private static final int AT_ONCE = 2;
  private static final int SECONDS = 20;
  private static final int WAIT_SECONDS = 15;

  private final Path folder;
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private @Nullable DuckDBConnection database;

  /// @param folder the folder in which each file has a folder of its own
  public EventTable(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /// What is asked of a file.
  ///
  /// @param file the folder of the file
  /// @param actors the addresses of those whom the investigation told apart
  public record Asked(Path file, Search search, Map<String, List<String>> actors) {
    public Asked {
      actors = Map.copyOf(actors);
    }

    Where where() {
      return Where.of(search, actors);
    }
  }

  /// Counts what is found.
  public Counts counts(Asked asked) {
    Steps.Scale scale = scale(held(asked.file()), asked.search());
    Where where = asked.where();
    return ask(
        asked.file(),
        (connection, events) -> new Counting(connection, events, where, scale).counts());
  }

  /// The events that are found, in the order of time.
  ///
  /// @param from the least number of an event
  public List<HuntEvent> events(Asked asked, long from, int limit) {
    return rows(asked.file(), asked.where(), from, limit);
  }

  /// What a file holds.
  static EventsHeld held(Path file) {
    try {
      return EventsHeld.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Steps.Scale scale(EventsHeld held, Search search) {
    Instant first = Instant.EPOCH.plus(held.first(), ChronoUnit.MICROS);
    Instant last = Instant.EPOCH.plus(held.last() + 1, ChronoUnit.MICROS);
    Instant from = search.from() == null ? first : search.from();
    Instant to = search.to() == null ? last : search.to();
    return Steps.Scale.over(from, to.isAfter(from) ? to : from.plusSeconds(1));
  }

  /// A question to a file.
  @FunctionalInterface
  interface Question<T> {
    /// @param events the events, as SQL names a table
    T ask(Connection connection, String events) throws SQLException;
  }

  <T> T ask(Path file, Question<T> question) {
    try {
      if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw busy();
      }
      try (Connection connection = open().duplicate()) {
        return question.ask(connection, table(file));
      } catch (SQLException e) {
        throw told(e);
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private static Wrong busy() {
    return new Wrong(Fault.NOT_NOW, "Others are searching at the moment.");
  }

  private static RuntimeException told(SQLException e) {
    String said = String.valueOf(e.getMessage());
    return said.contains("INTERRUPT") || said.contains("Interrupted") || said.contains("timeout")
        ? new Wrong(
            Fault.NOT_NOW,
            "The search took longer than "
                + SECONDS
                + " seconds and was stopped. Choose a shorter time, or search by fields.")
        : new EventsLost("The events could not be searched", e);
  }

  private synchronized DuckDBConnection open() throws SQLException {
    DuckDBConnection known = database;
    if (known == null) {
      known = LockedDuck.open("", folder, MEGABYTES);
      database = known;
    }
    return known;
  }

  /// The file with the number of each row, which is its place in the order of time.
  private static String table(Path file) {
    return "(select *, file_row_number as number from read_parquet("
        + LockedDuck.quoted(file.resolve(EventFile.NAME).toAbsolutePath().toString())
        + ", file_row_number = true))";
  }

  /// Events in the order of time.
  ///
  /// @param from the least number of an event
  List<HuntEvent> rows(Path file, Where where, long from, int limit) {
    return ask(
        file,
        (connection, events) -> {
          // The file is in order, and DuckDB keeps it: so the first rows need no sorting.
          String sql =
              "select * from " + events + " where " + where.sql() + " and number >= ? limit ?";
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(SECONDS);
            int at = 0;
            for (Object parameter : where.parameters()) {
              statement.setObject(++at, parameter);
            }
            statement.setLong(++at, from);
            statement.setInt(++at, limit);
            try (ResultSet rows = statement.executeQuery()) {
              List<HuntEvent> found = new ArrayList<>();
              while (rows.next()) {
                found.add(event(rows));
              }
              return found;
            }
          }
        });
  }

  private static HuntEvent event(ResultSet row) throws SQLException {
    Map<HuntField, String> fields = new EnumMap<>(HuntField.class);
    for (HuntField field : HuntField.values()) {
      String text = field == HuntField.ACTOR ? null : row.getString(field.column());
      if (text != null && field != HuntField.RULE && field != HuntField.SOURCE) {
        fields.put(field, text);
      }
    }
    long micros = row.getLong("t");
    Instant at = row.wasNull() ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    String rules = row.getString("rules");
    return new HuntEvent(
        row.getLong("number"),
        at,
        row.getString("source"),
        row.getLong("line"),
        fields,
        rules == null ? List.of() : Arrays.asList(rules.split(" ", -1)));
  }

  @Override
  public synchronized void close() throws SQLException {
    if (database != null) {
      database.close();
    }
  }
}
