package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenkeel.desk.DeskSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationTest {
  private static final Path NONE = Path.of("no-such-settings");

  @TempDir Path data;

  private List<Doctor.Look> looks(String host, DeskSettings.Outside outside) throws IOException {
    var settings =
        new DeskSettings(
            data.resolve("desk"), host, 0, Optional.of(nowhere()), List.of("true"), outside);
    return new Examination(settings, NONE, Clock.systemUTC()).run();
  }

  private static DeskSettings.OwnDatabase nowhere() {
    return new DeskSettings.OwnDatabase("jdbc:postgresql://127.0.0.1:1/none", "evenkeel", "");
  }

  private static String ill(List<Doctor.Look> looks) {
    return looks.stream().flatMap(look -> look.advice().stream()).toList().toString();
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNamed() throws IOException {
    assertThat(ill(looks("127.0.0.1", DeskSettings.Outside.nobody())))
        .contains("It cannot be reached");
  }

  @Test
  void anOpenNetworkWithoutTlsIsADanger() throws IOException {
    assertThat(ill(looks("0.0.0.0", DeskSettings.Outside.nobody())))
        .contains("Anybody in this network can read passwords");
    var local =
        new DeskSettings.Outside(Optional.empty(), new DeskSettings.Tls.Local(), Optional.empty());
    assertThat(ill(looks("0.0.0.0", local))).doesNotContain("Anybody in this network");
  }

  @Test
  void aProviderThatDoesNotAnswerIsNoReasonToPanic() throws IOException {
    var provider = new DeskSettings.Provider("http://localhost:1", "desk", "", "Harbour");
    var outside =
        new DeskSettings.Outside(
            Optional.empty(), new DeskSettings.Tls.None(), Optional.of(provider));
    assertThat(ill(looks("127.0.0.1", outside))).contains("Passwords and passkeys go on working");
  }
}
