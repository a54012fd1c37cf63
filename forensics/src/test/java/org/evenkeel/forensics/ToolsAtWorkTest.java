package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tools against pages whose sizes vary by themselves, so that no single answer says anything: what
/// they do next, and how answers go together, tells whether it worked.
class ToolsAtWorkTest {
  private static final String NAMES =
      "(SELECT IFNULL(CAST(user_login AS NCHAR),0x20) FROM shop.wp_users LIMIT 0,1)";

  private static final String SETTINGS =
      "GET /wp-admin/admin-ajax.php?action=duplicator_download&file=../../../wp-config.php";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(2, "/?item=7", 5_600);
    log.at(1, 3, 0).by("203.0.113.77", WrittenLog.CUSTOMER);
  }

  @Test
  void aToolThatGoesOnToTheStoresTablesHasFoundItsMarks() throws Exception {
    probe();
    ask("3' AND EXTRACTVALUE(1,CONCAT(0x717a6a7671," + NAMES + ",0x716a626a71))-- a", 5_661);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().story().getFirst().text()).contains("the parameter item");
  }

  @Test
  void aToolThatOnlyTestsHasFoundNothing() throws Exception {
    probe();

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aStepInALadderOfFoldersIsAFile() throws Exception {
    climb("/etc/passwd", 6_166);
    climb("/etc/hosts", 5_694);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("path-traversal");
  }

  @Test
  void aStepThatIsTheSameForAllFilesIsAGuard() throws Exception {
    climb("/etc/passwd", 6_166);
    climb("/etc/hosts", 6_166);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aPageThatRepeatsThePathHasNoStep() throws Exception {
    for (int steps = 1; steps < 9; steps++) {
      String up = "../".repeat(steps);
      log.then(1, "GET /?page=" + up + "etc/passwd", 200, 5_660 + up.length());
      log.then(1, "GET /?page=" + up + "windows/win.ini", 200, 5_665 + up.length());
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void formsAnsweredInTwoHalvesMayHaveReadTheDatabase() throws Exception {
    send(400, 2);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.POSSIBLE);
    assertThat(found.answer().story().getFirst().text()).contains("letter by letter");
  }

  @Test
  void formsAnsweredAlikeButForAFewHaveNot() throws Exception {
    send(400, 30);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aFileOfSecretsThatIsAskedForOnceWasHandedOut() throws Exception {
    log.then(1, SETTINGS, 200, 2_807);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aFileThatIsAskedForAgainAndAgainMayNotHaveBeen() throws Exception {
    for (int each = 0; each < 5; each++) {
      log.then(1, SETTINGS, 200, 2_807);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  private void send(int forms, int rare) {
    for (int form = 0; form < forms; form++) {
      int bits = form * 0x9e3779b9 >>> 8;
      log.then(
          form % 4 == 0 ? 1 : 0,
          "POST /wp-admin/admin-ajax.php",
          200,
          403 + (bits % rare == 0 ? 144 : 0));
    }
  }

  private void probe() {
    for (int number = 100; number < 140; number++) {
      ask(
          "3' AND EXTRACTVALUE(" + number + ",CONCAT(0x717a6a7671,(SELECT (ELT(1=1,1))),0x71))-- a",
          5_625 + number * 37 % 160);
    }
    ask("3' AND EXTRACTVALUE(1,CONCAT(0x717a6a7671,(SELECT 1 FROM DUAL),0x716a626a71))-- a", 5_640);
  }

  private void climb(String file, int bytes) {
    for (int steps = 1; steps < 8; steps++) {
      int noise = steps * 5 % 7;
      String up = "../".repeat(steps).replaceAll("/$", "");
      log.then(1, "GET /?page=" + up + file, 200, steps < 4 ? 5_660 + noise : bytes + noise);
    }
  }

  private void ask(String sql, int bytes) {
    String sent = URLEncoder.encode(sql, StandardCharsets.UTF_8).replace("+", "%20");
    log.then(1, "GET /?item=" + sent, 200, bytes);
  }
}
