package org.evenkeel.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples are those of RFC 8785.
class CanonicalJsonTest {
  @Test
  void primitivesAreWrittenAsInSection322() {
    assertThat(
            canonical(
                """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50,
                              2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """))
        .isEqualTo(
            """
            {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
            "string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
  }

  @Test
  void namesAreSortedAsInSection323() {
    assertThat(
            canonical(
                """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }
                """))
        .containsSubsequence(
            "Carriage Return", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew");
  }

  /// Appendix B.
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "0000000000000002, 1e-323",
    "0000000000000003, 1.5e-323",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void numbersAreWrittenAsInAppendixB(String bits, String written) {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

    assertThat(EcmaNumber.written(number)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(longs = {0x7fffffffffffffffL, 0x7ff0000000000000L})
  void whatIsNoNumberIsNotWritten(long bits) {
    assertThatThrownBy(() -> EcmaNumber.written(Double.longBitsToDouble(bits)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyNumberComesBackAsItself() {
    Random random = new Random(8785);
    for (int round = 0; round < 200_000; round++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        String written = EcmaNumber.written(number);

        assertThat(Double.parseDouble(written)).isEqualTo(number + 0.0);
        assertThat(JsonReader.read(written)).isEqualTo(new Json.Numeral(number + 0.0));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nul",
        "[1,]",
        "[,1]",
        "{,}",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "[1 2]",
        "1 2",
        "01",
        "-",
        "+1",
        ".5",
        "1.",
        "1e",
        "1e+",
        "0x1",
        "NaN",
        "1e999",
        "-01",
        "\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u\uff11234\"",
        "\"\t\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "{\"a\":1,\"\\u0061\":2}",
        "9007199254740993",
        "[1]]",
        "{\"a\":1}x",
        "\ufeff1"
      })
  void whatHasNoSingleMeaningIsRefused(String text) {
    assertThatThrownBy(() -> JsonReader.read(text))
        .isInstanceOf(Unproven.class)
        .hasMessageStartingWith("JSON, letter ");
  }

  @Test
  void depthHasALimitInsteadOfAStack() {
    assertThatThrownBy(() -> JsonReader.read("[".repeat(1_000_000)))
        .hasMessageContaining("64 levels");
  }

  private static String canonical(String json) {
    String text = CanonicalJson.text(JsonReader.read(json));
    assertThat(CanonicalJson.text(JsonReader.read(text))).isEqualTo(text);
    return text;
  }
}
