package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
  @TempDir Path folder;

  @Test
  void aDeskWithACertificateSpeaksTlsAndSendsItsCookiesOverNothingElse() throws Exception {
    Path certificate = folder.resolve("certificate.pem");
    Path key = folder.resolve("key.pem");
    make(certificate, key);
    var outside =
        new DeskSettings.Outside(
            Optional.empty(), new DeskSettings.Tls.Given(certificate, key), Optional.empty());
    var settings =
        new DeskSettings(
            folder.resolve("data"), "127.0.0.1", 0, Optional.empty(), List.of("true"), outside);
    try (Desk desk = Desk.open(settings);
        HttpClient client = HttpClient.newBuilder().sslContext(trusting(certificate)).build()) {
      assertThat(desk.address().getScheme()).isEqualTo("https");
      var answer =
          client.send(
              HttpRequest.newBuilder(desk.address().resolve("/sign-in")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
  }

  private static void make(Path certificate, Path key) throws InterruptedException {
    List<String> command =
        List.of(
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost",
            "-keyout",
            key.toString(),
            "-out",
            certificate.toString());
    try {
      Process openssl = new ProcessBuilder(command).redirectErrorStream(true).start();
      openssl.getInputStream().readAllBytes();
      assertThat(openssl.waitFor()).isZero();
    } catch (IOException e) {
      Assumptions.abort("openssl is not installed here");
    }
  }

  static SSLContext trusting(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      Certificate certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      store.setCertificateEntry("desk", certificate);
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    }
  }
}
