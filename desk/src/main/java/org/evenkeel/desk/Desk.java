package org.evenkeel.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.access.SetUpCode;
import org.evenkeel.desk.frame.DeskAddress;
import org.evenkeel.postgres.Postgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A running desk: its database, its pages, its jobs. Closing it stops them in the reverse order.
public final class Desk implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final @Nullable Postgres postgres;

  private Desk(ConfigurableApplicationContext context, @Nullable Postgres postgres) {
    this.context = context;
    this.postgres = postgres;
  }

  /// Starts a desk and returns when it answers.
  ///
  /// @throws org.evenkeel.postgres.PostgresException when there is no database
  public static Desk open(DeskSettings settings) throws IOException, InterruptedException {
    Files.createDirectories(
        settings.data(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    if (settings.database().isPresent()) {
      return new Desk(start(settings, settings.database().get()), null);
    }
    Postgres postgres = Postgres.in(settings.data().resolve("postgres"));
    boolean started = false;
    try {
      var own = new DeskSettings.OwnDatabase(postgres.url(), postgres.owner(), postgres.password());
      Desk desk = new Desk(start(settings, own), postgres);
      started = true;
      return desk;
    } finally {
      if (!started) {
        postgres.close();
      }
    }
  }

  private static ConfigurableApplicationContext start(
      DeskSettings settings, DeskSettings.OwnDatabase database) {
    return new SpringApplicationBuilder(DeskApplication.class)
        .bannerMode(Banner.Mode.OFF)
        .registerShutdownHook(false)
        .properties(properties(settings, database))
        .initializers(
            context -> context.getBeanFactory().registerSingleton("deskSettings", settings))
        .run();
  }

  private static Map<String, Object> properties(
      DeskSettings settings, DeskSettings.OwnDatabase database) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("server.address", settings.host());
    properties.put("server.port", settings.port());
    properties.put("spring.datasource.url", database.url());
    properties.put("spring.datasource.username", database.user());
    properties.put("spring.datasource.password", database.password());
    settings.outside().address().ifPresent(there -> properties.put("evenkeel.address", there));
    settings.outside().certificate().ifPresent(file -> tls(properties, "certificate", file));
    settings.outside().key().ifPresent(file -> tls(properties, "certificate-private-key", file));
    return properties;
  }

  private static void tls(Map<String, Object> properties, String name, Path file) {
    properties.put("server.ssl.enabled", true);
    properties.put("server.ssl." + name, "file:" + file.toAbsolutePath());
  }

  /// Where people find it.
  public URI address() {
    return context.getBean(DeskAddress.class).root();
  }

  /// The link that makes the first account; empty once there is one.
  public Optional<URI> setUpLink() {
    return context.getBean(SetUpCode.class).link(address());
  }

  /// For tests: what it is made of.
  ConfigurableApplicationContext context() {
    return context;
  }

  /// A part of the running desk.
  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
    if (postgres != null) {
      postgres.close();
    }
  }
}
