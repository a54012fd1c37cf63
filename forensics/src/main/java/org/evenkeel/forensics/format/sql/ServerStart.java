package org.evenkeel.forensics.format.sql;

/// The three lines that a server writes into its query logs when it starts.
final class ServerStart {
  private ServerStart() {}

  /// `/usr/sbin/mysqld, Version: 8.0.36 (MySQL). started with:`.
  static boolean is(String line) {
    return line.contains(", Version: ") && line.endsWith("started with:");
  }

  /// `Tcp port: 3306 Unix socket: …` and the names of the columns.
  static boolean continues(String line) {
    return line.startsWith("Tcp port:") || line.startsWith("Time  ");
  }
}
