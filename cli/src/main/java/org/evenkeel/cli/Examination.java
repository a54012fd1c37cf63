package org.evenkeel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.cli.Doctor.Look;
import org.evenkeel.desk.DeskSettings;
import org.evenkeel.desk.tls.LocalTls;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.postgres.Postgres;
import org.evenkeel.postgres.PostgresException;

/// Looks at one thing after another that a desk needs.
final class Examination {
  private static final long ROOM = 2_000_000_000L;
  private static final int TRIED = 18;
  private static final Duration SOON = Duration.ofDays(14);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final DeskSettings desk;
  private final Path settings;
  private final Clock clock;
  private boolean running;

  Examination(DeskSettings desk, Path settings, Clock clock) {
    this.desk = desk;
    this.settings = settings;
    this.clock = clock;
  }

  List<Look> run() throws IOException {
    List<Look> looks = new ArrayList<>();
    looks.add(
        Look.well("settings, " + (Files.exists(settings) ? settings : "none at " + settings)));
    looks.add(folder());
    looks.add(database());
    looks.add(port());
    tls(looks);
    desk.outside().provider().ifPresent(provider -> looks.add(provider(provider)));
    ledger(looks);
    return looks;
  }

  private Look folder() throws IOException {
    Path data = desk.data().toAbsolutePath();
    Path there = data;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    long room = Files.getFileStore(there).getUsableSpace();
    String at = "data folder, %s, %,d MB free".formatted(data, room / 1_000_000);
    if (!Files.isWritable(there)) {
      return Look.ill(at, "It cannot be written. Choose another one with --data.");
    }
    if (room < ROOM) {
      return Look.ill(at, "Less than 2 GB are left: evidence needs room. Free some, or move it.");
    }
    if (there.equals(data) && isOpenToOthers(data)) {
      return Look.ill(at, "Others can look into it. Run: chmod 700 " + data);
    }
    return Look.well(at);
  }

  private static boolean isOpenToOthers(Path data) throws IOException {
    return !PosixFilePermissions.toString(Files.getPosixFilePermissions(data)).endsWith("------");
  }

  private Look database() {
    return desk.database().map(Examination::theirs).orElseGet(this::own);
  }

  private Look own() {
    String at = "database of its own";
    try (Postgres postgres = Postgres.in(desk.data().resolve("postgres"))) {
      return Look.well(at + (postgres.isRunning() ? ", starts" : ""));
    } catch (PostgresException.InUse e) {
      running = true;
      return Look.well(at + ", in use by the desk that runs");
    } catch (PostgresException e) {
      return Look.ill(at, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Look.ill(at, "Interrupted.");
    }
  }

  private static Look theirs(DeskSettings.OwnDatabase database) {
    String at = "your database, " + database.url();
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      return version < TRIED
          ? Look.ill(at, "It is PostgreSQL " + version + "; Evenkeel was tried with 18 only.")
          : Look.well(at + ", PostgreSQL " + version);
    } catch (SQLException e) {
      return Look.ill(at, "It cannot be reached: " + e.getMessage());
    }
  }

  private Look port() {
    String at = "port " + desk.port() + " on " + desk.host();
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(desk.host(), desk.port()));
      return Look.well(at + ", free");
    } catch (IOException e) {
      return running
          ? Look.well(at + ", in use, and a desk runs")
          : Look.ill(at, "Another program has it. Choose another one with --port.");
    }
  }

  private void tls(List<Look> looks) throws IOException {
    switch (desk.outside().tls()) {
      case DeskSettings.Tls.Given given -> looks.add(certificate(given.certificate()));
      case DeskSettings.Tls.Local _ -> {
        Path own = LocalTls.in(desk.data()).certificate();
        looks.add(
            Files.exists(own)
                ? certificate(own)
                : Look.well("certificate of its own, made at the next start"));
      }
      case DeskSettings.Tls.None _ -> {
        if (!InetAddress.getByName(desk.host()).isLoopbackAddress()
            && desk.outside().address().filter(there -> there.startsWith("https:")).isEmpty()) {
          looks.add(
              Look.ill(
                  "TLS, none, on " + desk.host(),
                  "Anybody in this network can read passwords. Use --tls-local, a certificate, or"
                      + " a proxy with TLS and --address."));
        }
      }
    }
  }

  private static Look provider(DeskSettings.Provider provider) {
    String at = "sign-in through " + provider.name() + ", " + provider.issuer();
    URI there = URI.create(provider.issuer() + "/.well-known/openid-configuration");
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var request = HttpRequest.newBuilder(there).timeout(PATIENCE).build();
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status == 200
          ? Look.well(at)
          : Look.ill(at, "It answers " + status + " at " + there + ". Is this the issuer?");
    } catch (IOException e) {
      return Look.ill(at, "It cannot be reached. Passwords and passkeys go on working.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Look.ill(at, "Interrupted.");
    }
  }

  private Look certificate(Path file) {
    String at = "certificate, " + file;
    try (InputStream in = Files.newInputStream(file)) {
      X509Certificate certificate =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
      Instant end = certificate.getNotAfter().toInstant();
      return end.isBefore(clock.instant().plus(SOON))
          ? Look.ill(at, "It ends at " + end + ". Get a new one.")
          : Look.well(at + ", until " + end);
    } catch (IOException | CertificateException e) {
      return Look.ill(at, "It cannot be read as a certificate in PEM.");
    }
  }

  private void ledger(List<Look> looks) {
    Path entries = desk.data().resolve("ledger").resolve("entries");
    if (Files.exists(entries)) {
      var faults = new LedgerFolder(entries, clock).fsck();
      looks.add(
          faults.isEmpty()
              ? Look.well("ledger, whole")
              : Look.ill("ledger", "Something is wrong: " + faults.getFirst()));
    }
  }
}
