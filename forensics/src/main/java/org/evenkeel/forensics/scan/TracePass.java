package org.evenkeel.forensics.scan;

import java.util.ArrayList;
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
final class TracePass implements LineVisitor {
  private static final int MOST_GROUPS = 50_000;
  private static final int MOST_QUESTIONS = 100_000;

  private final Prefilters filters;
  private final Wanted wanted;
  private final @Nullable Till till;
  private final Row row = new Row();
  private int withPath;
  private final Map<Kind, CandidateFinder> finders = new EnumMap<>(Kind.class);
  private final Map<SourceScan, LineReader> readers = new HashMap<>();
  private final Map<Key, TracedGroup> groups = new HashMap<>();
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

  /// Reads all lines of `block`, by the readers of `reading`, as lines of `source`.
  void take(SourceScan reading, SourceScan source, Block block) {
    LineReader reader =
        reading.ordered()
            ? reading.onlyReader()
            : readers.computeIfAbsent(reading, SourceScan::newReader);
    withPath = till == null ? wanted.sectionsWithPath(source, block.index()) : Sections.ALL;
    LineLoop loop = new LineLoop(row, source, block);
    Sections known = source.index().of(block.index());
    if (known == null || reading.ordered() || till != null) {
      loop.run(reader, this);
    } else {
      loop.run(reader, this, known, wanted.sections(source, block.index()));
    }
  }

  @Override
  public boolean wants(LineReader reader, LineLoop at, int to) {
    byte[] bytes = at.bytes();
    long client = reader.clientAt(bytes, at.start(), to);
    if (client < 0 || wanted.address(bytes, (int) (client >>> 32), (int) client)) {
      return true;
    }
    if ((withPath >> Sections.of(at.start()) & 1) == 0) {
      return false;
    }
    long path = reader.pathAt(bytes, at.start(), to);
    return path < 0
        || wanted.path(bytes, (int) (path >>> 32), (int) path)
        || (till != null && Till.mayBe(bytes, (int) (path >>> 32), to));
  }

  @Override
  public void event(Row row, LineLoop at) {
    if (wanted.path(row)) {
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
    List<Integer> rules = new ArrayList<>(matches);
    for (int match = 0; match < matches; match++) {
      rules.add(finder.match(match));
    }
    rules.sort(null);
    Key key =
        new Key(
            text(row, Field.CLIENT_IP),
            row.kind() == Kind.WEB ? text(row, Field.METHOD) : text(row, Field.ACTION),
            text(row, Field.PATH),
            row.status(),
            rules);
    question(row, key, at);
    TracedGroup group = groups.get(key);
    if (group == null) {
      if (groups.size() >= MOST_GROUPS && rules.isEmpty()) {
        return;
      }
      group = new TracedGroup();
      groups.put(key, group);
    }
    group.count(row);
    if (group.wantsLine(at, row)) {
      group.line(Event.of(row, this::share), rules, at.mark());
    }
  }

  private void question(Row row, Key key, LineLoop at) {
    if (asked < MOST_QUESTIONS && key.rules.stream().anyMatch(filters.bearing()::asksDatabase)) {
      asked++;
      questions
          .computeIfAbsent(new Asker(key.address, key.path), any -> new ArrayList<>())
          .add(Question.of(row, at.mark()));
    }
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
