package org.evenkeel.desk.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.evenkeel.desk.access.Refused;
import org.junit.jupiter.api.Test;

class OrderListTest {
  @Test
  void eachAddressCountsOncePerCountry() throws IOException {
    assertThat(
            count(
                """
                id,email,country
                1,ada@x.example,NL
                2,ADA@x.example,NL
                3,"b, c@x.example",nl
                4,d@x.example,DE
                """))
        .containsOnly(entry("NL", 2L), entry("DE", 1L));
  }

  @Test
  void withoutAddressesEachLineCounts() throws IOException {
    assertThat(count("nr;Land\n1;AT\n2;AT\n")).containsOnly(entry("AT", 2L));
  }

  @Test
  void aListWithoutACountryIsRefused() {
    assertThatThrownBy(() -> count("id,email\n1,x\n")).isInstanceOf(Refused.class);
  }

  private static Map<String, Long> count(String list) throws IOException {
    return OrderList.count(new BufferedReader(new StringReader(list)));
  }
}
