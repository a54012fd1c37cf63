package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.source.Block;
import org.jspecify.annotations.Nullable;

/// What one thread gathers in the second pass.
final class TracePass implements LineVisitor, Rereading.Pass {
  private static final int MOST_GROUPS = 50_000;
  private static final int MOST_QUESTIONS = 100_000;

  /// An odd number without pattern, as in Knuth's multiplicative hashing.
  private static final long MIXER = 0x9e3779b97f4a7c15L;

  private final Prefilters filters;
  private final Wanted wanted;
  private final @Nullable Till till;
  private final Row row = new Row();
  private final BitSet stretches = new BitSet();
  private final BitSet withPath = new BitSet();
  private final BitSet withOrder = new BitSet();
  private final Map<Kind, CandidateFinder> finders = new EnumMap<>(Kind.class);
  private final LineReaders readers = new LineReaders();
  private @Nullable Sections known;
  private final Map<Key, TracedGroup> groups = new HashMap<>();
  private final Map<Long, TracedGroup> byHash = new HashMap<>();
  private final Map<String, PathFacts> paths = new HashMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private final Map<Asker, List<Question>> questions = new HashMap<>();
  private int asked;

  /// What lines of a group have in common.
  record Key(String address, String method, String path, int status, List<Integer> rules) {}

  /// Who asked the database something, and on which path.
  record Asker(String address, String path) {}

  /// @param till takes down where orders are placed; null when nobody asks
  TracePass(Prefilters filters, Wanted wanted, @Nullable Till till) {
    this.filters = filters;
    this.wanted = wanted;
    this.till = till;
  }

  @Override
  public void take(SourceScan reading, SourceScan source, Block block) {
    LineReader reader = readers.of(reading);
    LineLoop loop = new LineLoop(row, source, block);
    known = reading.ordered() ? null : source.index().of(block.index());
    if (known == null) {
      withPath.set(0, Sections.of(block.to()) + 1);
      withOrder.set(0, Sections.of(block.to()) + 1);
      var _ = loop.run(reader, this);
      return;
    }
    withPath.clear();
    wanted.pathsIn(known, withPath);
    withOrder.clear();
    if (till != null) {
      known.orders(withOrder);
    }
    stretches.clear();
    stretches.or(withPath);
    stretches.or(withOrder);
    wanted.addressesIn(known, stretches);
    loop.run(reader, this, known, stretches);
  }

  @Override
  public boolean wants(LineReader reader, LineLoop at, int to) {
    int section = Sections.of(at.start());
    boolean forOrder = till != null && withOrder.get(section);
    if (known != null && !forOrder && !wanted.mayBeIn(known, section, at.line())) {
      return false;
    }
    byte[] bytes = at.bytes();
    long client = reader.clientAt(bytes, at.start(), to);
    if (client < 0 || wanted.address(bytes, (int) (client >>> 32), (int) client)) {
      return true;
    }
    boolean forPath = withPath.get(section);
    if (!forPath && !forOrder) {
      return false;
    }
    long path = reader.pathAt(bytes, at.start(), to);
    return path < 0
        || (forPath && wanted.path(bytes, (int) (path >>> 32), (int) path))
        || (forOrder && Till.mayBe(bytes, (int) (path >>> 32), to));
  }

  @Override
  public void event(Row row, LineLoop at) {
    if (row.kind() == Kind.WEB && wanted.path(row)) {
      String path = text(row, Field.PATH);
      paths.computeIfAbsent(path, any -> new PathFacts()).add(row);
    }
    if (wanted.address(row)) {
      trace(row, at);
    }
    if (till != null) {
      till.see(row, at.source());
    }
  }

  @Override
  public void unreadable(Row row, LineLoop at) {}

  private void trace(Row row, LineLoop at) {
    CandidateFinder finder = finders.computeIfAbsent(row.kind(), filters::finder);
    int matches = finder.find(row);
    if (asked < MOST_QUESTIONS && asksDatabase(finder, matches)) {
      asked++;
      questions
          .computeIfAbsent(
              new Asker(text(row, Field.CLIENT_IP), text(row, Field.PATH)),
              any -> new ArrayList<>())
          .add(Question.of(row, at.mark()));
    }
    long hash = hash(row, finder, matches);
    TracedGroup group = byHash.get(hash);
    if (group == null) {
      if (groups.size() >= MOST_GROUPS && matches == 0) {
        return;
      }
      group = groups.computeIfAbsent(key(row, rules(finder, matches)), any -> new TracedGroup());
      byHash.put(hash, group);
    }
    group.count(row);
    if (group.wantsLine(at, row)) {
      group.line(Event.of(row, this::share), rules(finder, matches), at.mark());
    }
  }

  /// Of all that lines of a group have in common: texts are made for a group's first line only.
  private long hash(Row row, CandidateFinder finder, int matches) {
    long hash = filters.hash(row, Field.CLIENT_IP);
    hash = hash * MIXER + filters.hash(row, said(row));
    hash = hash * MIXER + filters.hash(row, Field.PATH);
    hash = hash * MIXER + row.status();
    long rules = 0;
    for (int match = 0; match < matches; match++) {
      rules += (finder.match(match) + 1) * MIXER ^ finder.match(match);
    }
    return hash * MIXER + rules;
  }

  private static Field said(Row row) {
    return row.kind() == Kind.WEB ? Field.METHOD : Field.ACTION;
  }

  private Key key(Row row, List<Integer> rules) {
    return new Key(
        text(row, Field.CLIENT_IP),
        text(row, said(row)),
        text(row, Field.PATH),
        row.status(),
        rules);
  }

  private static List<Integer> rules(CandidateFinder finder, int matches) {
    List<Integer> rules = new ArrayList<>(matches);
    for (int match = 0; match < matches; match++) {
      rules.add(finder.match(match));
    }
    rules.sort(null);
    return rules;
  }

  private boolean asksDatabase(CandidateFinder finder, int matches) {
    for (int match = 0; match < matches; match++) {
      if (filters.bearing().asksDatabase(finder.match(match))) {
        return true;
      }
    }
    return false;
  }

  private String text(Row row, Field field) {
    String text = row.text(field);
    return text == null ? "" : share(text);
  }

  private String share(String text) {
    String known = shared.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  @Nullable Till till() {
    return till;
  }

  Map<Key, TracedGroup> groups() {
    return groups;
  }

  Map<Asker, List<Question>> questions() {
    return questions;
  }

  Map<String, PathFacts> paths() {
    return paths;
  }
}
