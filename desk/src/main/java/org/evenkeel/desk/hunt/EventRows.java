package org.evenkeel.desk.hunt;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.scan.EventTaker;
import org.evenkeel.forensics.scan.Heard;
import org.jspecify.annotations.Nullable;

/// Puts events into the table, on one thread.
final class EventRows implements EventTaker, AutoCloseable {
  /// The longest text of one field; the line itself is in the evidence.
  private static final int LONGEST = 2000;

  private final Connection connection;
  private final DuckDBAppender table;
  private final Lock turn;
  private final Admission admission;

  /// Says whether an event is kept.
  @FunctionalInterface
  interface Admission {
    boolean admits(boolean matched);
  }

  EventRows(Connection connection, Admission admission) throws SQLException {
    this.connection = connection;
    this.table = connection.unwrap(DuckDBConnection.class).createAppender("event");
    this.turn = table.unsafeBreakThreadConfinement(); // a pass goes from thread to thread
    this.admission = admission;
  }

  @Override
  public void take(Row row, Heard heard) {
    if (admission.admits(!heard.rules().isEmpty())) {
      turn.lock();
      try {
        put(row, heard);
      } catch (SQLException e) {
        throw new EventsLost("An event could not be kept", e);
      } finally {
        turn.unlock();
      }
    }
  }

  private void put(Row row, Heard heard) throws SQLException {
    table.beginRow();
    number(row.time(), Row.NO_TIME);
    table.append(within(heard.source())).append(heard.line()).append(heard.offset());
    table.append(row.kind().name());
    text(row, Field.CLIENT_IP);
    text(row, Field.METHOD);
    text(row, Field.PATH);
    text(row, Field.QUERY);
    if (row.status() < 0) {
      table.appendNull();
    } else {
      table.append(row.status());
    }
    number(row.sent(), -1);
    text(row, Field.USER_AGENT);
    text(row, Field.REFERER);
    text(row, Field.USER);
    text(row, Field.HOST);
    text(row, Field.ACTION);
    text(row.kind() == Kind.WEB ? null : row.line());
    text(heard.rules().isEmpty() ? null : String.join(" ", heard.rules()));
    table.endRow();
  }

  /// A source as the folder that was read knows it.
  private static String within(String source) {
    return source.startsWith("./") ? source.substring(2) : source;
  }

  private void number(long value, long none) throws SQLException {
    if (value == none) {
      table.appendNull();
    } else {
      table.append(value);
    }
  }

  private void text(Row row, Field field) throws SQLException {
    text(row.text(field));
  }

  private void text(@Nullable String text) throws SQLException {
    if (text == null) {
      table.appendNull();
    } else {
      table.append(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }
  }

  @Override
  public void close() throws SQLException {
    turn.lock();
    try {
      table.close();
      connection.close();
    } finally {
      turn.unlock();
    }
  }
}
