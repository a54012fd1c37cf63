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
  /// @param provider of the organisation's own sign-in
  public record Outside(Optional<String> address, Tls tls, Optional<Provider> provider) {
    public static Outside nobody() {
      return new Outside(Optional.empty(), new Tls.None(), Optional.empty());
    }
  }

  /// How it proves who it is, and keeps others from listening.
  public sealed interface Tls {
    /// Plain HTTP.
    record None() implements Tls {}

    /// With a certificate of somebody else's.
    ///
    /// @param certificate a file in PEM, with those above it
    /// @param key of the certificate, a file in PEM
    record Given(Path certificate, Path key) implements Tls {}

    /// With one of its own, for this machine in its own network.
    record Local() implements Tls {}
  }

  /// An identity provider (OpenID Connect).
  ///
  /// @param issuer its address
  /// @param client what it calls this desk
  /// @param name what people call it
  public record Provider(String issuer, String client, String secret, String name) {
    @Override
    public String toString() {
      return "Provider[" + issuer + ", " + client + "]";
    }
  }

  /// On this machine only, with a database of its own.
  public static DeskSettings in(Path data, int port, List<String> engine) {
    return new DeskSettings(data, "127.0.0.1", port, Optional.empty(), engine, Outside.nobody());
  }
}
