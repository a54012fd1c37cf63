package org.evenkeel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The files of a database, made by `initdb` on first use: UTF-8, checksums over every page, one
/// role that owns everything and has to give its password.
final class Cluster {
  static final String OWNER = "evenkeel";

  private Cluster() {}

  /// Makes the cluster, unless it is there. A half made one is never used: it gets its name at the
  /// end.
  static void make(Programs programs, Path data, Path password, Path log)
      throws IOException, InterruptedException {
    if (Files.exists(data.resolve("PG_VERSION"))) {
      return;
    }
    Path fresh = data.resolveSibling("data.new");
    if (Files.exists(fresh)) {
      Trees.delete(fresh);
    }
    run(
        List.of(
            programs.program("initdb").toString(),
            "--pgdata=" + fresh,
            "--username=" + OWNER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions"),
        log);
    Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Runs one of PostgreSQL's programs to its end.
  static void run(List<String> command, Path log) throws IOException, InterruptedException {
    Process process = start(command, log, false);
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new PostgresException.Failed("A program of PostgreSQL did not come to an end.", log);
    }
    if (process.exitValue() != 0) {
      String name = Path.of(command.getFirst()).getFileName().toString();
      throw new PostgresException.Failed(
          "PostgreSQL's program " + name + " failed with code " + process.exitValue() + ".", log);
    }
  }

  static Process start(List<String> command, Path log, boolean apart) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(Privilege.command(apart, command));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return builder.start();
  }
}
