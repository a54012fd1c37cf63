package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void onlyARealTerminalGetsColours() {
    assertThat(screen(Map.of()).colour(false)).isTrue();
    assertThat(pipe(Map.of()).colour(false)).isFalse();
    assertThat(screen(Map.of("TERM", "dumb")).colour(false)).isFalse();
  }

  @Test
  void theStrongestWishAboutColoursWins() {
    assertThat(pipe(Map.of("FORCE_COLOR", "1")).colour(false)).isTrue();
    assertThat(screen(Map.of("FORCE_COLOR", "0")).colour(false)).isFalse();
    assertThat(screen(Map.of("FORCE_COLOR", "1", "NO_COLOR", "1")).colour(false)).isFalse();
    assertThat(screen(Map.of("FORCE_COLOR", "1")).colour(true)).isFalse();
    assertThat(screen(Map.of("NO_COLOR", "")).colour(false)).isTrue();
  }

  @Test
  void theLocaleTellsWhetherMoreThanAsciiShows() {
    assertThat(pipe(Map.of("LANG", "de_DE.UTF-8")).unicode()).isTrue();
    assertThat(pipe(Map.of("LANG", "de_DE.utf8", "LC_ALL", "C")).unicode()).isFalse();
    assertThat(pipe(Map.of("LC_ALL", "C.UTF-8", "EVENKEEL_LOCALE", "POSIX")).unicode()).isFalse();
    assertThat(pipe(Map.of()).unicode()).isFalse();
  }

  private static Terminal screen(Map<String, String> environment) {
    return terminal(true, environment);
  }

  private static Terminal pipe(Map<String, String> environment) {
    return terminal(false, environment);
  }

  private static Terminal terminal(boolean live, Map<String, String> environment) {
    return new Terminal(
        new DataStream(OutputStream.nullOutputStream()),
        new PrintWriter(new StringWriter()),
        environment,
        new Terminal.Reach(live, live, 80));
  }
}
