package org.evenkeel.forensics.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
        "\" onload=x | &quot; onload=x",
        "' onload=x | &#39; onload=x",
        "&lt; | &amp;lt;",
        "a\u001b[2Jb | a\\u{1b}[2Jb",
        "a\u202eb | a\\u{202e}b",
        "a\u200bb | a\\u{200b}b",
        "a\u2028b | a\\u{2028}b",
        "a\u0000b | a\\u{0}b",
        "caf\u00e9 | caf\u00e9",
      })
  void textOfTheAttackerIsInert(String written, String shown) {
    StringWriter out = new StringWriter();
    new Html(out).text(written);
    assertThat(out).hasToString(shown);
  }
}
