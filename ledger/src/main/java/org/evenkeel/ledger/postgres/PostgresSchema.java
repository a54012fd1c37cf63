package org.evenkeel.ledger.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The tables, as the script `schema.sql` beside this class makes them.
public final class PostgresSchema {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";

  private PostgresSchema() {}

  /// The script for the owner of the tables.
  ///
  /// @param app the role that the application signs in with, which must be there
  /// @throws IllegalArgumentException when it is not a plain name
  public static String sql(String app) {
    boolean plain = app.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    if (!plain || app.isEmpty()) {
      throw new IllegalArgumentException("A role of small letters, digits and _, not " + app);
    }
    try (InputStream in =
        Objects.requireNonNull(PostgresSchema.class.getResourceAsStream("schema.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${app}", app);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
