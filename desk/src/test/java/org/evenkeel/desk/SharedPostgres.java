package org.evenkeel.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.postgres.Postgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/// One real PostgreSQL for all tests of a run. Each desk gets a database of its own in it, copied
/// from one in which the migrations have run, so that nothing of one test is seen by another.
public final class SharedPostgres {
  private static final String TEMPLATE = "desk_template";

  private static @Nullable SharedPostgres one;

  private final Postgres postgres;
  private int made;

  private SharedPostgres(Postgres postgres) {
    this.postgres = postgres;
  }

  /// On this machine only, with a database of its own that is thrown away with the run.
  public static DeskSettings settings(Path data, List<String> engine) {
    return new DeskSettings(
        data,
        "127.0.0.1",
        0,
        Optional.of(running().fresh()),
        engine,
        DeskSettings.Outside.nobody());
  }

  private static synchronized SharedPostgres running() {
    SharedPostgres running = one;
    if (running == null) {
      running = start();
      one = running;
    }
    return running;
  }

  private static SharedPostgres start() {
    try {
      Path folder = Files.createTempDirectory("desk-tests");
      SharedPostgres shared = new SharedPostgres(Postgres.in(folder));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> shared.stop(folder)));
      shared.run("create database " + TEMPLATE);
      var template = shared.named(TEMPLATE);
      Flyway.configure()
          .dataSource(template.url(), template.user(), template.password())
          .locations("classpath:db/migration")
          .outOfOrder(true)
          .load()
          .migrate();
      return shared;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private synchronized DeskSettings.OwnDatabase fresh() {
    made++;
    run("create database desk_" + made + " template " + TEMPLATE);
    return named("desk_" + made);
  }

  private DeskSettings.OwnDatabase named(String name) {
    String url = postgres.url();
    return new DeskSettings.OwnDatabase(
        url.substring(0, url.lastIndexOf('/') + 1) + name, postgres.owner(), postgres.password());
  }

  private void run(String statement) {
    try (Connection connection =
            DriverManager.getConnection(postgres.url(), postgres.owner(), postgres.password());
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void stop(Path folder) {
    postgres.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
