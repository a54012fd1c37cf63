package org.evenkeel.desk.frame;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Values of a database's row as the types that we use.
public final class Rows {
  private Rows() {}

  /// A moment that is always there.
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(maybeInstant(row, column), column);
  }

  public static @Nullable Instant maybeInstant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
