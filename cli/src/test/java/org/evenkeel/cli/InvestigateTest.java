package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.evenkeel.cli.answer.AnyInvestigation;
import org.evenkeel.forensics.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvestigateTest {
  @TempDir private Path folder;

  @Test
  void findingsEndWithTen() {
    Run run = Run.of("investigate", "access.log");

    assertThat(run.code()).isEqualTo(10);
    assertThat(run.data()).contains("A BREAK-IN IS CONFIRMED");
    assertThat(run.people()).isEmpty();
  }

  @Test
  void nothingFoundEndsWithZero() {
    Run run = Run.of((request, progress) -> AnyInvestigation.withoutFindings(), "investigate", "x");

    assertThat(run.code()).isZero();
  }

  @Test
  void evidenceThatWasNotUnderstoodIsNotTakenForInnocence() {
    Run none = Run.of((request, progress) -> AnyInvestigation.notUnderstood(0), "investigate", "x");
    Run some = Run.of((request, progress) -> AnyInvestigation.notUnderstood(5), "investigate", "x");

    assertThat(none.code()).isEqualTo(3);
    assertThat(none.data()).contains("NOTHING COULD BE JUDGED");
    assertThat(some.code()).isEqualTo(4);
  }

  @Test
  void theDocumentIsAllThatJsonPrints() {
    Run run = Run.of("investigate", "access.log", "--json");

    assertThat(run.code()).isEqualTo(10);
    assertThat(run.data()).startsWith("{\n").endsWith("}\n").contains("evenkeel/investigation/1");
  }

  @Test
  void optionsReachTheEngine() {
    AtomicReference<Request> asked = new AtomicReference<>();
    Engine engine =
        (request, progress) -> {
          asked.set(request);
          return AnyInvestigation.withoutFindings();
        };
    Run.of(
        engine, "investigate", "-", "a b.log", "--rules", "mine", "--zone=+02:00", "--threads=3");

    Request request = asked.get();
    assertThat(request.paths()).containsExactly(Path.of("-"), Path.of("a b.log"));
    assertThat(request.rules()).containsExactly(Path.of("mine"));
    assertThat(request.zone()).isEqualTo(ZoneOffset.ofHours(2));
    assertThat(request.threads()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "investigate",
        "investigate x --zone=noon",
        "investigate x --threads=0",
        "investigate x --log-format=combined",
        "investigate x --log-format=json:who=a",
        "nonsense"
      })
  void aCommandLineThatMakesNoSenseEndsWithTwo(String words) {
    Run run = Run.of(words.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.data()).isEmpty();
    assertThat(run.people()).contains("--help");
  }

  @Test
  void aTypoBringsASuggestion() {
    assertThat(Run.of("investigate", "--jsn", "x").people()).contains("--json");
    assertThat(Run.of("investgate", "x").people()).contains("evenkeel investigate");
  }

  @Test
  void fileNamesThatLookLikeOptionsFollowTwoDashes() {
    assertThat(Run.of("investigate", "--", "-rf", "@args").code()).isEqualTo(10);
  }

  @Test
  void thePageReplacesAnOldOneWhole() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "yesterday's page");
    Run run = Run.of("investigate", "x", "--html", page.toString());

    assertThat(run.people()).contains("The page is in");
    assertThat(page)
        .content()
        .startsWithIgnoringCase("<!doctype html>")
        .doesNotContain("yesterday");
    assertThat(folder)
        .isDirectoryContaining("glob:**page.html")
        .isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aPageThatCannotBeWrittenCostsTheExitCodeButNotTheAnswer() {
    Run run = Run.of("investigate", "x", "--html", folder.resolve("no/page.html").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.data()).contains("A BREAK-IN IS CONFIRMED");
    assertThat(run.people()).contains("could not be written: its folder does not exist.");
  }

  @Test
  void aReaderWhoLeavesIsNoError() {
    Run run =
        Run.into(
            failing("Broken pipe"), (r, p) -> AnyInvestigation.breakIn("x"), "investigate", "x");

    assertThat(run.code()).isEqualTo(10);
    assertThat(run.people()).isEmpty();
  }

  @Test
  void aFullDiskBehindStandardOutputIs() {
    Run run =
        Run.into(
            failing("No space left on device"),
            (r, p) -> AnyInvestigation.breakIn("x"),
            "investigate",
            "x");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.people()).contains("No space left on device");
  }

  @Test
  void aDefectIsOursAndItsWordsAreInert() {
    Engine broken =
        (request, progress) -> {
          throw new IllegalStateException("offset -1 in \u001b[2J");
        };
    Run run = Run.of(broken, "investigate", "x");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.people()).contains("defect of ours", "offset -1 in ␛[2J", "InvestigateTest");
  }

  @Test
  void aLackOfMemoryIsToldWithWhatHelps() {
    Engine greedy =
        (request, progress) -> {
          throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
        };
    Run run = Run.of(greedy, "investigate", "x");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.people()).contains("-Xmx2g").doesNotContain("defect");
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
