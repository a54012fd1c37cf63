package org.evenkeel.desk.hunt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBConnection;
import org.evenkeel.forensics.rule.Rule;
import org.evenkeel.forensics.scan.EventTaker;

/// A file of events in the making: rows go into a table on disk as they come, and are written as
/// Parquet in the order of time at the end, so that each stretch of the file covers a short time.
public final class EventFile implements AutoCloseable {
  /// What the file is called in its folder.
  static final String NAME = "events.parquet";

  /// As many events as are kept. Those that a rule matches are kept beyond it.
  public static final long MOST = 50_000_000;

  /// Bytes that have to stay free on the disk.
  static final long ROOM = 1L << 30;

  private static final int MEGABYTES = 512;
  private static final String TABLE =
      """
      create table event (t bigint, source varchar, line bigint, place bigint, kind varchar,
        address varchar, method varchar, path varchar, query varchar, status integer, sent bigint,
        agent varchar, referer varchar, person varchar, host varchar, act varchar, said varchar,
        rules varchar)""";

  private final Path folder;
  private final long most;
  private final DuckDBConnection database;
  private final List<EventRows> takers = new ArrayList<>();
  private final AtomicLong seen = new AtomicLong();
  private final AtomicLong kept = new AtomicLong();

  private EventFile(Path folder, long most, DuckDBConnection database) {
    this.folder = folder;
    this.most = most;
    this.database = database;
  }

  /// Begins a file in `folder`, which is empty and stays so but for the file.
  public static EventFile in(Path folder) throws IOException {
    return in(folder, MOST);
  }

  static EventFile in(Path folder, long most) throws IOException {
    Path place = folder.toRealPath();
    try {
      DuckDBConnection database =
          LockedDuck.open(place.resolve("events.duckdb").toString(), place, MEGABYTES);
      try (Statement statement = database.createStatement()) {
        statement.execute(TABLE);
      }
      return new EventFile(place, most, database);
    } catch (SQLException e) {
      throw new IOException("the table of events could not be made", e);
    }
  }

  /// Somebody who takes events, for one thread.
  public synchronized EventTaker taker() {
    try {
      EventRows rows = new EventRows(database.duplicate(), this::admits);
      takers.add(rows);
      return rows;
    } catch (SQLException e) {
      throw new EventsLost("The table of events could not be opened", e);
    }
  }

  /// Whether there is room for one more.
  private boolean admits(boolean matched) {
    long number = seen.incrementAndGet();
    if (number % 1_000_000 == 0 && folder.toFile().getUsableSpace() < ROOM) {
      throw new EventsLost("The disk is full: less than 1 GB is left", null);
    }
    boolean admitted = matched || kept.get() < most;
    if (admitted) {
      kept.incrementAndGet();
    }
    return admitted;
  }

  /// Writes the file, and beside it what it holds. Nobody takes events any more.
  ///
  /// @param rules those that were tried
  public EventsHeld write(List<Rule> rules) throws IOException {
    try {
      for (EventRows rows : takers) {
        rows.close();
      }
      try (Statement statement = database.createStatement()) {
        statement.execute(
            "copy (select * from event order by t nulls last, source, line) to "
                + LockedDuck.quoted(folder.resolve(NAME).toString())
                + " (format parquet, compression zstd, row_group_size 122880)");
        EventsHeld held = EventsHeld.in(statement, seen.get(), rules);
        held.write(folder);
        return held;
      }
    } catch (SQLException e) {
      throw new IOException("the file of events could not be written", e);
    }
  }

  /// Forgets the table; what was written stays.
  @Override
  public void close() throws IOException {
    try {
      database.close();
    } catch (SQLException e) {
      throw new IOException("the table of events could not be closed", e);
    } finally {
      Files.deleteIfExists(folder.resolve("events.duckdb"));
      Files.deleteIfExists(folder.resolve("events.duckdb.wal"));
      Files.deleteIfExists(folder.resolve("spill"));
    }
  }
}
