package org.evenkeel.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.ledger.Fault;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.bundle.Export;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.verify.Verifier;
import org.evenkeel.ledger.words.Unproven;

/// Single bits that change in what is stored and in what was handed over: each must be found, and
/// the file named in which it lies.
final class Flips {
  private static final long SEED = 3;
  private static final int ENTRIES = 24;

  private final Path root;
  private final int count;
  private final Random random = new Random(SEED);

  Flips(Path root, int count) {
    this.root = root;
    this.count = count;
  }

  List<Outcome> run() throws IOException {
    Trial trial = Trial.fresh(root).with(ENTRIES / 2);
    try (Ledger ledger = trial.folder().open()) {
      trial.folder().heads().keep(ledger.history().head()); // one head on the way
      for (int number = 0; number < ENTRIES / 2; number++) {
        var _ = ledger.append(Writer.draft(number));
      }
      var _ = ledger.erase(List.of(3L), "bench", "erased before the bits flip");
      trial.folder().heads().keep(ledger.history().head());
    }
    Path bundle = root.resolve("bundle");
    Trust trust;
    try (History history = trial.folder().read()) {
      new Export(history, trial.folder().heads().all(), trial.folder().stamps().handedOver())
          .whole(bundle);
      trust = history.trust();
    }
    return List.of(ofLedger(trial), ofBundle(bundle, trust));
  }

  /// A bit of a file; files are chosen evenly, so that small ones are not spared.
  private record Bit(Path file, int byteAt, int bit) {
    void flip() throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      bytes[byteAt] ^= (byte) (1 << bit);
      Files.write(file, bytes);
    }
  }

  private Bit anyOf(List<Path> files) throws IOException {
    Path file = files.get(random.nextInt(files.size()));
    return new Bit(file, random.nextInt((int) Files.size(file)), random.nextInt(Byte.SIZE));
  }

  private Outcome ofLedger(Trial trial) throws IOException {
    Outcome.Sum sum =
        new Outcome.Sum("one bit flipped in a ledger: entries, salts, offsets, nodes, heads");
    List<Path> files = new ArrayList<>();
    for (String name : List.of("entries", "salts", "offsets", "nodes")) {
      files.add(trial.ledger().resolve(name));
    }
    files.addAll(filesBelow(trial.ledger().resolve("checkpoints")));
    files.add(trial.folder().headFile());
    for (int round = 0; round < count / 2; round++) {
      Bit bit = anyOf(files);
      bit.flip();
      List<Fault> faults = trial.folder().fsck();
      bit.flip();
      String name = bit.file().getFileName().toString();
      boolean placed = faults.stream().anyMatch(fault -> fault.file().endsWith(name));
      sum.add(bit.toString(), placed ? List.of() : List.of("not found there: " + faults));
    }
    return sum.end("found by `fsck`, which named the file; " + files.size() + " files");
  }

  private Outcome ofBundle(Path bundle, Trust trust) throws IOException {
    Outcome.Sum sum =
        new Outcome.Sum("one bit flipped in a bundle: entries, proofs, checkpoints, all else");
    List<Path> files = filesBelow(bundle);
    Set<Path> struck = new HashSet<>();
    for (int round = 0; round < count - count / 2; round++) {
      Bit bit = anyOf(files);
      struck.add(bit.file());
      bit.flip();
      String said = said(bundle, trust);
      bit.flip();
      String name = bundle.relativize(bit.file()).toString();
      sum.add(bit.toString(), said.contains(name) ? List.of() : List.of("said: " + said));
    }
    return sum.end(
        "found by `verify`, which named the file; %d of %d files were struck"
            .formatted(struck.size(), files.size()));
  }

  private static String said(Path bundle, Trust trust) throws IOException {
    try {
      return Verifier.check(bundle, trust, Optional.empty()).sentence();
    } catch (Unproven wrong) {
      return String.valueOf(wrong.getMessage());
    }
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
