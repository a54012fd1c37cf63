package org.evenkeel.forensics.recognise;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.expression.Expression;

/// What the addresses of ordinary pages tell about a store: its software, and the extensions whose
/// files it sends. Learned from samples; only answers with 200 count, so that a scanner which asks
/// for everything tells nothing.
public final class StoreSigns {
  private static final int SAMPLE = 1 << 16;
  private static final int MOST_COMPONENTS = 2_000;
  private static final int ENOUGH = 3;

  /// How the logs write that something was served.
  private static final List<String> SERVED = List.of(" 200 ", ":200", ": 200", "\"200\"", ",200,");

  private static final Pattern COMPONENT =
      Pattern.compile(
          "/(?:wp-content/(?:plugins|themes)|modules|extension)/([A-Za-z0-9_.-]{2,60})/"
              + "[^ \"?]*(?:\\?[^ \"]*?\\bv(?:er)?=([0-9][0-9A-Za-z.-]{0,20}))?");

  /// What stands in each line that the one above knows, told without a capture.
  private static final Expression MAYBE_COMPONENT =
      Expression.of("/(?:wp-content/(?:plugins|themes)|modules|extension)/");

  private final Map<StoreKind, Integer> counts = new EnumMap<>(StoreKind.class);
  private final SortedMap<String, String> components = new TreeMap<>();

  /// Looks at a sample of lines from the start of a block.
  public synchronized void sample(byte[] bytes, int from, int to) {
    int end = Math.min(to, from + SAMPLE);
    String text = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    for (int start = 0; start < text.length(); ) {
      int stop = text.indexOf('\n', start);
      stop = stop < 0 ? text.length() : stop;
      line(text.substring(start, stop));
      start = stop + 1;
    }
  }

  private void line(String line) {
    if (SERVED.stream().noneMatch(line::contains)) {
      return;
    }
    for (StoreKind kind : StoreKind.values()) {
      if (kind.shows(line)) {
        counts.merge(kind, 1, Integer::sum);
      }
    }
    if (components.size() < MOST_COMPONENTS && MAYBE_COMPONENT.occursIn(line)) {
      component(COMPONENT.matcher(line));
    }
  }

  private void component(Matcher matcher) {
    if (matcher.find()) {
      String version = matcher.group(2);
      components.merge(
          matcher.group(1),
          version == null ? "" : version,
          (old, now) -> now.isEmpty() ? old : now);
    }
  }

  /// The software that most lines speak for; empty when too few speak for any.
  public synchronized Optional<StoreKind> store() {
    Map<StoreKind, Integer> left = new EnumMap<>(StoreKind.class);
    left.putAll(counts);
    if (left.getOrDefault(StoreKind.WOOCOMMERCE, 0) >= ENOUGH) {
      left.merge(StoreKind.WOOCOMMERCE, left.getOrDefault(StoreKind.WORDPRESS, 0), Integer::sum);
    }
    return left.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /// How many lines speak for `kind`.
  public synchronized int lines(StoreKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /// Extensions whose files were sent, each with the last version that its addresses name, or an
  /// empty text.
  public synchronized SortedMap<String, String> components() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(components));
  }
}
