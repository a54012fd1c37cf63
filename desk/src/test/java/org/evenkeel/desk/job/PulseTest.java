package org.evenkeel.desk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.evenkeel.desk.SharedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A worker that is busy with one step for longer than its lease lasts.
class PulseTest {
  @TempDir Path data;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private JdbcClient database;
  private Crew crew;

  private final Worker busy =
      new Worker() {
        @Override
        public String kind() {
          return "busy";
        }

        @Override
        public void work(Run run) throws InterruptedException {
          begun.countDown();
          try {
            TimeUnit.MINUTES.sleep(1);
          } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
          }
        }
      };

  @BeforeEach
  void aJobIsBegun() throws InterruptedException {
    var own = SharedPostgres.settings(data, List.of()).database().orElseThrow();
    database =
        JdbcClient.create(new DriverManagerDataSource(own.url(), own.user(), own.password()));
    database
        .sql(
            "insert into incident (id, code_name, store, platform, noticed, drill, opened_by)"
                + " values ('inc', 'Quiet Heron', 'Harbour Lamps', '', '', false, 'ada')")
        .update();
    database
        .sql("insert into job (id, kind, incident, task) values ('job', 'busy', 'inc', '')")
        .update();
    crew = new Crew(database, List.of(busy));
    crew.begin();
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @AfterEach
  void close() throws InterruptedException {
    crew.end();
  }

  @Test
  void itKeepsItsLease() throws InterruptedException {
    database.sql("update job set leased_until = now() + interval '4 seconds'").update();
    TimeUnit.SECONDS.sleep(3);
    assertThat(
            database
                .sql("select leased_until > now() + interval '20 seconds' from job")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void itHearsThatItsJobWasStopped() throws InterruptedException {
    database.sql("update job set state = 'CANCELLED'").update();
    assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
  }
}
