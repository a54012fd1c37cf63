package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Opening;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.job.Job;
import org.evenkeel.desk.job.Jobs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of investigations that are stopped, broken off, or asked for at the same time. The
/// engine here is a shell that waits for a file named `go`, so that there is time to look.
class JobsTest {
  private static final String ENGINE =
      "[ \"$1\" = investigate ] || exit 1; while [ ! -e ../../go ]; do sleep 0.05; done;"
          + " echo '{\"verdict\": \"nothing\"}'";

  @TempDir static Path data;
  private static Desk desk;
  private static Person lead;
  private static Investigations investigations;
  private static Jobs jobs;

  private Path work;
  private String incident;
  private String piece;

  @BeforeAll
  static void open() throws Exception {
    Path left = Files.createDirectories(data.resolve("work/run-of-a-killed-desk/evidence"));
    Files.writeString(left.resolve("access.log"), "a copy");
    desk = Desk.open(SharedPostgres.settings(data, List.of("sh", "-c", ENGINE, "engine")));
    var _ = Visitor.setUp(desk);
    lead = desk.part(People.class).all().getFirst();
    investigations = desk.part(Investigations.class);
    jobs = desk.part(Jobs.class);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @BeforeEach
  void anIncidentWithEvidence() throws Exception {
    work = data.resolve("work");
    Files.deleteIfExists(work.resolve("go"));
    var opening = new Opening("Harbour Lamps", "", "odd orders", null, false);
    incident = desk.part(Incidents.class).open(opening, lead);
    var content = new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8));
    piece = desk.part(EvidenceRoom.class).take(incident, "a.log", content, lead, "test").id();
  }

  private String ask() {
    return investigations.ask(incident, List.of(piece), lead);
  }

  private static Job.State state(String job) {
    return jobs.byId(job).orElseThrow().state();
  }

  private void go() throws Exception {
    Files.createFile(work.resolve("go"));
  }

  private static void eventually(BooleanSupplier holds) throws InterruptedException {
    boolean held = holds.getAsBoolean();
    for (int at = 0; at < 300 && !held; at++) {
      TimeUnit.MILLISECONDS.sleep(50);
      held = holds.getAsBoolean();
    }
    assertThat(held).isTrue();
  }

  private static void eventually(String job, Job.State state) throws InterruptedException {
    eventually(() -> state(job) == state);
  }

  private long engines() {
    try (Stream<ProcessHandle> all = ProcessHandle.current().descendants()) {
      return all.filter(each -> each.info().arguments().map(JobsTest::isEngine).orElse(false))
          .count();
    }
  }

  private static boolean isEngine(String... arguments) {
    return List.of(arguments).contains("engine");
  }

  @Test
  void twoRunAtOnceAndTheNextBeginsWhenOneIsStopped() throws Exception {
    String first = ask();
    String second = ask();
    eventually(first, Job.State.RUNNING);
    eventually(second, Job.State.RUNNING);
    String third = ask();
    eventually(() -> engines() == 2);
    assertThat(state(third)).isEqualTo(Job.State.WAITING);
    jobs.cancel(first, lead.id());
    eventually(third, Job.State.RUNNING);
    go();
    eventually(second, Job.State.DONE);
    eventually(third, Job.State.DONE);
    assertThat(state(first)).isEqualTo(Job.State.CANCELLED);
    assertThat(investigations.answer(first)).isEmpty();
    eventually(() -> engines() == 0);
  }

  @Test
  void whatWasStoppedCanBeAskedForAgain() throws Exception {
    String stopped = ask();
    eventually(stopped, Job.State.RUNNING);
    jobs.cancel(stopped, lead.id());
    go();
    String again = jobs.again(stopped, lead.id());
    eventually(again, Job.State.DONE);
    assertThat(investigations.answer(again)).isPresent();
  }

  @Test
  void aJobWhoseDeskWasKilledIsTakenUp() throws Exception {
    go();
    String job = ask();
    eventually(job, Job.State.DONE);
    String broken = brokenOff(job, 1);
    eventually(broken, Job.State.DONE);
    assertThat(investigations.answer(broken)).isPresent();
  }

  @Test
  void aDatabaseThatDoesNotAnswerForAMomentCostsNoWork() throws Exception {
    String job = ask();
    eventually(job, Job.State.RUNNING);
    eventually(() -> engines() == 1);
    var database = desk.part(JdbcClient.class);
    database.sql("alter table job rename to job_away").update();
    TimeUnit.SECONDS.sleep(3);
    database.sql("alter table job_away rename to job").update();
    assertThat(engines()).isEqualTo(1);
    go();
    eventually(job, Job.State.DONE);
  }

  @Test
  void aJobThatKillsTheDeskIsNotBegunForEver() throws Exception {
    go();
    String job = ask();
    eventually(job, Job.State.DONE);
    String broken = brokenOff(job, 2);
    eventually(broken, Job.State.FAILED);
    assertThat(jobs.byId(broken).orElseThrow().message()).contains("stopped 3 times");
    eventually(jobs.again(broken, lead.id()), Job.State.DONE);
  }

  /// The same work as a desk that was killed leaves it: running, and nobody is heard of.
  private static String brokenOff(String like, int before) {
    desk.part(JdbcClient.class)
        .sql(
            "insert into job (id, kind, incident, task, state, lease, leased_until, broken_off)"
                + " select id || 'x', kind, incident, task, 'RUNNING', 7, now() - interval '1"
                + " second', ? from job where id = ?")
        .params(before, like)
        .update();
    return like + "x";
  }

  @Test
  void copiesOfEvidenceThatAKilledDeskLeftAreClearedAway() {
    assertThat(work.resolve("run-of-a-killed-desk")).doesNotExist();
  }
}
