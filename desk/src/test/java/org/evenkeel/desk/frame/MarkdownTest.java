package org.evenkeel.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void emphasisAndListsAreSet() {
    assertThat(Markdown.html("*a* and\n\n- b")).contains("<em>a</em>", "<li>b</li>");
  }

  @Test
  void tagsShowAsText() {
    assertThat(Markdown.html("<script>alert(1)</script> <b onclick=x>y</b>"))
        .doesNotContain("<script", "<b")
        .contains("&lt;script&gt;");
  }

  @Test
  void anAddressThatRunsScriptIsDropped() {
    assertThat(Markdown.html("[a](javascript:alert(1)) [b](data:text/html,x)"))
        .doesNotContain("javascript:", "data:");
  }

  @Test
  void aPictureIsALinkAndFetchesNothing() {
    assertThat(Markdown.html("![seen](https://evil.example/pixel.png)"))
        .doesNotContain("<img")
        .contains(">seen</a>");
  }

  @Test
  void aHeadingStaysBelowThoseOfThePage() {
    assertThat(Markdown.html("# Top")).contains("<h3>Top</h3>");
  }
}
