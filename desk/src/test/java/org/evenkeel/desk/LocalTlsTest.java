package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenkeel.desk.tls.LocalTls;
import org.evenkeel.desk.tls.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A desk that vouches for itself in its own network.
class LocalTlsTest {
  private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

  @TempDir Path data;

  @Test
  void whoTrustsItsAuthorityReachesItUnderNameAndAddress() throws Exception {
    var outside =
        new DeskSettings.Outside(Optional.empty(), new DeskSettings.Tls.Local(), Optional.empty());
    var settings =
        new DeskSettings(data, "127.0.0.1", 0, Optional.empty(), List.of("true"), outside);
    try (Desk desk = Desk.open(settings);
        HttpClient client =
            HttpClient.newBuilder()
                .sslContext(TlsTest.trusting(LocalTls.in(data).authority()))
                .build()) {
      int port = desk.address().getPort();
      for (String host : List.of("localhost", "127.0.0.1")) {
        URI page = URI.create("https://" + host + ":" + port + "/sign-in/trust");
        var answer =
            client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(host).isEqualTo(200);
        assertThat(answer.body()).contains("/sign-in/trust/authority.crt");
      }
    }
  }

  @Test
  void theCertificateIsRenewedBeforeItEndsAndTheAuthorityStays() throws Exception {
    LocalTls tls = LocalTls.in(data);
    Machine machine = machine("counter", "192.168.1.20");
    assertThat(tls.renew(machine, NOW)).isTrue();
    String trusted = tls.fingerprint();
    assertThat(tls.renew(machine, NOW.plus(Duration.ofDays(59)))).isFalse();
    assertThat(tls.renew(machine, NOW.plus(Duration.ofDays(61)))).isTrue();
    assertThat(tls.fingerprint()).isEqualTo(trusted);
  }

  @Test
  void anotherAddressMakesAnotherCertificateUnderTheSameAuthority() throws Exception {
    LocalTls tls = LocalTls.in(data);
    tls.renew(machine("counter", "192.168.1.20"), NOW);
    String trusted = tls.fingerprint();
    assertThat(tls.renew(machine("counter", "192.168.1.21"), NOW)).isTrue();
    assertThat(tls.renew(machine("renamed", "192.168.1.21"), NOW)).isFalse();
    assertThat(tls.fingerprint()).isEqualTo(trusted);
    assertThat(Files.getPosixFilePermissions(tls.key()))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  private static Machine machine(String name, String address) throws UnknownHostException {
    return new Machine(List.of("localhost", name), List.of(InetAddress.getByName(address)));
  }
}
