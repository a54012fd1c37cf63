package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.source.Block;

/// One thread of those that tell all events.
final class TellingPass implements LineVisitor, Rereading.Pass {
  private final Prefilters filters;
  private final EventTaker taker;
  private final Row row = new Row();
  private final Map<Kind, CandidateFinder> finders = new EnumMap<>(Kind.class);
  private final LineReaders readers = new LineReaders();
  private long linesBefore;

  TellingPass(Prefilters filters, EventTaker taker) {
    this.filters = filters;
    this.taker = taker;
  }

  @Override
  public void take(SourceScan reading, SourceScan source, Block block) {
    LineLoop loop = new LineLoop(row, source, block);
    linesBefore = source.linesBefore(block.index(), block.offset());
    var _ = loop.run(readers.of(reading), this);
  }

  @Override
  public void event(Row row, LineLoop at) {
    CandidateFinder finder = finders.computeIfAbsent(row.kind(), filters::finder);
    int matches = finder.find(row);
    List<String> rules = new ArrayList<>(matches);
    for (int match = 0; match < matches; match++) {
      rules.add(filters.rules().rules().get(finder.match(match)).id());
    }
    taker.take(row, new Heard(at.source().path(), linesBefore + at.line() + 1, at.offset(), rules));
  }

  @Override
  public void unreadable(Row row, LineLoop at) {}
}
