package org.evenkeel.bench.ledger;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every call to the file system that opening a ledger and appending to it makes: each is made to
/// fail once, and the process is killed at each once, by strace. (Tessera, a log of Certificate
/// Transparency, is tested this way.)
final class SystemCalls {
  private static final int ENTRIES = 2;
  private static final String CALLS =
      "openat,write,pwrite64,writev,pwritev,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,close";
  private static final Pattern CALL =
      Pattern.compile("^(?:\\[pid +\\d+\\] |\\d+ +)?([a-z0-9_]+)\\(");

  private final Path root;
  private final int most;

  /// @param most trials of each kind, spread evenly over all calls; 0 for every call
  SystemCalls(Path root, int most) {
    this.root = root;
    this.most = most;
  }

  static boolean isInstalled() {
    try {
      return new ProcessBuilder("strace", "-V").start().onExit().join().exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// One call: the n-th of its name.
  private record Call(String name, int number) {}

  List<Outcome> run() throws IOException, InterruptedException {
    Outcome.Sum kill = new Outcome.Sum("killed at each call to the file system");
    Outcome.Sum error = new Outcome.Sum("each call to the file system fails once (EIO)");
    List<Call> calls = calls();
    int step = most == 0 ? 1 : Math.max(1, calls.size() / most);
    int hits = 0;
    for (int at = 0; at < calls.size(); at += step) {
      Call call = calls.get(at);
      hits += tried(call, "signal=KILL", kill) ? 1 : 0;
      hits += tried(call, "error=EIO", error) ? 1 : 0;
    }
    Map<String, Integer> kinds = new TreeMap<>();
    calls.forEach(call -> kinds.merge(call.name(), 1, Integer::sum));
    String note = "%d calls: %s".formatted(calls.size(), kinds.toString().replaceAll("[{}]", ""));
    String struck =
        "; the fault struck in %d of %d trials".formatted(hits, kill.end("").times() * 2);
    return List.of(
        kill.end(note), error.end("no entry was said to be stored that is not" + struck));
  }

  /// Runs the writer undisturbed and lists its calls.
  private List<Call> calls() throws IOException, InterruptedException {
    Trial trial = Trial.fresh(root.resolve("calls"));
    Path list = root.resolve("calls.txt");
    Child child = Child.run(trial.ledger(), ENTRIES, strace(trial, list, List.of()));
    if (child.acknowledged() != ENTRIES) {
      throw new IOException("strace does not work here: " + child.said());
    }
    Map<String, Integer> counts = new TreeMap<>();
    List<Call> calls = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      Matcher matcher = CALL.matcher(line);
      if (matcher.find()) {
        String name = matcher.group(1);
        calls.add(new Call(name, counts.merge(name, 1, Integer::sum)));
      }
    }
    return calls;
  }

  /// Only calls that touch the ledger's files are seen and counted.
  private static List<String> strace(Trial trial, Path out, List<String> inject)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", out.toString()));
    command.addAll(List.of("-e", "trace=" + CALLS));
    command.addAll(inject);
    for (Path file : files(trial)) {
      command.addAll(List.of("-P", file.toString()));
    }
    return command;
  }

  private static List<Path> files(Trial trial) {
    List<Path> files = new ArrayList<>(List.of(trial.ledger()));
    for (String name : List.of("entries", "salts", "offsets", "nodes", "lock")) {
      files.add(trial.ledger().resolve(name));
    }
    Path elsewhere = trial.root().resolve("elsewhere");
    files.add(elsewhere);
    for (String name : List.of("head", "head.next", "head.lock")) {
      files.add(elsewhere.resolve(name));
    }
    return files;
  }

  /// Whether the fault struck.
  private boolean tried(Call call, String fault, Outcome.Sum sum)
      throws IOException, InterruptedException {
    Trial trial = Trial.fresh(root.resolve("trial"));
    Path log = root.resolve("injected.txt");
    String inject = "inject=%s:%s:when=%d".formatted(call.name(), fault, call.number());
    Child child = Child.run(trial.ledger(), ENTRIES, strace(trial, log, List.of("-e", inject)));
    List<String> wrong = new ArrayList<>(trial.wrongAfterwards(child));
    boolean struck =
        child.code() > 128
            || Files.readString(log).contains("INJECTED")
            || child.code() == Writer.REFUSED;
    boolean defect = child.code() != 0 && child.code() != Writer.REFUSED && child.code() <= 128;
    if (defect) {
      wrong.add("ended without a sentence: " + child.said());
    }
    sum.add("%s of %s %d".formatted(fault, call.name(), call.number()), wrong);
    return struck;
  }
}
