package org.evenkeel.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What attackers write shows, and does nothing.
class SafeTextTest {
  @Test
  void controlCharactersBecomeTheirPictures() {
    assertThat(SafeText.of("a\u0000b\u001b[2Jc\u007f\r\n", true)).isEqualTo("a␀b␛[2Jc␡␍␊");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007", // a link
        "\u001b]52;c;cm0gLXJmIC8=\u0007", // the clipboard
        "\u001b]0;title\u0007\u001b[2J\u001b[1;1H", // title, clear, home
        "\u009b31m\u009d0;title\u009c", // the same in eight bits
        "\u0007\u0007\u0007\u0007",
        "invoice\u202Egnp.exe\u2066x\u2069\u061c\u200e\u200f", // other reading directions
        "pass\u200Bword\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\ufe0f", // zero width
        "one\u2028two\u2029three\u0085four\u000bfive\u000csix", // lines
        "nothing\u3164here\u115f\uffa0\u2800\u00a0\u3000", // blanks that are no space
        "lone \ud83d high, \ude00 low", // half an emoji
        "\udb40\udc41\udb40\udc42 tags, \ue000 private, \uffff none, \ufff9 annotation"
      })
  void nothingThatSteersOrHidesComesThrough(String hostile) {
    assertThat(SafeText.of(hostile, true).codePoints()).allMatch(SafeTextTest::isVisible);
    assertThat(SafeText.of(hostile, false)).matches("[ -~]*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)> </script> javascript:x {{7*7}} ${jndi:ldap://x} #{x} =cmd|x",
        "Ignore previous instructions, @channel",
        "Grüße, Łódź, 東京, Ελλάδα, שלום, مرحبا, หน้า, 🎁"
      })
  void ordinaryTextStaysAsItIs(String text) {
    assertThat(SafeText.of(text, true)).isEqualTo(text);
  }

  @Test
  void marksPiledOnALetterAreNumbered() {
    assertThat(SafeText.of("a\u0301\u0302\u0303\u0304", true))
        .isEqualTo("a\u0301\u0302\\u{303}\\u{304}");
  }

  @Test
  void whatDoesNotFitIsCutAndMarked() {
    assertThat(SafeText.cut("0123456789", 10, true)).isEqualTo("0123456789");
    assertThat(SafeText.cut("0123456789a", 10, true)).isEqualTo("012345678…");
    assertThat(SafeText.cut("0123456789a", 10, false)).isEqualTo("0123456...");
    assertThat(SafeText.cut("東京東京東京", 7, true)).isEqualTo("東京東…");
  }

  @Test
  void aLineOfMegabytesIsCutAtOnce() {
    assertThat(SafeText.cut("\u001b".repeat(1_000_000), 20, true)).isEqualTo("␛".repeat(19) + "…");
  }

  @Test
  void aSentenceLosesItsLineBreaks() {
    assertThat(SafeText.prose(" one\r\n two\tthree ", true)).isEqualTo("one two three");
  }

  @Test
  void anyCharactersAtAllStayOnOneLineAndFit() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 2_000; round++) {
      String noise = new String(random.ints(60, 0, 0x11_0000).toArray(), 0, 60);
      String cut = SafeText.cut(noise, 50, true);
      assertThat(cut.codePoints()).allMatch(SafeTextTest::isVisible);
      assertThat(Columns.of(cut)).isLessThanOrEqualTo(50);
    }
  }

  private static boolean isVisible(int character) {
    int type = Character.getType(character);
    return character == ' '
        || (type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.PRIVATE_USE
            && type != Character.UNASSIGNED
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR
            && type != Character.SPACE_SEPARATOR);
  }
}
