package org.evenkeel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
  @TempDir Path folder;

  @Test
  void keepsWhatWasWrittenWhenItIsStartedAgain() throws Exception {
    try (Postgres first = Postgres.in(folder)) {
      run(first, "create table kept (word text)");
      run(first, "insert into kept values ('still here')");
    }

    try (Postgres second = Postgres.in(folder)) {
      assertThat(ask(second, "select word from kept")).isEqualTo("still here");
    }
  }

  @Test
  void looksAfterItself() throws Exception {
    try (Postgres postgres = Postgres.in(folder)) {
      assertThat(ask(postgres, "show server_version")).startsWith("18.");
      assertThat(ask(postgres, "show data_checksums")).isEqualTo("on");
      assertThat(ask(postgres, "show fsync")).isEqualTo("on");
      assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("password"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void letsNobodyInWithoutThePassword() throws Exception {
    try (Postgres postgres = Postgres.in(folder)) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(postgres.url(), postgres.owner(), "guessed"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void refusesAFolderThatIsInUse() throws Exception {
    try (Postgres postgres = Postgres.in(folder)) {
      assertThatThrownBy(() -> Postgres.in(folder))
          .isInstanceOf(PostgresException.InUse.class)
          .hasMessageContaining("Nothing was changed");
      assertThat(ask(postgres, "select 'undisturbed'")).isEqualTo("undisturbed");
    }
  }

  @Test
  void comesBackWhenItIsKilled() throws Exception {
    try (Postgres postgres = Postgres.in(folder)) {
      run(postgres, "create table kept (word text)");
      kill(ask(postgres, "select pg_backend_pid()::text"), folder);

      assertThat(patiently(postgres, "select count(*)::text from kept")).isEqualTo("0");
    }
  }

  private static void kill(String backend, Path folder) throws Exception {
    assertThat(backend).isNotEmpty();
    long pid =
        Long.parseLong(
            Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst().strip());
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  private static String patiently(Postgres postgres, String sql) throws Exception {
    for (int round = 0; ; round++) {
      try {
        return ask(postgres, sql);
      } catch (SQLException e) {
        if (round == 300) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private static String ask(Postgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  private static void run(Postgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(Postgres postgres) throws SQLException {
    return DriverManager.getConnection(postgres.url(), postgres.owner(), postgres.password());
  }
}
