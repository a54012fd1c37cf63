package org.evenkeel.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How a desk is to run.
///
/// @param data the folder with everything it keeps: database, evidence, ledger, keys
/// @param host the address to listen on; loopback unless someone wants otherwise
/// @param port 0 takes a free one
/// @param database somebody's own PostgreSQL, instead of one in the data folder
/// @param engine the command that runs `evenkeel` as a process of its own
public record DeskSettings(
    Path data, String host, int port, Optional<OwnDatabase> database, List<String> engine) {
  public DeskSettings {
    engine = List.copyOf(engine);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port: " + port);
    }
  }

  /// A database that somebody else looks after.
  ///
  /// @param url as JDBC takes it, without the password
  public record OwnDatabase(String url, String user, String password) {
    @Override
    public String toString() {
      return "OwnDatabase[" + url + ", " + user + "]";
    }
  }

  /// On this machine only, with a database of its own.
  public static DeskSettings in(Path data, int port, List<String> engine) {
    return new DeskSettings(data, "127.0.0.1", port, Optional.empty(), engine);
  }
}
