package org.evenkeel.bench.speed;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a contender once, at most half an hour long. Its output goes to files: some programs do
/// less for `/dev/null`.
final class Stopwatch {
  private static final Duration LIMIT = Duration.ofMinutes(30);
  private static final long LOOK_MILLIS = 5;

  private final File out;
  private final File err;

  Stopwatch(Path work) {
    out = work.resolve("out.txt").toFile();
    err = work.resolve("err.txt").toFile();
  }

  Run run(Contender contender) throws IOException, InterruptedException {
    List<ProcessBuilder> builders = contender.pipe().stream().map(this::builder).toList();
    builders.getFirst().redirectInput(new File("/dev/null"));
    builders.getLast().redirectOutput(out);
    long start = System.nanoTime();
    List<Process> processes = ProcessBuilder.startPipeline(builders);
    Usage usage = new Usage();
    Process last = processes.getLast();
    do {
      usage.look(processes);
      if (System.nanoTime() - start > LIMIT.toNanos()) {
        processes.forEach(Process::destroyForcibly);
      }
    } while (!last.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    return new Run(wall, usage.cpu(), usage.peak(), code(processes));
  }

  /// The exit code of the first process that failed, else 0.
  private static int code(List<Process> processes) throws InterruptedException {
    int code = 0;
    for (Process process : processes) {
      int own = process.waitFor();
      code = code == 0 ? own : code;
    }
    return code;
  }

  private ProcessBuilder builder(List<String> arguments) {
    return new ProcessBuilder(arguments).redirectError(Redirect.appendTo(err));
  }
}
