package org.evenkeel.forensics.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.junit.jupiter.api.Test;

/// What is remembered of texts that recur changes nothing: the finder's answer is that of looking
/// for each literal anywhere in the line.
class LineFinderTest {
  private static final long SALT = 0x5bd1e9955bd1e995L;

  private final Random random = new Random(17);

  @Test
  void theFinderAgreesWithLookingForOneAfterTheOther() {
    for (int round = 0; round < 200; round++) {
      List<byte[]> literals = literals();
      LiteralAutomaton automaton = LiteralAutomaton.of(literals);
      LineFinder finder = new LineFinder(part(automaton));
      List<String> texts = IntStream.range(0, 6).mapToObj(any -> text(random.nextInt(7))).toList();
      for (int line = 0; line < 100; line++) {
        Row row = row(texts);
        assertThat(found(finder, row)).as(row.line()).isEqualTo(plain(automaton, row));
      }
    }
  }

  /// One rule for each literal, with its number.
  private static Prefilter.Part part(LiteralAutomaton automaton) {
    List<int[]> rules =
        IntStream.range(0, automaton.size()).mapToObj(literal -> new int[] {literal}).toList();
    return new Prefilter.Part(automaton, rules, List.of());
  }

  private static Set<Integer> found(LineFinder finder, Row row) {
    Set<Integer> found = new TreeSet<>();
    int count =
        finder.find(
            row, hash(row, Field.TARGET), hash(row, Field.REFERER), hash(row, Field.USER_AGENT));
    for (int at = 0; at < count; at++) {
      found.add(finder.rule(at));
    }
    return found;
  }

  private static Set<Integer> plain(LiteralAutomaton automaton, Row row) {
    long[] bits = new long[(automaton.size() >> 6) + 1];
    automaton.markOneByOne(row.bytes(), row.from(), row.to(), bits);
    Set<Integer> found = new TreeSet<>();
    BitSet.valueOf(bits).stream().forEach(found::add);
    return found;
  }

  private static long hash(Row row, Field field) {
    return row.has(field) ? Octet.hash(row.base(field), row.start(field), row.end(field), SALT) : 0;
  }

  /// A line with some of `texts` in its fields, in any order.
  private Row row(List<String> texts) {
    List<Field> fields = new ArrayList<>(List.of(Field.TARGET, Field.REFERER, Field.USER_AGENT));
    Collections.shuffle(fields, random);
    StringBuilder line = new StringBuilder(text(random.nextInt(4)));
    int[] starts = new int[3];
    int[] ends = new int[3];
    for (int each = 0; each < 3; each++) {
      starts[each] = line.length();
      ends[each] = line.append(texts.get(random.nextInt(texts.size()))).length();
      line.append(text(random.nextInt(3)));
    }
    byte[] bytes = line.toString().getBytes(UTF_8);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    for (int each = 0; each < 3; each++) {
      if (ends[each] > starts[each] && random.nextInt(5) > 0) {
        row.put(fields.get(each), starts[each], ends[each]);
      }
    }
    return row;
  }

  private List<byte[]> literals() {
    List<byte[]> literals = new ArrayList<>();
    for (int left = 1 + random.nextInt(20); left > 0; left--) {
      literals.add(text(1 + random.nextInt(9)).toLowerCase(Locale.ROOT).getBytes(UTF_8));
    }
    return literals;
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < length; at++) {
      text.append("abABc".charAt(random.nextInt(5)));
    }
    return text.toString();
  }
}
