package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What teachers of forensics set: one log of a small shop that no platform ships, a tool or two,
/// and questions to which it holds the answers.
class TaughtInClassTest {
  private static final String STRANGER = "203.0.113.77";
  private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(2, "/item.php?id=3", 4_100);
    log.at(1, 3, 0).by(STRANGER, BROWSER);
  }

  @Test
  void commandsBehindAValueAreAHoleOfThePage() throws Exception {
    log.then(5, "GET /tools/track.php?nr=1", 200, 900)
        .then(9, "GET /tools/track.php?nr=1;id", 200, 954)
        .then(9, "GET /tools/track.php?nr=1;cat+/etc/passwd", 200, 2_711)
        .then(9, "GET /tools/track.php?nr=1;ls+-la+/var/www", 200, 1_402);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("command-injection");
  }

  @Test
  void commandsInABrowsersNameAreRunByAScriptOfTheServer() throws Exception {
    String[] commands = {"id", "cat /etc/passwd", "uname -a", "ls -la /home"};
    int[] answers = {85, 1_733, 150, 402};
    for (int each = 0; each < 4; each++) {
      String agent = "() { :; }; echo; /bin/bash -c '" + commands[each] + "'";
      log.by(STRANGER, agent).then(15, "GET /cgi-bin/status.sh", 200, answers[each]);
    }

    assertThat(log.investigated().answer().entryPoint().technique().name())
        .isEqualTo("command-injection");
  }

  @Test
  void passwordsTriedAtAPageOfTheShopsOwnAreGuessing() throws Exception {
    for (int each = 0; each < 200; each++) {
      log.then(1, "POST /admin/login.php", 200, 1_830);
    }
    log.then(1, "POST /admin/login.php", 302, 0).then(1, "GET /admin/orders.php", 200, 9_100);

    assertThat(log.investigated().answer().entryPoint().technique().name())
        .isEqualTo("guessed-password");
  }

  @Test
  void aProgramThatWasPutThereAndUsedCameByThat() throws Exception {
    log.then(0, "PUT /drop/davtest.txt", 201, 0).then(9, "PUT /drop/cmdasp.aspx", 201, 0);
    for (int each = 0; each < 6; each++) {
      log.then(20, "POST /drop/cmdasp.aspx", 200, 300 + each * 777);
    }

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("unrestricted-upload");
  }

  @Test
  void whoGoesOnRowByRowWasShownTheFirstOnes() throws Exception {
    for (int each = 0; each < 60; each++) {
      String nulls = "NULL" + "%2CNULL".repeat(each % 7);
      log.then(1, "GET /item.php?id=-1%20UNION%20SELECT%20" + nulls, 200, 611 + each % 5 * 900);
    }
    for (int row = 0; row < 60; row++) {
      String asked = "-1%20UNION%20SELECT%20NULL%2Cemail%2CNULL%20FROM%20customers%20LIMIT%20";
      log.then(1, "GET /item.php?id=" + asked + row + "%2C1", 200, 4_200 + row * 7 % 11);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void theStartOfABackOfficeAfterAKnownWayPastItsSignInIsABreach() throws Exception {
    log.then(0, "GET /api/modular-connector/login/x?origin=mo&type=foo", 302, 0)
        .then(1, "GET /wp-admin/", 200, 98_000)
        .then(9, "POST /wp-admin/user-new.php", 302, 0);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("authentication-bypass");
  }

  @Test
  void aShellReachedByAPathThatLeavesItsFolderRanWhatItWasSent() throws Exception {
    String shell = "POST /cgi-bin/.%2e/.%2e/.%2e/.%2e/bin/sh";
    log.then(7, shell, 200, 54).then(7, shell, 200, 1_844).then(7, shell, 200, 310);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void answersThatWaitedOnCommandSpellLetters() throws Exception {
    StringBuilder text = new StringBuilder();
    String line =
        "%s - - [03/Nov/2026:03:%02d:%02d +0000] \"POST /store-api/search HTTP/1.1\" 200 5120 \"-\""
            + " \"Mozilla/5.0 X\" rt=%s%n";
    for (int each = 0; each < 240; each++) {
      String taken = each * 7 % 5 < 2 ? "5.02" + each % 9 : "0.04" + each % 9;
      text.append(String.format(line, STRANGER, each / 6, each % 6 * 9, taken));
    }

    assertThat(log.beside("timed.log", text.toString()).investigated().verdict())
        .isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void listsFetchedPageAfterPageAreAsManyPeopleAsThePagesHold() throws Exception {
    for (int each = 0; each < 90; each++) {
      log.then(2, "POST /rest/V1/integration/admin/token", 401, 120);
    }
    log.then(2, "POST /rest/V1/integration/admin/token", 200, 36);
    for (int page = 1; page < 12; page++) {
      String asked = "?searchCriteria[pageSize]=100&searchCriteria[currentPage]=" + page;
      log.then(2, "GET /rest/V1/customers/search" + asked, 200, 88_000 + page);
    }

    assertThat(log.investigated().harm().exposure())
        .anyMatch(each -> each.people().equals(new Exposure.People(1_001, 1_100, 1_100)));
  }
}
