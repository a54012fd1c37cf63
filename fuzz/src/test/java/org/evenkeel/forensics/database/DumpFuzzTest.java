package org.evenkeel.forensics.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.evenkeel.forensics.database.DumpTokens.Kind;

/// Whatever a dump holds, it is read to its end, and a row has no more values than the reader
/// keeps.
class DumpFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void readsDumps(byte[] file) throws IOException {
    DumpTokens tokens = new DumpTokens(new ByteArrayInputStream(file));
    Accounts accounts = new Accounts();
    Fields fields = new Fields();
    new DumpReader(
            tokens,
            new DumpIntake() {
              @Override
              public void row(Row row) {
                assertThat(row.values().size()).isLessThanOrEqualTo(2_000);
                accounts.row(row);
                fields.row(row);
              }

              @Override
              public void routine(String kind, String name, String body) {
                assertThat(kind).isNotBlank();
              }
            })
        .read();
    assertThat(tokens.kind()).isEqualTo(Kind.END);
    assertThat(accounts.rogue()).isNotNull();
  }
}
