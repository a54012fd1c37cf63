package org.evenkeel.desk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "access.log, access.log",
    "../../etc/passwd, passwd",
    "C:\\logs\\ex260301.log, ex260301.log",
    "'-rf /', file",
    ".., file",
    "'a b$(id).log', a_b__id_.log"
  })
  void aNameNeverLeadsOutOfItsFolder(String name, String safe) {
    assertThat(FileNames.safe(name)).isEqualTo(safe);
  }

  @Test
  void whatCannotBeSeenIsShown() {
    assertThat(FileNames.shown("gol\u202Efdp.\u001b[2J")).isEqualTo("gol\u2423fdp.\u2423[2J");
  }
}
