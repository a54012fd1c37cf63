package org.evenkeel.desk.hunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.Events;
import org.evenkeel.forensics.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A log becomes a file of events, and is searched.
class EventTableTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final String LOG =
      """
      203.0.113.7 - - [23/Nov/2026:10:00:02 +0000] "GET /cart?x=50%_off HTTP/1.1" 200 12 "-" "Fox"
      203.0.113.7 - - [23/Nov/2026:10:00:01 +0000] "GET /about HTTP/1.1" 404 900 "-" "Fox"
      198.51.100.9 - ada [23/Nov/2026:11:00:00 +0000] "POST /admin/' or 1=1; drop table event;-- HTTP/1.1" 302 0 "https://x.example/" "<script>alert(1)</script>"
      198.51.100.9 - - [23/Nov/2026:12:00:00 +0000] "GET /?id=1%20UNION%20SELECT%201,user_pass%20FROM%20wp_users HTTP/1.1" 200 70000 "-" "Fox"
      """;

  @TempDir private Path folder;
  private EventTable table;
  private Path file;

  @BeforeEach
  void aLogBecomesAFile() throws Exception {
    table = new EventTable(Files.createDirectories(folder.resolve("events")));
    file = written(EventFile.MOST);
  }

  private Path written(long most) throws IOException, InterruptedException {
    Path log = Files.writeString(folder.resolve("access.log"), LOG);
    Path made = Files.createDirectories(folder.resolve("events").resolve("job_" + most));
    try (EventFile events = EventFile.in(made, most)) {
      var told = new Events(CLOCK).tell(Request.of(List.of(log)), events::taker, (_, _, _) -> {});
      var _ = events.write(told.rules());
    }
    return made;
  }

  @AfterEach
  void close() throws SQLException {
    table.close();
  }

  private List<HuntEvent> found(String words) {
    return table.rows(file, where(words), 0, 10);
  }

  private static Where where(String words) {
    return Where.of(Search.read(words, "", ""), Map.of("A1", List.of("198.51.100.9")));
  }

  @Test
  void eventsComeInTheOrderOfTimeWithTheirPlace() {
    assertThat(found(""))
        .extracting(HuntEvent::number, HuntEvent::line)
        .containsExactly(tuple(0L, 2L), tuple(1L, 1L), tuple(2L, 3L), tuple(3L, 4L));
    assertThat(found("").getFirst().at()).isEqualTo(Instant.parse("2026-11-23T10:00:01Z"));
    assertThat(found("").getFirst().source()).endsWith("access.log");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status=404                    | 2
          status=4xx status=302         | 2 3
          -status=200                   | 2 3
          fox                           | 2 1 4
          -fox                          | 3
          "50%_off"                     | 1
          query:5?%                     |
          query:50*off                  | 1
          path=/a*                      | 2 3
          actor=a1                      | 3 4
          -actor=A1                     | 2 1
          actor=A9                      |
          user=ada                      | 3
          "<script>alert(1)"            | 3
          "'; drop table event; --"     |
          "drop table event;"           | 3
          bytes>1000                    | 4
          method=POST method=GET        | 2 1 3 4
          kind=web address=203.0.113.*  | 2 1
          """)
  void aSearchFindsTheseLines(String words, String lines) {
    assertThat(found(words).stream().map(event -> String.valueOf(event.line())).toList())
        .isEqualTo(lines == null ? List.of() : List.of(lines.split(" ", -1)));
  }

  @Test
  void aPageBeginsWhereTheLastOneEnded() {
    assertThat(table.rows(file, where("fox"), 1, 1))
        .singleElement()
        .satisfies(event -> assertThat(event.line()).isEqualTo(1));
  }

  @Test
  void countingApartAndAtOnceComeToTheSame() {
    for (String words : List.of("", "status=200", "method=GET -status=404", "user=nobody")) {
      Where apart = where(words);
      Where once = new Where(apart.sql(), apart.parameters(), true);
      assertThat(counts(once)).isEqualTo(counts(apart));
    }
  }

  private Counts counts(Where where) {
    var scale =
        Steps.Scale.over(
            Instant.parse("2026-11-23T10:00:01Z"), Instant.parse("2026-11-23T12:00:01Z"));
    return table.ask(
        file, (connection, events) -> new Counting(connection, events, where, scale).counts());
  }

  @Test
  void whatIsFoundIsCountedByValueAndTime() {
    Counts counts = counts(where(""));
    assertThat(counts.events()).isEqualTo(4);
    assertThat(counts.steps().events().stream().mapToLong(Long::longValue).sum()).isEqualTo(4);
    assertThat(counts.steps().matched().stream().mapToLong(Long::longValue).sum()).isPositive();
    assertThat(counts.fields().getFirst().values())
        .containsExactly(
            new Counted.Value("200", 2), new Counted.Value("302", 1), new Counted.Value("404", 1));
  }

  @Test
  void linesThatARuleMatchesAreKeptBeyondTheLimit() throws Exception {
    Path few = written(1);
    EventsHeld held = EventsHeld.read(few);
    assertThat(held.leftOut()).isPositive();
    assertThat(held.events() + held.leftOut()).isEqualTo(4);
    assertThat(table.rows(few, where("union"), 0, 10)).hasSize(1);
  }

  @Test
  void theDatabaseOpensNothingButTheFolderOfEvents() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
    for (String sql :
        List.of(
            "select * from read_csv('" + secret + "')",
            "copy (select 1) to '" + folder.resolve("out.csv") + "'",
            "attach '" + folder.resolve("x.duckdb") + "'",
            "install httpfs",
            "load httpfs",
            "set enable_external_access = true",
            "set memory_limit = '100GB'")) {
      assertThatThrownBy(() -> table.ask(file, (connection, _) -> run(connection, sql)))
          .as(sql)
          .isInstanceOf(EventsLost.class);
    }
    List<String> left = new ArrayList<>();
    try (var all = Files.list(folder)) {
      all.forEach(each -> left.add(each.getFileName().toString()));
    }
    assertThat(left).containsExactlyInAnyOrder("access.log", "events", "secret.csv");
  }

  private static boolean run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }
}
