package org.evenkeel.forensics.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.recognise.Recognition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What becomes of lnav's sample logs, which come without expected fields: those of our formats are
/// recognised, all others are left alone.
class SampleLogsTest {
  private static final String FOLDER = "lnav-tests/test/";
  private static final Setting SETTING = Case.in2023("Z");

  /// What a sample was taken for, and how much of it could be read.
  private record Outcome(String format, int lines, int unreadable) {}

  private static final SortedMap<String, Outcome> OUTCOMES = new TreeMap<>();

  @BeforeAll
  static void readsTheSamples() throws IOException {
    Archive archive =
        Archive.of(SharedData.archive("lnav.tar.gz"), path -> path.startsWith(FOLDER + "logfile_"));
    archive
        .files()
        .forEach((path, log) -> OUTCOMES.put(path.substring(FOLDER.length()), outcome(log)));
  }

  @Test
  void theDocumentTellsWhatWasRecognised() throws IOException {
    ConformanceTest.assertTold("samples", table());
  }

  @Test
  void whatIsRecognisedIsMostlyRead() {
    assertThat(OUTCOMES.values())
        .filteredOn(outcome -> !outcome.format().equals("unknown"))
        .allSatisfy(
            outcome -> assertThat(outcome.unreadable()).isLessThanOrEqualTo(outcome.lines() / 2));
  }

  private static Outcome outcome(byte[] log) {
    Recognition recognition = new Recogniser(Doors.all(), SETTING).recognise(log, 0, log.length);
    return switch (recognition) {
      case Recognition.Known known ->
          read(known.format().name(), known.format().reader(SETTING), log);
      case Recognition.Unknown _ -> new Outcome("unknown", 0, 0);
    };
  }

  private static Outcome read(String format, LineReader reader, byte[] log) {
    Row row = new Row();
    int lines = 0;
    int unreadable = 0;
    for (int at = 0; at < log.length; lines++) {
      int end = Octet.endOfLine(log, at, log.length);
      row.start(log, at, end > at && log[end - 1] == '\r' ? end - 1 : end);
      unreadable +=
          switch (reader.read(row)) {
            case EVENT, SILENT -> 0;
            case UNREADABLE -> 1;
          };
      at = end + 1;
    }
    return new Outcome(format, lines, unreadable);
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("| sample | recognised as | lines | understood |\n|---|---|---|---|\n");
    OUTCOMES.forEach(
        (name, outcome) -> {
          if (!outcome.format().equals("unknown")) {
            table.append(row(name, outcome));
          }
        });
    long unknown =
        OUTCOMES.values().stream().filter(outcome -> outcome.format().equals("unknown")).count();
    return table + "| " + unknown + " others | none of ours | | |\n";
  }

  private static String row(String name, Outcome outcome) {
    double share = Math.floor(1000.0 * (outcome.lines() - outcome.unreadable()) / outcome.lines());
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %d | %.1f %% |%n",
        name,
        outcome.format(),
        outcome.lines(),
        share / 10);
  }
}
