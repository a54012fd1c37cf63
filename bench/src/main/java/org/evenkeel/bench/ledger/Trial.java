package org.evenkeel.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.ledger.Fault;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.store.LedgerException;

/// A ledger on trial: made in a folder, hurt, and looked at afterwards.
///
/// @param root a folder of its own
record Trial(Path root) {
  /// Ledgers on trial run on real time.
  static final Clock CLOCK = Clock.systemUTC();

  static final String ORIGIN = "bench.example/ledger";

  static Trial fresh(Path root) throws IOException {
    Trial trial = new Trial(root);
    Trial.delete(root);
    Files.createDirectories(root);
    trial.folder().create(ORIGIN, root.resolve("elsewhere/head")).close();
    return trial;
  }

  Path ledger() {
    return root.resolve("ledger");
  }

  LedgerFolder folder() {
    return new LedgerFolder(ledger(), CLOCK);
  }

  Trial with(int entries) {
    try (Ledger ledger = folder().open()) {
      for (int number = 0; number < entries; number++) {
        var _ = ledger.append(Writer.draft(number));
      }
    }
    folder().open().close(); // keeps a head when it is time to
    return this;
  }

  /// What is wrong after the ledger was opened again: entries that were acknowledged and are not
  /// there, an opening that fails, faults that fsck finds. Nothing, when all is well.
  List<String> wrongAfterwards(Child child) {
    List<String> wrong = new ArrayList<>();
    try {
      folder().open().close();
    } catch (LedgerException e) {
      wrong.add("cannot be opened: " + e.getMessage());
      return wrong;
    }
    try (History history = folder().read()) {
      for (String each : child.acknowledgements()) {
        String[] parts = each.split(" ", 2);
        long sequence = Long.parseLong(parts[0]);
        boolean there =
            sequence < history.size()
                && history.entry(sequence).leaf().commitment().hex().equals(parts[1]);
        if (!there) {
          wrong.add("entry " + sequence + " was acknowledged and is lost");
        }
      }
    }
    folder().fsck().stream().map(Fault::toString).forEach(wrong::add);
    return wrong;
  }

  /// A copy of all its files in another place.
  static void copy(Path from, Path to) throws IOException {
    delete(to);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
