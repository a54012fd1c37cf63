package org.evenkeel.desk.hunt;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/// DuckDB with everything taken away that events do not need: it reads and writes one folder of
/// ours, loads no extension, talks to no network, and nobody can change that once it runs.
final class LockedDuck {
  private LockedDuck() {}

  /// Opens a database.
  ///
  /// @param database a file, or empty for one in memory
  /// @param folder the only folder whose files can be opened
  /// @param megabytes as much memory as DuckDB may take
  static DuckDBConnection open(String database, Path folder, int megabytes) throws SQLException {
    Properties settings = new Properties();
    settings.put("memory_limit", megabytes + "MB");
    settings.put("threads", "2");
    settings.put("autoinstall_known_extensions", "false");
    settings.put("autoload_known_extensions", "false");
    settings.put("allow_community_extensions", "false");
    settings.put("allow_unsigned_extensions", "false");
    settings.put("temp_directory", folder.resolve("spill").toString());
    var connection =
        (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + database, settings);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set allowed_directories = [" + quoted(folder + "/") + "]");
      statement.execute("set enable_external_access = false");
      statement.execute("set lock_configuration = true");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /// A text as SQL writes it. For paths of our own; what strangers wrote is only ever a parameter.
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
