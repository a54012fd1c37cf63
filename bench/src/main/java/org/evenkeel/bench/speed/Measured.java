package org.evenkeel.bench.speed;

import java.util.List;

/// All races on logs of one size.
///
/// @param bytes of the plain log
record Measured(long bytes, List<Standing> plain, List<Standing> zipped) {
  Measured {
    plain = List.copyOf(plain);
    zipped = List.copyOf(zipped);
  }
}
