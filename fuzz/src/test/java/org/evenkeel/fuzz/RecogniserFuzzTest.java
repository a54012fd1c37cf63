package org.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.recognise.Recognition;

/// Whatever stands in a log, it is told what it is, and always the same.
class RecogniserFuzzTest {
  private final Recogniser recogniser = new Recogniser(Doors.all(), Log.SETTING);

  @FuzzTest(maxDuration = "1m")
  void tellsWhatALogIs(byte[] log) {
    Recognition first = recogniser.recognise(log, 0, log.length);

    assertThat(recogniser.recognise(log, 0, log.length)).isEqualTo(first);
    if (first instanceof Recognition.Known known) {
      assertThat(known.share()).isBetween(0.5, 1.0);
    }
  }
}
