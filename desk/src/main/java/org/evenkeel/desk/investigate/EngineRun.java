package org.evenkeel.desk.investigate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.evenkeel.desk.job.JobFailed;
import org.evenkeel.desk.job.Worker;

/// One run of the engine as a child process: its answer goes into a file, its progress comes line
/// by line, and it ends when the job does.
final class EngineRun {
  private static final String PROGRESS = "progress ";
  private static final int LAST_WORDS = 20;
  private static final int ANSWERED = 0;
  private static final int NOT_ALL_READ = 4;
  private static final int FOUND = 10;

  private final EngineCommand command;
  private final Path answer;

  EngineRun(EngineCommand command, Path answer) {
    this.command = command;
    this.answer = answer;
  }

  /// @param task what the engine is to do
  void over(Path evidence, List<String> task, Worker.Run run)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(command.words());
    words.addAll(task);
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.directory(evidence.toFile()); // so that its answer names files, not our folders
    builder.environment().keySet().removeIf(name -> name.startsWith("EVENKEEL_"));
    builder.redirectOutput(answer.toFile());
    Process process = builder.start();
    try {
      watch(process, run);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void watch(Process process, Worker.Run run) throws InterruptedException {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    Thread reader = Thread.ofVirtual().start(() -> read(process, lines));
    List<String> said = new ArrayList<>();
    String stage = "starting";
    long done = 0;
    long total = 0;
    while (reader.isAlive() || !lines.isEmpty()) {
      String line = lines.poll(1, TimeUnit.SECONDS);
      String[] words = line == null ? new String[0] : line.split(" ", -1);
      if (line != null && line.startsWith(PROGRESS) && words.length >= 4) {
        stage = String.join(" ", List.of(words).subList(1, words.length - 2));
        done = Long.parseLong(words[words.length - 2]);
        total = Long.parseLong(words[words.length - 1]);
      } else if (line != null && said.size() < LAST_WORDS) {
        said.add(line);
      }
      run.at(stage, done, total);
    }
    int code = process.waitFor();
    if (code != ANSWERED && code != NOT_ALL_READ && code != FOUND) {
      throw new JobFailed(
          "The engine ended with code " + code + ". It said: " + String.join(" ", said));
    }
  }

  private static void read(Process process, BlockingQueue<String> lines) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      reader.lines().forEach(lines::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      lines.add("Its words could not be read any more.");
    }
  }
}
