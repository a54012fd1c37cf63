package org.evenkeel.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A writer in a process of its own, and what it said.
///
/// @param acknowledged how many entries it was told are durable
/// @param code what it ended with; above 128 when it was killed
record Child(List<String> said, long acknowledged, int code) {
  private static final Duration POLL = Duration.ofMillis(5);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  Child {
    said = List.copyOf(said);
  }

  /// Runs a writer to its end.
  ///
  /// @param around a command that starts it, such as strace, or none
  static Child run(Path ledger, int entries, List<String> around)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("evenkeel-", ".writer");
    return end(start(ledger, entries, around, out), out);
  }

  /// Runs a writer that is killed a while after it has opened the ledger.
  static Child killed(Path ledger, Duration after) throws IOException, InterruptedException {
    Path out = Files.createTempFile("evenkeel-", ".writer");
    Process process = start(ledger, Integer.MAX_VALUE, List.of(), out);
    while (process.isAlive() && Files.size(out) == 0) {
      Thread.sleep(POLL);
    }
    Thread.sleep(after);
    process.destroyForcibly();
    return end(process, out);
  }

  private static Process start(Path ledger, int entries, List<String> around, Path out)
      throws IOException {
    List<String> command = new ArrayList<>(around);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Xmx128m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Writer.class.getName(), ledger.toString(), Integer.toString(entries)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
  }

  private static Child end(Process process, Path out) throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    String said = Files.readString(out);
    Files.delete(out);
    List<String> lines = said.lines().toList();
    // the last line may be cut off by the kill; then it says nothing
    boolean cut = !said.endsWith("\n") && !lines.isEmpty();
    List<String> whole = cut ? lines.subList(0, lines.size() - 1) : lines;
    long count = whole.stream().filter(line -> line.startsWith("acknowledged ")).count();
    return new Child(whole, count, process.exitValue());
  }

  /// The entries that were acknowledged, as `number commitment`.
  List<String> acknowledgements() {
    return said.stream()
        .filter(line -> line.startsWith("acknowledged "))
        .map(line -> line.substring("acknowledged ".length()))
        .toList();
  }

  /// Why it refused, when it did.
  String refusal() {
    return said.stream().filter(line -> line.startsWith("refused ")).findFirst().orElse("");
  }
}
