package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evenkeel.postgres.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDatabaseTest {
  @TempDir Path folder;

  @Test
  void aDeskUsesSomebodysOwnDatabaseAndStartsNone() throws Exception {
    Path data = folder.resolve("data");
    try (Postgres theirs = Postgres.in(folder.resolve("theirs"))) {
      var database = new DeskSettings.OwnDatabase(theirs.url(), theirs.owner(), theirs.password());
      var settings =
          new DeskSettings(
              data,
              "127.0.0.1",
              0,
              Optional.of(database),
              List.of("true"),
              DeskSettings.Outside.nobody());
      try (Desk desk = Desk.open(settings)) {
        assertThat(Visitor.setUp(desk).get("/").text()).contains("Something looks wrong");
      }
      assertThat(theirs.isRunning()).isTrue();
    }
    assertThat(data.resolve("postgres")).doesNotExist();
    assertThat(Files.exists(data.resolve("ledger"))).isTrue();
  }
}
