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
import org.evenkeel.desk.tls.LocalTls;
import org.evenkeel.desk.tls.Machine;
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
      DeskSettings settings, DeskSettings.OwnDatabase database) throws IOException {
    return new SpringApplicationBuilder(DeskApplication.class)
        .bannerMode(Banner.Mode.OFF)
        .registerShutdownHook(false)
        .properties(properties(settings, database))
        .initializers(
            context -> context.getBeanFactory().registerSingleton("deskSettings", settings))
        .run();
  }

  private static Map<String, Object> properties(
      DeskSettings settings, DeskSettings.OwnDatabase database) throws IOException {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("server.address", settings.host());
    properties.put("server.port", settings.port());
    properties.put("spring.datasource.url", database.url());
    properties.put("spring.datasource.username", database.user());
    properties.put("spring.datasource.password", database.password());
    settings.outside().address().ifPresent(there -> properties.put("evenkeel.address", there));
    settings.outside().provider().ifPresent(provider -> put(properties, provider));
    switch (settings.outside().tls()) {
      case DeskSettings.Tls.None _ -> {}
      case DeskSettings.Tls.Given given -> put(properties, given.certificate(), given.key());
      case DeskSettings.Tls.Local _ -> putLocal(properties, settings.data());
    }
    return properties;
  }

  private static void put(Map<String, Object> properties, DeskSettings.Provider provider) {
    properties.put("evenkeel.oidc.issuer", provider.issuer());
    properties.put("evenkeel.oidc.client", provider.client());
    properties.put("evenkeel.oidc.secret", provider.secret());
    properties.put("evenkeel.oidc.name", provider.name());
  }

  /// A certificate that is renewed while the desk runs is taken by itself.
  private static void putLocal(Map<String, Object> properties, Path data) throws IOException {
    LocalTls local = LocalTls.in(data);
    var _ = local.renew(Machine.here(), DeskApplication.clock().instant());
    String bundle = "spring.ssl.bundle.pem.desk.";
    properties.put("evenkeel.tls.local", true);
    properties.put("server.ssl.enabled", true);
    properties.put("server.ssl.bundle", "desk");
    properties.put(bundle + "reload-on-update", true);
    properties.put(bundle + "keystore.certificate", "file:" + local.certificate());
    properties.put(bundle + "keystore.private-key", "file:" + local.key());
  }

  private static void put(Map<String, Object> properties, Path certificate, Path key) {
    properties.put("server.ssl.enabled", true);
    properties.put("server.ssl.certificate", "file:" + certificate.toAbsolutePath());
    properties.put("server.ssl.certificate-private-key", "file:" + key.toAbsolutePath());
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
