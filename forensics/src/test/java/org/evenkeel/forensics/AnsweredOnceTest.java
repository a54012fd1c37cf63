package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The settings of WordPress asked for through a known hole, and an answer that may be anything.
class AnsweredOnceTest {
  private static final String ASKED =
      "GET /wp-admin/admin-ajax.php?action=duplicator_download&file=../../../wp-config.php";

  @TempDir private Path folder;

  @Test
  void oneAnswerOfAnotherLengthIsPossiblyTheFile() throws Exception {
    assertThat(asked(6_057).investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void itVeryProbablyIsWhereOthersAreToldNothing() throws Exception {
    WrittenLog log = asked(6_057).by("203.0.113.77", WrittenLog.TOOL);
    log.then(60, "GET /wp-admin/admin-ajax.php?action=revslider_show_image&img=../a.php", 400, 1);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  private WrittenLog asked(int bytes) {
    WrittenLog log = new WrittenLog(folder).customers(4, "/product/boots/", 52_000);
    log.at(2, 1, 0).by("203.0.113.9", WrittenLog.TOOL);
    return log.then(2, ASKED, 200, bytes);
  }
}
