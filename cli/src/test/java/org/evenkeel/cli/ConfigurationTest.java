package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.evenkeel.desk.DeskSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
  @TempDir Path folder;

  private Map<String, String> settings(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("settings"), text);
    return Map.of("EVENKEEL_CONFIG", file.toString());
  }

  private static Map<String, String> with(Map<String, String> all, String name, String value) {
    Map<String, String> more = new HashMap<>(all);
    more.put(name, value);
    return more;
  }

  @Test
  void theCommandLineIsStrongerThanTheEnvironmentThanTheFile() throws IOException {
    var file = settings("port = 1001\nhost = 10.0.0.1\n");
    var environment = with(file, "EVENKEEL_PORT", "1002");
    assertThat(Configuration.of(Map.of(), file).said(Setting.PORT).value()).isEqualTo("1001");
    assertThat(Configuration.of(Map.of(), environment).said(Setting.PORT).value())
        .isEqualTo("1002");
    DeskSettings desk = DeskChoice.of(Configuration.of(Map.of(Setting.PORT, "1003"), environment));
    assertThat(desk.port()).isEqualTo(1003);
    assertThat(desk.host()).isEqualTo("10.0.0.1");
  }

  @Test
  void aSecretComesFromAFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "of the sea\n");
    var environment =
        with(
            settings("database-url = jdbc:postgresql://db/desk\n"),
            "EVENKEEL_DATABASE_PASSWORD_FILE",
            secret.toString());
    DeskSettings desk = DeskChoice.of(Configuration.of(Map.of(), environment));
    assertThat(desk.database().orElseThrow().password()).isEqualTo("of the sea");
    assertThat(desk.toString()).doesNotContain("of the sea");
  }

  @Test
  void aWordThatNobodyKnowsIsRefused() throws IOException {
    var file = settings("prot = 1001\n");
    assertThatThrownBy(() -> Configuration.of(Map.of(), file))
        .hasMessageContaining("'prot'")
        .hasMessageContaining("port");
  }

  @Test
  void aPortThatIsNoneIsRefusedWithWhereItWasSaid() throws IOException {
    var environment = with(settings(""), "EVENKEEL_PORT", "http");
    assertThatThrownBy(() -> DeskChoice.of(Configuration.of(Map.of(), environment)))
        .hasMessageContaining("'http'")
        .hasMessageContaining("EVENKEEL_PORT");
  }

  @Test
  void aCertificateWithoutItsKeyIsRefused() throws IOException {
    Path certificate = Files.writeString(folder.resolve("cert.pem"), "x");
    var environment = with(settings(""), "EVENKEEL_TLS_CERTIFICATE", certificate.toString());
    assertThatThrownBy(() -> DeskChoice.of(Configuration.of(Map.of(), environment)))
        .hasMessageContaining("come together");
  }
}
