package org.evenkeel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.evenkeel.forensics.format.line.CombinedFormat;

/// Whatever stands in a log, every format reads it. One target for each family, so that each gets
/// its own minute.
class FormatFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void readsAccessLogs(byte[] log) {
    new Log(log).isReadBy(List.of(new CombinedFormat()));
  }
}
