package org.evenkeel.forensics.replay;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 and (select user from mysql.user)",
        "1 and ascii(substr((select user from mysql.user limit 0,1),1,1))>=64",
        "1 and not ord(mid((select a from b),2,1)) between 64 and 96",
        "1 and greatest((select a from b),64)=(select a from b)",
        "1 and ascii(substr((select a from b),1,1))>>3&1=1",
        "1 and (select a from b) like binary 'abc%'",
        "1 and if((select count(*) from b)&8=8,sleep(5),0)",
        "1 and 64<ascii(substring((select a from b) from 1 for 1))",
      })
  void aQuestionMayEndAnywhere(String question) {
    for (int end = 0; end <= question.length(); end++) {
      String cut = question.substring(0, end);
      assertThatCode(() -> ProbeParser.parse(cut)).as(cut).doesNotThrowAnyException();
      String rest = question.substring(end);
      assertThatCode(() -> ProbeParser.parse(rest)).as(rest).doesNotThrowAnyException();
    }
  }
}
