package org.evenkeel.forensics.scan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.source.Block;
import org.jspecify.annotations.Nullable;

/// From where some of the requests came. Tells whether a log was written behind a proxy; a few
/// lines of every thirty-second block do, so that no line is read for it in passing.
public final class AddressSample {
  private static final int BYTES = 1 << 16;
  private static final int MOST_LINES = 40_000;
  private static final int MOST_ADDRESSES = 20_000;
  private static final int MOST_AGENTS = 64;

  private final Map<String, From> from = new HashMap<>();
  private final Row row = new Row();
  private long lines;

  /// What came from one address.
  private static final class From {
    private final Set<String> agents = new HashSet<>();
    private long requests;
    private long refused;
  }

  /// Looks at the first lines of a block of a source whose lines may be read in any order.
  synchronized void sample(SourceScan source, Block block) {
    if (source.ordered() || lines >= MOST_LINES) {
      return;
    }
    LineReader reader = source.newReader();
    byte[] bytes = block.bytes();
    int to = Math.min(block.to(), BYTES);
    for (int at = 0; at < to; ) {
      int end = Octet.endOfLine(bytes, at, block.to());
      row.start(bytes, at, end > at && bytes[end - 1] == '\r' ? end - 1 : end);
      // A line that breaks its reader is told by the pass that reads them all.
      if (Shelter.attempt(() -> reader.read(row), failure -> Reading.SILENT) == Reading.EVENT) {
        see(row, row.text(Field.CLIENT_IP), row.text(Field.USER_AGENT));
      }
      at = end + 1;
    }
  }

  private void see(Row row, @Nullable String address, @Nullable String agent) {
    if (row.kind() != Kind.WEB || address == null) {
      return;
    }
    lines++;
    From known = from.get(address);
    if (known == null && from.size() < MOST_ADDRESSES) {
      known = new From();
      from.put(address, known);
    }
    if (known != null) {
      known.requests++;
      known.refused += row.status() / 100 == 4 ? 1 : 0;
      if (agent != null && known.agents.size() < MOST_AGENTS) {
        known.agents.add(agent);
      }
    }
  }

  /// How many requests were looked at.
  public synchronized long requests() {
    return lines;
  }

  /// All addresses, the busiest first.
  public synchronized List<String> addresses() {
    return from.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, From> each) -> -each.getValue().requests)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// How many of the requests came from `address`.
  public synchronized long requests(String address) {
    From known = from.get(address);
    return known == null ? 0 : known.requests;
  }

  /// How many different browsers and programs asked from `address`, at most 64.
  public synchronized int agents(String address) {
    From known = from.get(address);
    return known == null ? 0 : known.agents.size();
  }

  /// Which part of the addresses came with this browser, 0 to 1; 0 where nothing was looked at.
  public synchronized double share(String agent) {
    long with = from.values().stream().filter(each -> each.agents.contains(agent)).count();
    return from.isEmpty() ? 0 : with / (double) from.size();
  }

  /// Whether what it asked for was mostly not there: a scanner may call itself by many names.
  public synchronized boolean searches(String address) {
    From known = from.get(address);
    return known != null && known.refused * 4 > known.requests;
  }
}
