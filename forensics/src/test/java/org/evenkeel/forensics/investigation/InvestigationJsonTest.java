package org.evenkeel.forensics.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.forensics.investigation.AnyInvestigation.anyInvestigation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InvestigationJsonTest {
  @Test
  void writesTheFieldsOfTheContractInTheirOrder() {
    assertThat(written())
        .containsSubsequence(
            "\"schema\" : \"evenkeel/investigation/1\"",
            "\"verdict\" : \"probable\"",
            "\"entryPoint\" :",
            "\"at\" : \"2026-03-01T10:00:02Z\"",
            "\"technique\" : \"sql-injection\"",
            "\"vulnerability\" :",
            "\"candidates\" :",
            "\"duration\" :",
            "\"ongoing\" : true",
            "\"actors\" :",
            "\"phases\" : [ \"recon\", \"exploit\" ]",
            "\"timeline\" :",
            "\"exposure\" :",
            "\"findings\" :",
            "\"artifacts\" :",
            "\"coverage\" :",
            "\"cutShort\" : true");
  }

  @Test
  void escapesWhatTheAttackerWrote() {
    assertThat(written()).contains("\\u001B[2J").doesNotContain("\u001b");
  }

  private static String written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InvestigationJson.write(anyInvestigation(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
