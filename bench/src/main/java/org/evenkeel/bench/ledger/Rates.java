package org.evenkeel.bench.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.evenkeel.ledger.Draft;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.bundle.Export;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.proof.LogTree;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.verify.Verifier;

/// How fast the ledger is, beside the same work done without thought.
public final class Rates {
  private static final int BATCH = 1000;
  private static final int PROOFS = 2000;

  private Rates() {}

  /// Arguments: `--seconds N` of appending, `--entries N` to verify, `--tree N` leaves to prove.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int seconds = 10;
    int entries = 1_000_000;
    int tree = 10_000_000;
    for (int at = 0; at + 1 < arguments.length; at += 2) {
      int number = Integer.parseInt(arguments[at + 1]);
      switch (arguments[at]) {
        case "--seconds" -> seconds = number;
        case "--entries" -> entries = number;
        case "--tree" -> tree = number;
        default -> throw new IllegalArgumentException("What is " + arguments[at] + '?');
      }
    }
    Path root = Files.createTempDirectory(Path.of("").toAbsolutePath(), "ledger-rates-");
    try {
      print("| what | result | asked for |\n|---|---:|---:|");
      appending(root, Duration.ofSeconds(seconds));
      verifying(root, entries);
      proving(root, tree);
    } finally {
      Trial.delete(root);
    }
  }

  private static void print(String line) {
    System.out.println(line);
  }

  private static void row(String what, String result, String asked) {
    print("| %s | %s | %s |".formatted(what, result, asked));
  }

  private static void appending(Path root, Duration time) throws IOException, InterruptedException {
    for (int writers : new int[] {1, 16, 64}) {
      Trial trial = Trial.fresh(root.resolve("append"));
      long[] waits = appended(trial, writers, time);
      Arrays.sort(waits);
      String what =
          writers == 1
              ? "durable appends, one writer, each with its own sync and signature (the naive way)"
              : "durable appends, " + writers + " writers that share syncs (group commit)";
      double rate = waits.length / (time.toMillis() / 1e3);
      String late = "%.1f ms".formatted(waits[waits.length * 99 / 100] / 1e6);
      row(what, "%,.0f/s, p99 %s".formatted(rate, late), writers == 1 ? "" : "≥ 1,000/s");
    }
  }

  /// How long each append took, in nanoseconds.
  private static long[] appended(Trial trial, int writers, Duration time)
      throws InterruptedException {
    List<List<Long>> all = new ArrayList<>();
    try (Ledger ledger = trial.folder().open()) {
      long end = System.nanoTime() + time.toNanos();
      List<Thread> threads = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        List<Long> waits = new ArrayList<>();
        all.add(waits);
        threads.add(Thread.ofPlatform().start(() -> append(ledger, end, waits)));
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    return all.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
  }

  private static void append(Ledger ledger, long end, List<Long> waits) {
    for (long from = System.nanoTime(); from < end; from = System.nanoTime()) {
      var _ = ledger.append(Writer.draft(waits.size()));
      waits.add(System.nanoTime() - from);
    }
  }

  private static void verifying(Path root, int entries) throws IOException, InterruptedException {
    Trial trial = Trial.fresh(root.resolve("verify"));
    LedgerFolder folder = trial.folder();
    try (Ledger ledger = folder.open()) {
      for (int done = 0; done < entries; done += BATCH) {
        List<Draft> drafts = new ArrayList<>();
        for (int number = done; number < Math.min(entries, done + BATCH); number++) {
          drafts.add(Writer.draft(number));
        }
        var _ = ledger.append(drafts);
      }
      folder.heads().keep(ledger.history().head());
    }
    Path bundle = root.resolve("bundle");
    Trust trust;
    try (History history = new LedgerFolder(trial.ledger(), Trial.CLOCK).read()) {
      new Export(history, folder.heads().all(), folder.stamps().handedOver()).whole(bundle);
      trust = history.trust();
    }
    long from = System.nanoTime();
    long busy = processor();
    var _ = Verifier.check(bundle, trust, Optional.empty());
    double took = (System.nanoTime() - from) / 1e9;
    double cpu = (processor() - busy) / 1e9;
    String asked = entries == 1_000_000 ? "≤ 20 s" : "";
    row(
        "verify a bundle of %,d entries".formatted(entries),
        "%.1f s (%.1f s of processor)".formatted(took, cpu),
        asked);
    row("the same, as a program with 64 MB of heap", small(bundle, trial), "bounded memory");
    from = System.nanoTime();
    int faults = folder.fsck().size();
    took = (System.nanoTime() - from) / 1e9;
    row("fsck of the same ledger", "%.1f s, %d faults".formatted(took, faults), "");
  }

  /// How long this thread has kept a processor busy, in nanoseconds.
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// The verifier in a process of its own that cannot have more memory.
  private static String small(Path bundle, Trial trial) throws IOException, InterruptedException {
    long from = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.evenkeel.ledger.verify.Verify",
                bundle.toString(),
                "--key",
                trial.ledger().resolve("keys/public.keys").toString())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    double took = (System.nanoTime() - from) / 1e9;
    return process.waitFor() == 0 ? "%.1f s".formatted(took) : "failed: " + said.strip();
  }

  private static void proving(Path root, int leaves) throws IOException {
    try (LogTree tree = LogTree.writing(root.resolve("nodes"))) {
      Random random = new Random(1);
      for (int done = 0; done < leaves; done += BATCH) {
        List<Hash> batch = new ArrayList<>();
        for (int at = 0; at < BATCH; at++) {
          batch.add(new Hash(random.nextLong(), done, at, 1));
        }
        tree.add(batch);
      }
      long[] waits = new long[PROOFS];
      for (int at = 0; at < PROOFS; at++) {
        long from = System.nanoTime();
        var _ = tree.path(random.nextInt(leaves), leaves);
        waits[at] = System.nanoTime() - from;
      }
      Arrays.sort(waits);
      String result =
          String.format(
              Locale.ROOT,
              "median %.3f ms, p99 %.3f ms, longest %.1f ms",
              waits[PROOFS / 2] / 1e6,
              waits[PROOFS * 99 / 100] / 1e6,
              waits[PROOFS - 1] / 1e6);
      row("proof for any of %,d entries".formatted(leaves), result, "≤ 5 ms");
    }
  }
}
