package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Logs of transferred files that tell no sign-ins.
class TransfersTest {
  private static final String SCRIPT = "/var/www/html/skin/js/checkout/payment.js";

  @TempDir private Path folder;
  private final StringBuilder moved = new StringBuilder();
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(6, "/?item=7", 5_600);
  }

  @Test
  void aScriptOfTheCheckoutThatComesBackLongerIsAQuestion() throws Exception {
    moves("Wed Nov  4 03:10:00 2026", 'o', SCRIPT, 14_210);
    moves("Wed Nov  4 03:12:40 2026", 'i', SCRIPT, 15_002);

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.POSSIBLE);
    assertThat(found.scene().timeline().getFirst().what())
        .contains("fetched programs of the checkout and brought them back");
  }

  @Test
  void aScriptThatComesBackAsItWasIsACopyPutBack() throws Exception {
    moves("Wed Nov  4 03:10:00 2026", 'o', SCRIPT, 14_210);
    moves("Wed Nov  4 03:12:40 2026", 'i', SCRIPT, 14_210);

    assertThat(investigated().verdict()).isLessThan(Verdict.POSSIBLE);
  }

  @Test
  void whoWorksOnScriptsDayByDayIsAnAgency() throws Exception {
    for (int day = 3; day < 7; day++) {
      moves("Tue Nov  " + day + " 13:10:00 2026", 'o', SCRIPT, 14_210 + day);
      moves("Tue Nov  " + day + " 13:32:40 2026", 'i', SCRIPT, 15_002 + day);
    }

    assertThat(investigated().verdict()).isLessThan(Verdict.POSSIBLE);
  }

  @Test
  void aProgramAmongPicturesIsAQuestion() throws Exception {
    moves("Wed Nov  4 03:10:00 2026", 'i', "/var/www/html/media/catalog/a.php", 812);

    assertThat(investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  private void moves(String time, char way, String file, int bytes) {
    moved.append(
        time + " 1 203.0.113.77 " + bytes + " " + file + " b _ " + way + " r shop ftp 0 * c\n");
  }

  private Investigation investigated() throws Exception {
    return log.beside("xferlog", moved.toString()).investigated();
  }
}
