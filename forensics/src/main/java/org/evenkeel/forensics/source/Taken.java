package org.evenkeel.forensics.source;

import java.util.List;

/// What the first reading made of an item.
///
/// @param seal what proves which bytes were read; its size bounds later readings
/// @param delivered the sources found in it, in order
record Taken(Item item, Seal seal, List<Delivered> delivered) {
  Taken {
    delivered = List.copyOf(delivered);
  }

  /// Whether all sources that `pass` wants of it can be read from a spool.
  boolean spooledFor(Pass pass) {
    return delivered.stream()
        .filter(source -> pass.wants(source.head()))
        .allMatch(Delivered::isSpooled);
  }
}
