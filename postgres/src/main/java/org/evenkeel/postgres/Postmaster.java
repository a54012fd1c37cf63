package org.evenkeel.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The server's process over one cluster.
final class Postmaster {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int STATUS_LINE = 7;

  private final Programs programs;
  private final Path data;
  private final Path log;

  Postmaster(Programs programs, Path data, Path log) {
    this.programs = programs;
    this.data = data;
    this.log = log;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// Starts the server and waits until it takes connections.
  Process start(int port) throws IOException, InterruptedException {
    Process process =
        Cluster.start(
            List.of(
                programs.program("postgres").toString(),
                "-D",
                data.toString(),
                "--listen_addresses=127.0.0.1",
                "--port=" + port,
                "--unix_socket_directories=",
                "--max_connections=60",
                "--shared_buffers=128MB"),
            log,
            true);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady(process)) {
      if (!process.isAlive()) {
        throw new PostgresException.Failed("PostgreSQL did not start.", log);
      }
      if (System.nanoTime() > end) {
        process.destroyForcibly();
        throw new PostgresException.Failed(
            "PostgreSQL was not ready after " + PATIENCE.toSeconds() + " seconds.", log);
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return process;
  }

  private boolean isReady(Process process) throws IOException {
    List<String> lines = pidFile();
    return lines.size() > STATUS_LINE
        && lines.getFirst().strip().equals(Long.toString(process.pid()))
        && lines.get(STATUS_LINE).strip().equals("ready");
  }

  private List<String> pidFile() throws IOException {
    Path file = data.resolve("postmaster.pid");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /// Stops what an Evenkeel that was killed left running. Only for who holds the folder's lock.
  void stopOrphan() throws IOException, InterruptedException {
    Optional<ProcessHandle> orphan =
        pidFile().stream()
            .findFirst()
            .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
            .filter(this::isOurs);
    if (orphan.isPresent()) {
      stop();
    }
  }

  /// A process number may have been given to another program since.
  private boolean isOurs(ProcessHandle process) {
    String postgres = programs.program("postgres").toString();
    return process.info().commandLine().map(line -> line.contains(postgres)).orElse(false);
  }

  /// Ends all connections, writes everything down and stops.
  void stop() throws IOException, InterruptedException {
    Cluster.run(
        List.of(
            programs.program("pg_ctl").toString(),
            "stop",
            "--pgdata=" + data,
            "--mode=fast",
            "--timeout=60",
            "--silent"),
        log);
  }
}
