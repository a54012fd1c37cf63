package org.evenkeel.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.evenkeel.desk.access.DrillEntrance;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Opening;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.job.Job;

/// A drill on a desk: the case of an invented store, led through the same doors as a real one, and
/// labelled as a drill wherever it is shown.
public final class Drill {
  private static final String GROUND = "the story of the drill";

  private final Desk desk;
  private final DrillEntrance entrance;
  private final Person lead;

  private Drill(Desk desk) {
    this.desk = desk;
    this.entrance = desk.part(DrillEntrance.class);
    this.lead = entrance.lead();
  }

  /// @throws org.evenkeel.desk.access.Refused when real people use this desk
  public static Drill on(Desk desk) {
    return new Drill(desk);
  }

  /// The drill that this desk has already, investigated to its end.
  public Optional<String> existing() {
    return desk.part(Incidents.class).seenBy(lead).stream()
        .filter(Incident::drill)
        .map(Incident::id)
        .filter(id -> runs(id).stream().anyMatch(run -> run.state() == Job.State.DONE))
        .findFirst();
  }

  private List<Job> runs(String incident) {
    return desk.part(Investigations.class).runs(incident);
  }

  /// Opens the case, seals the evidence, investigates it, and says what the store's people know.
  ///
  /// @param told is told what is being done, in a sentence each
  /// @return the incident's identifier
  public String open(DrillScene scene, Consumer<String> told)
      throws IOException, InterruptedException {
    String incident =
        desk.part(Incidents.class)
            .open(
                new Opening(
                    scene.store(), scene.platform(), scene.noticed(), scene.awareness(), true),
                lead);
    told.accept("Sealing the evidence …");
    List<String> pieces = seal(incident, scene.evidence());
    desk.part(CaseFacts.class)
        .say(
            incident,
            scene.facts().entrySet().stream()
                .map(fact -> Fact.Said.certain(fact.getKey(), fact.getValue(), GROUND))
                .toList(),
            lead.id());
    told.accept("Investigating it …");
    String run = desk.part(Investigations.class).ask(incident, pieces, lead);
    while (runs(incident).stream().noneMatch(job -> job.id().equals(run) && job.state().isOver())) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return incident;
  }

  private List<String> seal(String incident, List<Path> files) throws IOException {
    EvidenceRoom room = desk.part(EvidenceRoom.class);
    List<String> pieces = new ArrayList<>();
    for (Path file : files) {
      try (InputStream content = Files.newInputStream(file)) {
        Piece piece = room.take(incident, file.getFileName().toString(), content, lead, GROUND);
        pieces.add(piece.id());
      }
    }
    return pieces;
  }

  /// A link that signs in once.
  public URI entrance() {
    return entrance.link(desk.address());
  }
}
