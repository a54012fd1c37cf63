package org.evenkeel.forensics.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgesTest {
  @Test
  void addressesOfContentNetworksAreNobodys() {
    assertThat(List.of("162.158.90.4", "172.71.0.1", "108.162.192.0", "2606:4700:10::6816:1"))
        .allMatch(Edges::has);
  }

  @Test
  void theirNeighboursAreSomebodys() {
    assertThat(List.of("108.162.191.255", "172.72.0.1", "198.51.100.9", "2001:db8::1"))
        .noneMatch(Edges::has);
  }

  @Test
  void whatIsNoAddressIsNoEdge() {
    assertThat(List.of("", "localhost", "1.2.3", "1.2.3.4.5", "172.64.0.x", "999.1.1.1"))
        .noneMatch(Edges::has);
  }

  @Test
  void whetherThereIsOneAgreesWithWhichItIs() {
    assertThat(List.of("162.158.90.4", "108.162.191.255", "2a04:4e42::1", "2001:db8::1", "x", ""))
        .allMatch(address -> Edges.has(address) == Edges.of(address).isPresent());
  }

  @Test
  void anAddressIsReadWhereItStandsInALine() {
    byte[] line = "1172.71.0.15".getBytes(StandardCharsets.US_ASCII);

    assertThat(Edges.has(line, 1, line.length - 1)).isTrue();
    assertThat(Edges.has(line, 0, line.length - 1)).isFalse();
  }
}
