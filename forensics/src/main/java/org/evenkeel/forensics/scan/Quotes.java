package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.correlation.Spot;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.source.Block;

/// The texts of single lines, picked up while their sources are read again.
final class Quotes {
  private static final int LONGEST = 600;

  private final Map<String, Map<Integer, List<Spot>>> wanted = new HashMap<>();
  private final Map<Spot, Citation> found = new ConcurrentHashMap<>();

  Quotes(Set<Spot> spots) {
    for (Spot spot : spots) {
      wanted
          .computeIfAbsent(spot.source(), any -> new HashMap<>())
          .computeIfAbsent(spot.block(), any -> new ArrayList<>())
          .add(spot);
    }
  }

  /// Whether any line of `source` is wanted.
  boolean in(SourceScan source) {
    return wanted.containsKey(source.path());
  }

  /// Looks whether lines of the block are wanted. The block stays the caller's.
  void take(SourceScan source, Block block) {
    for (Spot spot :
        wanted.getOrDefault(source.path(), Map.of()).getOrDefault(block.index(), List.of())) {
      int from = Math.toIntExact(spot.offset() - block.offset());
      int end = Octet.endOfLine(block.bytes(), from, block.to());
      int to = end > from && block.bytes()[end - 1] == '\r' ? end - 1 : end;
      String text =
          new String(block.bytes(), from, Math.min(to - from, LONGEST), StandardCharsets.UTF_8);
      Mark mark = new Mark(source, spot.block(), spot.lineInBlock(), spot.offset(), text);
      found.put(spot, mark.citation());
    }
  }

  Map<Spot, Citation> found() {
    return found;
  }
}
