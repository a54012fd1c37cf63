package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions to the database whose answers can be told by their sizes, and others.
class TablesInAnswersTest {
  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(2, "/index.php?id_product=7", 46_000);
    log.at(1, 3, 0).by("203.0.113.77", WrittenLog.CUSTOMER);
  }

  @Test
  void messagesAboutErrorsOfManySizesTellRows() throws Exception {
    for (int row = 10; row < 60; row++) {
      ask(
          "1 AND extractvalue(1,concat(0x7e,(select email from ps_customer limit " + row + ",1)))",
          500,
          311 + row * 7 % 20);
    }

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.harm().exposure().getFirst().people())
        .isEqualTo(new Exposure.People(50, 50, 55));
  }

  @Test
  void messagesAboutErrorsOfOneSizeTellNothing() throws Exception {
    for (int row = 10; row < 60; row++) {
      ask(
          "1 AND extractvalue(1,concat(0x7e,(select email from ps_customer limit " + row + ",1)))",
          500,
          311);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aPageThatRepeatsTheAddressTellsNothing() throws Exception {
    for (int row = 8; row < 60; row++) {
      String asked =
          "1 AND updatexml(1,concat(0x7e,(select " + "a".repeat(row) + " from ps_customer)),1)";
      ask(asked, 200, 9_000 + asked.length());
    }

    assertThat(log.investigated().verdict()).isLessThan(Verdict.PROBABLE);
  }

  @Test
  void anAnswerThatGrowsByTheContentOfATableIsABreakIn() throws Exception {
    for (int column = 1; column < 8; column++) {
      ask("1' ORDER BY " + column + "-- -", column < 6 ? 200 : 500, 21_000);
    }
    ask(
        "-1' UNION SELECT 1,2,concat(email,0x3a,password),4 FROM oc_user LIMIT 0,1-- -",
        200,
        21_311);
    ask(
        "-1' UNION SELECT 1,2,concat(email,0x3a,password),4 FROM oc_user LIMIT 1,1-- -",
        200,
        21_322);
    ask("-1' UNION SELECT 1,2,group_concat(email),4 FROM oc_customer-- -", 200, 88_000);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aToolThatTriesEverythingOnAPageThatVariesLearnsNothing() throws Exception {
    for (int question = 10; question < 90; question++) {
      ask("1 AND " + question + "=" + question, 200, 47_000 + question * 37 % 80);
      ask(
          "1 AND (SELECT "
              + question
              + " FROM(SELECT COUNT(*),CONCAT(0x71,FLOOR(RAND(0)*2))x"
              + " FROM INFORMATION_SCHEMA.PLUGINS GROUP BY x)a)",
          200,
          47_000 + question * 41 % 80);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aBorderBetweenNumbersOfColumnsProvesEvenASmallTable() throws Exception {
    for (int column : List.of(1, 5829, 10, 6, 4, 3)) {
      ask("1 ORDER BY " + column + "-- cNQz", 200, column < 4 ? 547 : 403);
    }
    for (int question = 10; question < 40; question++) {
      ask("1 UNION ALL SELECT (" + question + "=41),NULL,NULL-- ", 200, 500 + question * 7 % 90);
    }
    ask("1 UNION ALL SELECT concat(user_login,user_pass),NULL,NULL FROM wp_users-- ", 200, 662);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().story().getFirst().text()).contains("by the parameter id:");
  }

  @Test
  void aBorderOfTheLengthOfNumbersIsThatOfAPageThatRepeatsThem() throws Exception {
    for (int column = 1; column < 15; column++) {
      ask("1 ORDER BY " + column + "-- -", 200, column < 10 ? 21_000 : 21_001);
    }
    for (int question = 10; question < 40; question++) {
      ask("1 UNION ALL SELECT (" + question + "=41),NULL,NULL-- ", 200, 21_000 + question % 30);
    }
    ask("1 UNION ALL SELECT user_pass,NULL,NULL FROM wp_users-- ", 200, 21_035);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aGuardThatShutsTheDoorIsNoBorder() throws Exception {
    for (int column = 1; column < 9; column++) {
      ask("1 ORDER BY " + column + "-- -", column < 5 ? 200 : 403, column < 5 ? 21_000 : 199);
    }
    for (int question = 10; question < 40; question++) {
      ask("1 UNION ALL SELECT user_pass,NULL FROM wp_users LIMIT " + question + ",1", 403, 199);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  private void ask(String sql, int status, int bytes) {
    String sent = URLEncoder.encode(sql, StandardCharsets.UTF_8).replace("+", "%20");
    log.then(2, "GET /module/productcomments/grade?id=" + sent, status, bytes);
  }
}
