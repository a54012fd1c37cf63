package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Duties from the command line. It is 24 November 2026, 10:00.
class DutyCommandsTest {
  private static final String FACTS =
      """
      role: controller
      store: { established: [NL], kind: online-retailer, marketplace: false, listed: false, also: [] }
      cards: [visa]
      moments: { awareness: "2026-11-23T14:20:00+01:00" }
      data: [NAME, EMAIL, FIN_CODE]
      encrypted: false
      effect: { copied: "yes" }
      harm: { RISK: true, HIGH_RISK: true }
      people: { NL: 3200, US-CA: 700 }
      """;

  @TempDir private Path folder;

  private Run duties(String... arguments) throws IOException {
    return Run.of(
        Stream.concat(Stream.of("duties", facts("facts.yaml", FACTS)), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private String facts(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void whatIsDueFirstStandsFirstWithItsCountdown() throws IOException {
    Run run = duties();

    assertThat(run.code()).isZero();
    assertThat(run.people()).isEmpty();
    assertThat(run.data().lines().filter(line -> line.contains(" left)")).findFirst().orElse(""))
        .contains("Thursday, 26 November 2026, 14:20 UTC+01:00 (2 days 3 hours left)");
    assertThat(run.data().replaceAll("\\s+", " "))
        .contains("Tell Autoriteit Persoonsgegevens (AP).", "NL.GDPR33, Reg. (EU) 2016/679 Art. 33")
        .contains("Not owed, because", "This is not legal advice.", "The data is as of 2026-07.")
        .contains("confidence low: check before you rely on it");
  }

  @Test
  void jsonIsTheWholeDocumentAndNothingElse() throws IOException {
    Run run = duties("--json");

    assertThat(run.code()).isZero();
    assertThat(run.people()).isEmpty();
    assertThat(run.data())
        .startsWith("{")
        .endsWith("}\n")
        .contains("\"schema\" : \"evenkeel/duties/1\"", "\"dueDate\" : \"2026-12-23\"");
    assertThat(run.data().lines().filter(line -> line.contains("\"id\" :"))).hasSize(328);
  }

  @Test
  void aCalendarIsContinuedNotReplaced() throws IOException {
    duties("--calendar", path("due.ics"));
    String first = Files.readString(folder.resolve("due.ics"));
    String later = FACTS.replace("14:20", "15:20");
    Run again =
        Run.of("duties", facts("facts.yaml", later), "--calendar", path("due.ics"), "--quiet");

    assertThat(again.code()).isZero();
    assertThat(again.data() + again.people()).isEmpty();
    assertThat(Files.readString(folder.resolve("due.ics")))
        .contains("SEQUENCE:1", "DTSTART:20261126T142000Z")
        .contains(first.lines().filter(line -> line.startsWith("UID:")).toList());
  }

  @Test
  void everyDueDutyGetsItsDocumentAndTheRegisterItsEntry() throws IOException {
    Run run = duties("--documents", path("letters"), "--html", path("page.html"));

    assertThat(run.code()).isZero();
    assertThat(run.data()).isEmpty();
    assertThat(run.people()).contains("documents are in", "Written: ");
    assertThat(names("letters"))
        .contains("NL.GDPR33.html", "NL.GDPR33.pdf", "US-CA.IND.html", "register.pdf")
        .doesNotContain("FR.GDPR33.html");
    assertThat(Files.readString(folder.resolve("letters/US-CA.IND.html")))
        .contains("Notice of Data Breach", "What Happened", "First report");
    assertThat(Files.readString(folder.resolve("page.html"))).contains("2 days 3 hours left");
    byte[] pdf = Files.readAllBytes(folder.resolve("letters/register.pdf"));
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private List<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void oneDutyIsExplained() throws IOException {
    Run run = duties("--explain", "US-CA.IND");

    assertThat(run.code()).isZero();
    assertThat(run.data().replaceAll("\\s+", " "))
        .contains("US-CA.IND: due", "Owed by: store", "30 days from when the breach was found")
        .contains("Confidence: high, as of 2026-07", "Sources: ", "not legal advice");
  }

  @Test
  void anUnknownDutyIsAMisuseThatNamesTheWayOut() throws IOException {
    Run run = duties("--explain", "US-CA.INDD");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.people()).contains("There is no duty 'US-CA.INDD'", "'US-CA.IND'");
  }

  @Test
  void whatChangedSinceIsToldAndMakesFurtherReports() throws IOException {
    String old = facts("old.yaml", FACTS.replace("14:20", "12:00").replace("NL: 3200", "NL: 9"));
    Run run = duties("--since", old, "--documents", path("more"));

    assertThat(run.people())
        .contains("NL.GDPR33 was due Thursday, 26 November 2026, 12:00 UTC+01:00 and is now due");
    assertThat(Files.readString(folder.resolve("more/NL.GDPR33.html")))
        .contains("What is new", "was due Thursday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL: 3200 | UK: 3200 | line 9 | Write GB",
        "NL: 3200 | US: 5 | line 9 | Write US in parts only",
        "NL: 3200 | US-CA: 5 | line 9 | stands twice. Keep one of them",
        "NL: 3200 | NL: -4 | line 9 | Write a number from 0 up",
        "EMAIL | EMIAL | line 5 | Did you mean 'EMAIL'?",
        "+01:00 | '' | line 4 | has no zone",
        "awareness: | suspicion: \"2026-11-26\", awareness: | line 4 | which cannot be"
      })
  void badFactsAreSentencesThatSayWhatToWrite(String was, String is, String line, String say)
      throws IOException {
    Run run = Run.of("duties", facts("bad.yaml", FACTS.replace(was, is)), "--json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.data()).isEmpty();
    assertThat(run.people()).contains("bad.yaml", line, say).doesNotContain("Exception");
  }

  @Test
  void noFileAFolderAndNoiseAreToldApart() throws IOException {
    Files.write(folder.resolve("noise.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});

    assertThat(Run.of("duties").people()).contains("Name the facts file.");
    assertThat(Run.of("duties").code()).isEqualTo(2);
    assertThat(Run.of("duties", path("gone.yaml")).people()).contains("There is no ");
    assertThat(Run.of("duties", path("gone.yaml")).code()).isEqualTo(3);
    assertThat(Run.of("duties", folder.toString()).people()).contains("is a folder");
    Run noise = Run.of("duties", path("noise.yaml"));
    assertThat(noise.code()).isEqualTo(3);
    assertThat(noise.people()).contains("noise.yaml").doesNotContain("Exception", "\u0089");
  }

  @Test
  void lintSaysWhichLineIsWrongAndWhatToWrite() throws IOException {
    String duty =
        """
        jurisdiction: US-CA
        name: California
        duties:
          - id: US-CA.IND
            law: Own reading
            citation: Section 1
            status: in_force
            owes: controller
            tells: {kind: individuals, name: Residents}
            data: [SSN]
            effect: acquisition
            deadline: {n: 30, unit: calendar_days, start: discovery, standard: HARD}
            confidence: low
            source: {kind: memory, from: memory, asOf: "2026-07"}
        """;

    assertThat(Run.of("duties", "lint", facts("good.txt", duty)).code()).isZero();
    assertThat(Run.of("duties", "lint", path("good.txt")).people())
        .contains("1 duties can be used");
    Run wrong =
        Run.of("duties", "lint", facts("bad.yaml", duty.replace("start: disc", "start: dics")));
    assertThat(wrong.code()).isEqualTo(10);
    assertThat(wrong.data()).contains("bad.yaml, line 12", "Did you mean 'discovery'?");
    assertThat(Run.of("duties", "lint", path("gone")).code()).isEqualTo(2);
  }
}
