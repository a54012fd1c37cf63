package org.evenkeel.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.evenkeel.postgres.Postgres;
import org.evenkeel.postgres.PostgresException;
import org.jspecify.annotations.Nullable;

/// The database of a desk, for programs beside it: the one in its data folder, which may be running
/// or is started for a while, or somebody's own.
public final class DeskDatabase implements AutoCloseable {
  private static final int PORT_LINE = 3;

  private final Access access;
  private final @Nullable Postgres started;

  private DeskDatabase(Access access, @Nullable Postgres started) {
    this.access = access;
    this.started = started;
  }

  /// How to connect.
  ///
  /// @param url as JDBC takes it, without the password
  public record Access(String url, String user, String password) {
    @Override
    public String toString() {
      return "Access[" + url + ", " + user + "]";
    }
  }

  /// Where a desk keeps what it has.
  ///
  /// @param data its folder
  /// @param own somebody's own database, instead of the one in the folder
  public record Place(Path data, Optional<Access> own) {
    public Place {
      data = data.toAbsolutePath();
    }

    /// A desk with everything in its folder.
    public static Place in(Path data) {
      return new Place(data, Optional.empty());
    }

    /// Whether there is a desk.
    public boolean isThere() {
      return Files.isDirectory(data.resolve(own.isPresent() ? "ledger" : "postgres"));
    }
  }

  /// @throws PostgresException when the one in the folder cannot be started
  public static DeskDatabase of(Place place) throws IOException, InterruptedException {
    if (place.own().isPresent()) {
      return new DeskDatabase(place.own().get(), null);
    }
    Path home = place.data().resolve("postgres");
    try {
      Postgres own = Postgres.in(home);
      return new DeskDatabase(new Access(own.url(), own.owner(), own.password()), own);
    } catch (PostgresException.InUse e) {
      return new DeskDatabase(running(home), null);
    }
  }

  private static Access running(Path home) throws IOException {
    List<String> lines = Files.readAllLines(home.resolve("data").resolve("postmaster.pid"));
    String password = Files.readString(home.resolve("password")).strip();
    String port = lines.get(PORT_LINE).strip();
    return new Access("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "evenkeel", password);
  }

  Access access() {
    return access;
  }

  /// A connection, to be closed before this is.
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(access.url(), access.user(), access.password());
  }

  @Override
  public void close() {
    if (started != null) {
      started.close();
    }
  }
}
