package org.evenkeel.forensics.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Whatever a program looks like, it is taken apart to its end and judged.
class CodeFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void readsPhp(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);

    ends(PhpLexer.tokens(text), text);
    assertThat(PhpJudge.file(text)).isNotNull();
    assertThat(PhpJudge.code(text)).isNotNull();
  }

  @FuzzTest(maxDuration = "1m")
  void readsJavaScript(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);

    ends(JsLexer.tokens(text), text);
    assertThat(JsJudge.script(text)).isNotNull();
    assertThat(JsJudge.page(text)).isNotNull();
  }

  private static void ends(List<Token> tokens, String text) {
    assertThat(tokens.getLast()).isEqualTo(Token.of(Token.Kind.END, "", text.length()));
  }
}
