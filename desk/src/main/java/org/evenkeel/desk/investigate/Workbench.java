package org.evenkeel.desk.investigate;

import java.io.IOException;
import java.nio.file.DirectoryStream;
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
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A place for one job, with copies of sealed evidence on it, where the engine reads them in a
/// process of its own. It is cleared when the job is done.
@Component
public class Workbench {
  private final EvidenceRoom room;
  private final DataFolder data;
  private final EngineCommand engine;

  Workbench(EvidenceRoom room, DataFolder data, EngineCommand engine) {
    this.room = room;
    this.data = data;
    this.engine = engine;
  }

  /// Clears away what a process that was killed had left: nobody else works in this folder.
  @EventListener(ApplicationStartedEvent.class)
  void clear() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(data.folder("work"), "run-*")) {
      for (Path each : left) {
        clear(each);
      }
    }
  }

  /// What is done there.
  @FunctionalInterface
  public interface Work {
    void at(Bench bench) throws IOException, InterruptedException;
  }

  /// A workbench that is laid out.
  ///
  /// @param place for what is made
  public record Bench(Path place, Worker.Run run, EngineCommand engine) {
    /// Runs the engine in the folder of the evidence, its answer into a file.
    public void engine(List<String> words, Path answer) throws IOException, InterruptedException {
      new EngineRun(engine, answer).over(place.resolve("evidence"), words, run);
    }
  }

  /// Lays out copies of the pieces named, does the work, and clears everything away.
  ///
  /// @param why what the custody record says
  public void use(Worker.Run run, List<String> pieces, String why, Work work)
      throws InterruptedException {
    try {
      Path place = Files.createTempDirectory(data.folder("work"), "run-");
      try {
        copy(run, pieces, why, Files.createDirectory(place.resolve("evidence")));
        work.at(new Bench(place, run, engine));
      } finally {
        clear(place);
      }
    } catch (IOException e) {
      throw new JobFailed(
          "The evidence could not be copied, or what was found not be kept: "
              + e.getMessage()
              + ". The sealed pieces are unharmed.");
    }
  }

  private void copy(Worker.Run run, List<String> wanted, String why, Path evidence)
      throws IOException, InterruptedException {
    List<Piece> pieces =
        room.of(run.incident()).stream().filter(piece -> wanted.contains(piece.id())).toList();
    long total = pieces.stream().mapToLong(Piece::bytes).sum();
    long done = 0;
    for (Piece piece : pieces) {
      run.at("copying", done, total);
      var _ = room.copy(piece, evidence, "desk", why);
      done += piece.bytes();
    }
  }

  private static void clear(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
