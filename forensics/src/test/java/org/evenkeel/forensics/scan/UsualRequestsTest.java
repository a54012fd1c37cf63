package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UsualRequestsTest {
  /// What a plain map knows of a request.
  private record Known(long path, Count method, boolean order) {}

  @Test
  void whatIsFoundIsWhatAPlainMapKnows() {
    Random random = new Random(8);
    UsualRequests usual = new UsualRequests();
    Map<Long, Known> plain = new HashMap<>();
    int found = 0;
    for (int round = 0; round < 200_000; round++) {
      long request = new Random(random.nextInt(100_000)).nextLong();
      Known known = plain.get(request);
      int place = usual.find(request);
      if (place < 0) {
        Count method = Count.values()[random.nextInt(5)];
        known = new Known(random.nextLong(), method, random.nextBoolean());
        plain.put(request, known);
        usual.remember(request, known.path, known.method, known.order);
      } else {
        found++;
        assertThat(new Known(usual.path(place), usual.method(place), usual.mayOrder(place)))
            .isEqualTo(known);
      }
    }
    assertThat(found).isGreaterThan(50_000);
  }

  @Test
  void nothingIsKnownAtFirst() {
    assertThat(new UsualRequests().find(0)).isNegative();
  }
}
