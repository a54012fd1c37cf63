package org.evenkeel.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class VectorsTest {
  @Test
  void everyVectorIsJudgedAsItsAuthorsJudgeIt() throws IOException {
    Collection<Vector> vectors = Vectors.all().values();

    assertThat(vectors).hasSize(518);
    assertThat(vectors.stream().filter(vector -> vector.holds() != vector.mustHold())).isEmpty();
    assertThat(vectors.stream().filter(Vector::holds)).hasSize(36);
  }
}
