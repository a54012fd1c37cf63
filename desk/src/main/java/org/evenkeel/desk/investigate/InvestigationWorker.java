package org.evenkeel.desk.investigate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.desk.job.JobFailed;
import org.evenkeel.desk.job.Worker;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Lets the engine read sealed evidence, and keeps its answer.
@Component
class InvestigationWorker implements Worker {
  private final Investigations investigations;
  private final Workbench workbench;

  InvestigationWorker(Investigations investigations, Workbench workbench) {
    this.investigations = investigations;
    this.workbench = workbench;
  }

  @Override
  public String kind() {
    return Investigations.KIND;
  }

  @Override
  public void work(Run run) throws InterruptedException {
    List<String> pieces = List.of(run.task().split(" ", -1));
    workbench.use(
        run, pieces, "investigation " + run.id(), bench -> investigate(run, pieces, bench));
  }

  private void investigate(Run run, List<String> pieces, Workbench.Bench bench)
      throws IOException, InterruptedException {
    Path answer = bench.place().resolve("answer.json");
    bench.engine(List.of("investigate", ".", "--json"), answer);
    if (Files.size(answer) == 0) {
      throw new JobFailed("The investigation gave no answer.");
    }
    String document = Files.readString(answer);
    String verdict = JsonMapper.shared().readTree(document).path("verdict").asString("");
    investigations.keep(
        new Investigations.Answered(run.id(), run.incident(), pieces), document, verdict);
  }
}
