package org.evenkeel.forensics.oracle;

import java.util.function.Consumer;

/// Tells success from attempt in what one address did.
interface Oracle {
  /// Reports what `trail` proves, as seen against the whole `site`.
  void judge(Trail trail, Site site, Consumer<Observation> found);
}
