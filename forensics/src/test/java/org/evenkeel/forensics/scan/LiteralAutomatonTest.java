package org.evenkeel.forensics.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiteralAutomatonTest {
  @Test
  void findsEachLiteralWhateverItsCase() {
    assertThat(found("GET /?q=UNION+Select HTTP/1.1", "union", "select", "/etc/passwd"))
        .containsExactly("union", "select");
  }

  @Test
  void findsLiteralsInsideAndAtTheEndOfOthers() {
    assertThat(found("ushers", "he", "she", "his", "hers")).containsExactly("he", "she", "hers");
  }

  @Test
  void findsNothingInAnEmptySlice() {
    assertThat(found("", "a")).isEmpty();
  }

  @Test
  void readsBytesBeyondAsciiAsTheyAre() {
    assertThat(found("caf\u00e9 noir", "\u00e9 n", "e n")).containsExactly("\u00e9 n");
  }

  @Test
  void refusesAnEmptyLiteral() {
    assertThatThrownBy(() -> LiteralAutomaton.of(List.of(new byte[0])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutLiteralsNothingOccurs() {
    byte[] text = "anything".getBytes(UTF_8);
    assertThat(LiteralAutomaton.of(List.of()).occursIn(text, 0, text.length)).isFalse();
  }

  @Test
  void agreesWithLookingForOneAfterTheOther() {
    Random random = new Random(42);
    for (int round = 0; round < 2_000; round++) {
      List<byte[]> literals = anyLiterals(random);
      LiteralAutomaton automaton = LiteralAutomaton.of(literals);
      byte[] text = anyText(random, random.nextInt(60));
      long[] fast = new long[2];
      long[] plain = new long[2];
      automaton.mark(text, 0, text.length, fast);
      automaton.markOneByOne(text, 0, text.length, plain);
      assertThat(fast).isEqualTo(plain);
      assertThat(automaton.occursIn(text, 0, text.length))
          .isEqualTo(!BitSet.valueOf(plain).isEmpty());
    }
  }

  private static List<byte[]> anyLiterals(Random random) {
    List<byte[]> literals = new ArrayList<>();
    int count = 1 + random.nextInt(100);
    for (int i = 0; i < count; i++) {
      byte[] literal = anyText(random, 1 + random.nextInt(5));
      for (int at = 0; at < literal.length; at++) {
        literal[at] = LiteralAutomaton.fold(literal[at]);
      }
      literals.add(literal);
    }
    return literals;
  }

  private static byte[] anyText(Random random, int length) {
    byte[] text = new byte[length];
    for (int at = 0; at < length; at++) {
      text[at] = (byte) "abAB/%\u00e9".charAt(random.nextInt(7));
    }
    return text;
  }

  private static List<String> found(String text, String... literals) {
    List<byte[]> bytes = new ArrayList<>();
    for (String literal : literals) {
      bytes.add(literal.getBytes(UTF_8));
    }
    long[] marks = new long[1];
    byte[] line = text.getBytes(UTF_8);
    LiteralAutomaton.of(bytes).mark(line, 0, line.length, marks);
    List<String> found = new ArrayList<>();
    BitSet.valueOf(marks).stream().forEach(at -> found.add(literals[at]));
    return found;
  }
}
