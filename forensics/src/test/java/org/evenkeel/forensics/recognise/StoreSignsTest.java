package org.evenkeel.forensics.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreSignsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.0.2.1 - - [x] \"POST /checkout/line-item/add HTTP/1.1\" 200 900",
        "{\"uri\":\"/checkout/line-item/add\",\"status\":200,\"bytes\":900}",
        "{\"uri\": \"/checkout/line-item/add\", \"status\": 200, \"bytes\": 900}",
        "{\"uri\":\"/checkout/line-item/add\",\"status\":\"200\"}",
        "2026-11-02T00:00:00Z,192.0.2.1,POST,/checkout/line-item/add,200,900"
      })
  void whatWasServedTellsTheSoftwareHoweverTheLogWritesIt(String line) {
    StoreSigns signs = new StoreSigns();
    byte[] bytes = (line + '\n').repeat(3).getBytes(StandardCharsets.UTF_8);
    signs.sample(bytes, 0, bytes.length);

    assertThat(signs.store()).contains(StoreKind.SHOPWARE);
  }
}
