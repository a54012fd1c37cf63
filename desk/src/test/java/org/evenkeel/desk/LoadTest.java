package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How fast the pages are while people work and an investigation runs; see
/// `build/launcher/desk-load.sh`. Requests start when they are due, whether or not earlier ones
/// have been answered, and are timed from then: a desk that stalls cannot hide it.
class LoadTest {
  private static final Pattern LINK = Pattern.compile("<code>(http[^<]*/sign-in/invited[^<]*)<");
  private static final int PEOPLE = 20;
  private static final int LOG_LINES = 7_000_000;

  @TempDir static Path data;

  @Test
  void pagesAreFastUnderLoad() throws Exception {
    int rate = Integer.getInteger("evenkeel.load", 0);
    Assumptions.assumeTrue(rate > 0, "The load is made by build/launcher/desk-load.sh");
    int seconds = Integer.getInteger("evenkeel.load.seconds", 30);
    try (Desk desk = Desk.open(DeskSettings.in(data, 0, TestEngine.command()))) {
      Visitor lead = Visitor.setUp(desk);
      List<String> cookies = people(desk, lead);
      LoadScene scene = LoadScene.on(desk, data);
      Load load = new Load(desk.address(), scene.pages(), cookies);
      load.each("each page alone, one after another");
      load.run("warming up", rate, 10);
      try (LoadScene.Busy busy = scene.investigate(LOG_LINES)) {
        Load.Report report = load.run("while an investigation runs", rate, seconds);
        load.remark("one ran in %.0f %% of the looks", 100 * busy.share());
        assertThat(busy.share()).isGreaterThan(0.9);
        assertThat(report.failures()).isZero();
      }
    }
  }

  /// The cookies of people who signed in as people do, with a password and a code.
  private static List<String> people(Desk desk, Visitor lead) throws Exception {
    List<String> cookies = new ArrayList<>(List.of(lead.cookies()));
    for (int at = 1; at < PEOPLE; at++) {
      lead.get("/people");
      String email = "person" + at + "@store.example";
      var page = lead.post("/people", "name", "Person " + at, "email", email, "role", "LEGAL");
      cookies.add(Visitor.invited(desk, page.find(LINK)).cookies());
    }
    return cookies;
  }
}
