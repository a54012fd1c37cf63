package org.evenkeel.desk.investigate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.frame.DataFolder;
import org.evenkeel.desk.job.JobFailed;
import org.evenkeel.desk.job.Worker;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Copies sealed evidence to a place of its own, lets the engine read it there, and keeps the
/// answer.
@Component
class InvestigationWorker implements Worker {
  private final Investigations investigations;
  private final EvidenceRoom room;
  private final DataFolder data;
  private final EngineCommand engine;

  InvestigationWorker(
      Investigations investigations, EvidenceRoom room, DataFolder data, EngineCommand engine) {
    this.investigations = investigations;
    this.room = room;
    this.data = data;
    this.engine = engine;
  }

  @Override
  public String kind() {
    return Investigations.KIND;
  }

  @Override
  public void work(Run run) throws InterruptedException {
    try {
      Path place = Files.createTempDirectory(data.folder("work"), "run-");
      try {
        investigate(run, place);
      } finally {
        clear(place);
      }
    } catch (IOException e) {
      throw new JobFailed(
          "The evidence could not be copied for the investigation: "
              + e.getMessage()
              + ". The sealed pieces are unharmed.");
    }
  }

  private void investigate(Run run, Path place) throws IOException, InterruptedException {
    Path evidence = Files.createDirectory(place.resolve("evidence"));
    List<String> wanted = List.of(run.task().split(" ", -1));
    List<Piece> pieces =
        room.of(run.incident()).stream().filter(piece -> wanted.contains(piece.id())).toList();
    long total = pieces.stream().mapToLong(Piece::bytes).sum();
    long done = 0;
    for (Piece piece : pieces) {
      run.at("copying", done, total);
      var _ = room.copy(piece, evidence, "desk", "investigation " + run.id());
      done += piece.bytes();
    }
    Path answer = place.resolve("answer.json");
    new EngineRun(engine, answer).over(evidence, run);
    String document = Files.readString(answer);
    String verdict = JsonMapper.shared().readTree(document).path("verdict").asString("");
    investigations.keep(run.id(), run.incident(), document, verdict);
  }

  private static void clear(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
