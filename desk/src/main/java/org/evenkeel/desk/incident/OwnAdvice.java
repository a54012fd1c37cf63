package org.evenkeel.desk.incident;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the case itself asks for: its moments, its people, its tasks.
@Component
class OwnAdvice implements Adviser {
  private final Moments moments;
  private final Contacts contacts;
  private final Tasks tasks;
  private final Clock clock;

  OwnAdvice(Moments moments, Contacts contacts, Tasks tasks, Clock clock) {
    this.moments = moments;
    this.contacts = contacts;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public List<NextThing> advise(Incident incident) {
    String here = "/incidents/" + incident.id();
    List<NextThing> things = new ArrayList<>();
    Map<MomentKind, Instant> said = moments.of(incident.id());
    if (!said.containsKey(MomentKind.AWARENESS)) {
      things.add(
          new NextThing(
              NextThing.CLOCK,
              "Say when you became aware of it",
              "In Europe 72 hours run from that moment. The desk counts; you only say when.",
              here + "/moments"));
    }
    if (contacts.of(incident.id()).isEmpty()) {
      things.add(
          new NextThing(
              NextThing.PEOPLE,
              "Write down whom you can call",
              "Your host, your payment provider, your insurer, a lawyer: found now, they are quick"
                  + " to reach at night.",
              here + "/contacts"));
    }
    tasks.overdue(incident.id(), clock.instant()).stream()
        .limit(3)
        .map(
            task ->
                new NextThing(
                    NextThing.CLOCK - 50, task.text(), "This task is overdue.", here + "/tasks"))
        .forEach(things::add);
    return things;
  }
}
