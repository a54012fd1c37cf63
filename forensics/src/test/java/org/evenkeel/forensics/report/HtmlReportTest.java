package org.evenkeel.forensics.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.forensics.investigation.AnyInvestigation.anyInvestigation;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private final String page = page();

  @Test
  void holdsNoScriptAndAsksForNothing() {
    assertThat(page)
        .doesNotContain("<script", "http://", "https://", "src=", "@import", "url(", "javascript:");
  }

  @Test
  void allowsOnlyItsOwnStyle() {
    assertThat(page)
        .containsPattern("content=\"default-src &#39;none&#39;; style-src &#39;sha256-");
  }

  @Test
  void linksEveryClaimToItsLine() {
    assertThat(page).contains("href=\"#line-1\"", "id=\"line-1\"", "line 81234, byte 19288331");
  }

  @Test
  void showsWhatTheAttackerWroteAsText() {
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;\\u{202e}\\u{1b}[2J");
  }

  @Test
  void saysBesideAFindingWhatElseLooksLikeIt() {
    assertThat(page)
        .contains("It may be harmless:", "<li>A fair</li>", "To read on: example.org/union");
  }

  private static String page() {
    StringWriter out = new StringWriter();
    HtmlReport.write(anyInvestigation(), out);
    return out.toString();
  }
}
