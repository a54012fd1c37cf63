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
/// @param outside how it is seen from elsewhere
public record DeskSettings(
    Path data,
    String host,
    int port,
    Optional<OwnDatabase> database,
    List<String> engine,
    Outside outside) {
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

  /// How a desk is seen from elsewhere.
  ///
  /// @param address where people find it; empty for this machine only
  /// @param certificate a file in PEM; without one it speaks plain HTTP
  /// @param key of the certificate, a file in PEM
  public record Outside(Optional<String> address, Optional<Path> certificate, Optional<Path> key) {
    public Outside {
      if (certificate.isPresent() != key.isPresent()) {
        throw new IllegalArgumentException("a certificate and its key come together");
      }
    }

    public static Outside nobody() {
      return new Outside(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /// On this machine only, with a database of its own.
  public static DeskSettings in(Path data, int port, List<String> engine) {
    return new DeskSettings(data, "127.0.0.1", port, Optional.empty(), engine, Outside.nobody());
  }
}
