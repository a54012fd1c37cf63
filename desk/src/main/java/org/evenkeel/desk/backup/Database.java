package org.evenkeel.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.evenkeel.postgres.Postgres;
import org.evenkeel.postgres.PostgresException;
import org.jspecify.annotations.Nullable;

/// The database of a data folder: the running desk's, or one that is started for a while.
record Database(Access access, @Nullable Postgres own) implements AutoCloseable {
  /// How to connect.
  record Access(String url, String user, String password) {}

  private static final int PORT_LINE = 3;

  static Database of(Path data) throws IOException, InterruptedException {
    Path home = data.resolve("postgres");
    try {
      Postgres own = Postgres.in(home);
      return new Database(new Access(own.url(), own.owner(), own.password()), own);
    } catch (PostgresException.InUse e) {
      return new Database(running(home), null);
    }
  }

  private static Access running(Path home) throws IOException {
    List<String> lines = Files.readAllLines(home.resolve("data").resolve("postmaster.pid"));
    String password = Files.readString(home.resolve("password")).strip();
    String port = lines.get(PORT_LINE).strip();
    return new Access("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "evenkeel", password);
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(access.url(), access.user(), access.password());
  }

  @Override
  public void close() {
    if (own != null) {
      own.close();
    }
  }
}
