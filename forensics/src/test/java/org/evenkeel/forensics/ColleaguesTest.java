package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Colleagues who work in the back office from a network that was never seen there.
class ColleaguesTest {
  private static final String OFFICE = "/admin7xq/index.php";
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String MODULES = OFFICE + "/improve/modules/";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void worksDaily() {
    log = new WrittenLog(folder).customers(12, "/7-mug.html", 5_600);
    for (int day = 0; day < 12; day++) {
      log.at(day, 9, 0).by("192.0.2.10", WrittenLog.OFFICE);
      log.then(1, "GET " + OFFICE + "?controller=AdminDashboard&token=" + KEY, 200, 86_542);
      log.then(90, "GET " + OFFICE + "/sell/orders/?_token=" + KEY, 200, 109_264);
    }
    log.by("203.0.113.8", WrittenLog.CUSTOMER);
  }

  @Test
  void whoSavesTheSettingsOfAModuleBroughtNothingIn() throws Exception {
    comesAt(5);
    log.then(40, "GET " + MODULES + "manage?_token=" + KEY, 200, 127_955);
    String text = MODULES + "manage/action/configure/ps_customtext?_token=" + KEY;
    log.then(9, "GET " + text, 200, 99_040).then(30, "POST " + text, 302, 0);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void whoInstallsAModuleAndChangesPagesAtOnceIsAQuestion() throws Exception {
    comesAt(5);
    installs();
    changesPages();

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void whoDoesTheOneADayAndTheOtherAWeekLaterIsNot() throws Exception {
    comesAt(2);
    installs();
    comesAt(9);
    changesPages();

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void whoComesWithinADayOfAUserThatAScriptMadeIsThatUser() throws Exception {
    String people = OFFICE + "/configure/advanced/employees/";
    log.at(5, 9, 3).by("192.0.2.10", WrittenLog.OFFICE);
    log.then(1, "GET " + people + "new?_token=" + KEY, 200, 33_862);
    log.then(1, "GET " + people + "?_token=" + KEY, 200, 37_946);
    comesAt(5);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void whoComesAfterAUserThatAColleagueMadeIsThatUser() throws Exception {
    String people = OFFICE + "/configure/advanced/employees/";
    log.at(5, 9, 3).by("192.0.2.10", WrittenLog.OFFICE);
    log.then(1, "GET " + people + "new?_token=" + KEY, 200, 33_862);
    log.then(45, "POST " + people + "new?_token=" + KEY, 302, 0);
    log.then(1, "GET " + people + "?_token=" + KEY, 200, 37_946);
    comesAt(5);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  private void comesAt(int day) {
    log.at(day, 20, 0).by("203.0.113.8", WrittenLog.CUSTOMER);
    log.then(1, "GET " + OFFICE + "?controller=AdminDashboard&token=" + KEY, 200, 86_540);
  }

  private void installs() {
    log.then(40, "POST " + MODULES + "manage/action/install/blockx?_token=" + KEY, 200, 90);
  }

  private void changesPages() {
    String text = MODULES + "manage/action/configure/ps_customtext?_token=" + KEY;
    log.then(9, "GET " + text, 200, 99_040).then(30, "POST " + text, 302, 0);
  }
}
