package org.evenkeel.ledger.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/// PostgreSQL 18 itself, from the binaries in a jar, in a folder of a test. PostgreSQL refuses to
/// run as root; root runs it in a user namespace, where it is nobody.
final class RealPostgres implements AutoCloseable {
  private static final String OWNER = "owner";
  private static final String APP = "app";
  private final Path folder;
  private final int port;
  private Process server;

  private RealPostgres(Path folder) throws IOException {
    this.folder = folder;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
  }

  /// Unpacks and starts the server, with the tables of a ledger. Skips the test where it cannot
  /// run.
  static RealPostgres start(Path folder) throws IOException, SQLException {
    String system = System.getProperty("os.name") + ' ' + System.getProperty("os.arch");
    Assumptions.assumeTrue(
        system.toLowerCase(Locale.ROOT).matches("linux (amd64|x86_64)"),
        "skipped: the binaries of PostgreSQL here are for Linux on x86-64, this is " + system);
    RealPostgres postgres = new RealPostgres(folder);
    Path archive = folder.resolve("postgres.txz");
    try (InputStream in =
        Objects.requireNonNull(
            RealPostgres.class.getResourceAsStream("/postgres-linux-x86_64.txz"))) {
      Files.copy(in, archive);
    }
    Path binaries = Files.createDirectories(folder.resolve("pg"));
    run(List.of("tar", "-xJf", archive.toString(), "-C", binaries.toString()), false);
    run(
        List.of(
            binaries.resolve("bin/initdb").toString(),
            "--pgdata=" + folder.resolve("data"),
            "--username=" + OWNER,
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C"),
        true);
    postgres.startServer();
    postgres.sql(OWNER, "CREATE ROLE " + APP + " LOGIN");
    postgres.sql(OWNER, PostgresSchema.sql(APP));
    return postgres;
  }

  private void startServer() throws IOException {
    server =
        new ProcessBuilder(
                asNobody(
                    List.of(
                        folder.resolve("pg/bin/postgres").toString(),
                        "-D",
                        folder.resolve("data").toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-p",
                        Integer.toString(port))))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("server.log").toFile())
            .start();
    for (int round = 0; round < 300; round++) {
      try {
        source(OWNER).getConnection().close();
        return;
      } catch (SQLException notYet) {
        pause();
      }
    }
    throw new IOException(
        "PostgreSQL does not start: " + Files.readString(folder.resolve("server.log")));
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> asNobody(List<String> command) {
    boolean isRoot = "root".equals(System.getProperty("user.name"));
    List<String> all = new ArrayList<>(isRoot ? List.of("unshare", "--user") : List.of());
    all.addAll(command);
    return all;
  }

  private static void run(List<String> command, boolean asNobody) throws IOException {
    Process process =
        new ProcessBuilder(asNobody ? asNobody(command) : command)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    Assumptions.assumeFalse(
        said.contains("unshare failed"), "skipped: root cannot run PostgreSQL here: " + said);
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(command.getFirst() + " failed: " + said);
    }
  }

  /// Connections of the role that the application signs in with.
  DataSource app() {
    return source(APP);
  }

  DataSource source(String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName("postgres");
    source.setUser(role);
    return source;
  }

  void sql(String role, String sql) throws SQLException {
    try (Connection connection = source(role).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Ends the server at once, as a crash does, and starts it again.
  void crash() throws IOException {
    server.descendants().forEach(ProcessHandle::destroyForcibly);
    server.destroyForcibly().onExit().join();
    startServer();
  }

  @Override
  public void close() throws IOException {
    server.destroy();
    try {
      if (!server.waitFor(10, TimeUnit.SECONDS)) {
        server.destroyForcibly().onExit().join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
