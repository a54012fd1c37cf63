package org.evenkeel.desk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Notes;
import org.evenkeel.desk.incident.Opening;
import org.evenkeel.desk.incident.Tasks;
import org.evenkeel.desk.investigate.Investigations;

/// A desk in the middle of its work: a case with evidence, answers, tasks, notes and duties.
final class LoadScene {
  private final Desk desk;
  private final Path folder;
  private final Person lead;
  private final String incident;

  private LoadScene(Desk desk, Path folder, Person lead, String incident) {
    this.desk = desk;
    this.folder = folder;
    this.lead = lead;
    this.incident = incident;
  }

  static LoadScene on(Desk desk, Path folder) throws Exception {
    var parts = desk.context();
    Person lead =
        parts.getBean(People.class).all().stream()
            .filter(person -> person.role() == Role.LEAD)
            .findFirst()
            .orElseThrow();
    DrillScene story = Drills.guessedPassword(folder);
    Opening opening =
        new Opening(story.store(), story.platform(), story.noticed(), story.awareness(), false);
    String incident = parts.getBean(Incidents.class).open(opening, lead);
    LoadScene scene = new LoadScene(desk, folder, lead, incident);
    parts
        .getBean(CaseFacts.class)
        .say(
            incident,
            story.facts().entrySet().stream()
                .map(fact -> Fact.Said.certain(fact.getKey(), fact.getValue(), "known"))
                .toList(),
            lead.id());
    for (int at = 0; at < 30; at++) {
      parts.getBean(Tasks.class).add(incident, "Task " + at, null, null, lead.id());
      parts.getBean(Notes.class).add(incident, "**Note** " + at + "\n\n- so far", lead);
    }
    scene.run(story.evidence().getFirst());
    return scene;
  }

  /// Investigates a file to its end, so that there is an answer to read.
  private void run(Path log) throws Exception {
    String run = ask(taken(log));
    Investigations runs = desk.context().getBean(Investigations.class);
    while (runs.runs(incident).stream()
        .noneMatch(job -> job.id().equals(run) && job.state().isOver())) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private String taken(Path log) throws IOException {
    try (InputStream content = Files.newInputStream(log)) {
      String name = log.getFileName().toString();
      return desk.context()
          .getBean(EvidenceRoom.class)
          .take(incident, name, content, lead, "load")
          .id();
    }
  }

  private String ask(String piece) {
    return desk.context().getBean(Investigations.class).ask(incident, List.of(piece), lead);
  }

  /// Investigations that follow each other without a pause, as long as it is not closed.
  final class Busy implements AutoCloseable {
    private final Thread thread;
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();

    private Busy(String piece) {
      thread = Thread.ofVirtual().start(() -> keepOn(piece));
    }

    private void keepOn(String piece) {
      try {
        while (true) {
          looks.incrementAndGet();
          if (isInvestigating()) {
            running.incrementAndGet();
          } else {
            ask(piece);
          }
          TimeUnit.MILLISECONDS.sleep(100);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    /// In which share of the looks one was running.
    double share() {
      return running.get() / (double) looks.get();
    }

    @Override
    public void close() {
      thread.interrupt();
    }
  }

  /// Begins to investigate, and goes on.
  Busy investigate(int lines) throws Exception {
    Path log = folder.resolve("large.log");
    try (BufferedWriter out = Files.newBufferedWriter(log)) {
      for (int at = 0; at < lines; at++) {
        out.write(
            ("198.51.%d.%d - - [01/Mar/2026:%02d:%02d:%02d +0000] \"GET /product/%d HTTP/1.1\""
                    + " 200 %d \"-\" \"Mozilla/5.0\"%n")
                .formatted(
                    at % 250,
                    at % 199,
                    at / 3600 % 24,
                    at / 60 % 60,
                    at % 60,
                    at % 5000,
                    at % 977));
      }
    }
    String piece = taken(log);
    String run = ask(piece);
    while (!isReading(run)) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return new Busy(piece);
  }

  private boolean isReading(String run) {
    return desk.context().getBean(Investigations.class).runs(incident).stream()
        .filter(job -> job.id().equals(run))
        .anyMatch(job -> job.state().isOver() || job.progress().stage().equals("reading"));
  }

  private boolean isInvestigating() {
    return desk.context().getBean(Investigations.class).runs(incident).stream()
        .anyMatch(job -> !job.state().isOver());
  }

  /// What people look at; what they look at more often stands there more often.
  List<String> pages() {
    String here = "/incidents/" + incident;
    return List.of(
        here,
        here,
        here,
        here,
        "/",
        here + "/evidence",
        here + "/timeline",
        here + "/tasks",
        here + "/notes",
        here + "/moments",
        here + "/assess",
        here + "/assess/data",
        here + "/report",
        here + "/report",
        here + "/report/reasons",
        here + "/report/duties/NL.GDPR33",
        here + "/investigate",
        "/people");
  }
}
