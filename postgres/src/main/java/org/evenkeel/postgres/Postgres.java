package org.evenkeel.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A running PostgreSQL that listens on this machine only, asks for a password that only this user
/// can read, and is started again when it dies.
public final class Postgres implements AutoCloseable {
  private static final String VERSION = "18";
  private static final int ROUNDS = 10;

  private final FileChannel lockFile;
  private final Postmaster postmaster;
  private final String password;
  private final int port;
  private final Object turn = new Object();
  private @Nullable Process process;
  private boolean closing;

  private Postgres(FileChannel lockFile, Postmaster postmaster, String password, int port) {
    this.lockFile = lockFile;
    this.postmaster = postmaster;
    this.password = password;
    this.port = port;
  }

  /// Starts the database of a folder, and makes it first where there is none.
  ///
  /// @throws PostgresException with a sentence for the person who starts Evenkeel
  public static Postgres in(Path folder) throws InterruptedException {
    Path home = folder.toAbsolutePath();
    try {
      Files.createDirectories(
          home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      return locked(home, lock(home));
    } catch (IOException e) {
      throw new PostgresException.Unusable(home, e);
    }
  }

  private static Postgres locked(Path home, FileChannel lockFile)
      throws IOException, InterruptedException {
    boolean started = false;
    try {
      Postgres postgres = start(home, lockFile);
      started = true;
      return postgres;
    } finally {
      if (!started) {
        lockFile.close();
      }
    }
  }

  private static Postgres start(Path home, FileChannel lockFile)
      throws IOException, InterruptedException {
    Path log = home.resolve("postgres.log");
    Programs.sweep(home.resolve("programs"));
    Programs programs = Programs.in(home.resolve("programs"), VERSION);
    Path passwordFile = home.resolve("password");
    String password = Secret.in(passwordFile);
    Cluster.make(programs, home.resolve("data"), passwordFile, log);
    Postmaster postmaster = new Postmaster(programs, home.resolve("data"), log);
    postmaster.stopOrphan();
    Postgres postgres = new Postgres(lockFile, postmaster, password, Postmaster.freePort());
    postgres.launch();
    return postgres;
  }

  private static FileChannel lock(Path home) throws IOException {
    FileChannel channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel; // the lock lives as long as the channel
      }
    } catch (OverlappingFileLockException e) {
      // held by this very process: as much in use as by another
    }
    channel.close();
    throw new PostgresException.InUse(home);
  }

  private void launch() throws IOException, InterruptedException {
    synchronized (turn) {
      if (closing) {
        return;
      }
      Process started = postmaster.start(port);
      process = started;
      var _ = started.onExit().thenRun(this::relaunch);
    }
  }

  /// Died without being told to. Whoever is connected sees an error and connects anew. The first
  /// tries may fail: the dead server's children need a moment to notice.
  private void relaunch() {
    for (int round = 1; round <= ROUNDS && !isRunning(); round++) {
      try {
        TimeUnit.MILLISECONDS.sleep(200L * round);
        launch();
      } catch (IOException | PostgresException e) {
        // It has said why in its log, and whoever uses the database is told.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /// For JDBC, without role and password.
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /// The role that owns everything.
  public String owner() {
    return Cluster.OWNER;
  }

  public String password() {
    return password;
  }

  /// Whether the server's process is there.
  public boolean isRunning() {
    synchronized (turn) {
      return process != null && process.isAlive();
    }
  }

  /// Stops the server and gives the folder back.
  @Override
  public void close() {
    synchronized (turn) {
      if (closing) {
        return;
      }
      closing = true;
      try {
        if (process != null && process.isAlive()) {
          postmaster.stop();
        }
        lockFile.close();
      } catch (IOException e) {
        throw new PostgresException.Unusable(Path.of("."), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
