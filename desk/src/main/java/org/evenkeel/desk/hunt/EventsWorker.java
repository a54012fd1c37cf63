package org.evenkeel.desk.hunt;

import java.nio.file.Path;
import java.util.List;
import org.evenkeel.desk.investigate.Workbench;
import org.evenkeel.desk.job.Worker;
import org.springframework.stereotype.Component;

/// Lets the engine write the events of sealed evidence into a file.
@Component
class EventsWorker implements Worker {
  private final EventFiles files;
  private final Workbench workbench;

  EventsWorker(EventFiles files, Workbench workbench) {
    this.files = files;
    this.workbench = workbench;
  }

  @Override
  public String kind() {
    return EventFiles.KIND;
  }

  @Override
  public void work(Run run) throws InterruptedException {
    List<String> task = List.of(run.task().split(" ", -1));
    String investigation = task.getFirst();
    workbench.use(
        run,
        task.subList(1, task.size()),
        "events of investigation " + investigation,
        bench -> {
          Path made = bench.place().resolve("events");
          bench.engine(
              List.of("events", ".", "--into", made.toString()), bench.place().resolve("words"));
          files.keep(run.incident(), investigation, made);
        });
  }
}
