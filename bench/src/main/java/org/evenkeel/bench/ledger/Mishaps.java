package org.evenkeel.bench.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.Receipt;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.store.LedgerException;

/// What happens to ledgers without anyone meaning harm.
final class Mishaps {
  private static final int ENTRIES = 12;
  private final Path root;

  Mishaps(Path root) {
    this.root = root;
  }

  /// All of them.
  ///
  /// @param cuts places where a record is torn, 0 for every byte
  List<Outcome> run(int cuts) throws IOException, InterruptedException {
    return List.of(
        tornRecord(cuts), tornSigned(), restoredBackup(), twoWriters(), clockSetBack(), diskFull());
  }

  /// The last record is torn: the file is cut at each of its bytes.
  private Outcome tornRecord(int most) throws IOException {
    Outcome.Sum sum = new Outcome.Sum("the last, unacknowledged record torn at each of its bytes");
    Trial whole = Trial.fresh(root.resolve("torn")).with(ENTRIES);
    Path kept = root.resolve("torn-kept");
    Trial.copy(whole.root(), kept);
    Path entries = whole.ledger().resolve("entries");
    long signed = Files.size(entries);
    Files.copy(whole.folder().headFile(), root.resolve("head-kept"));
    try (Ledger ledger = whole.folder().open()) {
      var _ = ledger.append(Writer.draft(0));
    }
    byte[] more = Files.readAllBytes(entries);
    int record = (int) (more.length - signed);
    int step = most == 0 ? 1 : Math.max(1, record / most);
    for (int cut = 1; cut < record; cut += step) {
      Trial trial = new Trial(whole.root());
      Trial.copy(kept, trial.root());
      Files.write(entries, java.util.Arrays.copyOf(more, (int) signed + cut));
      List<String> wrong = trial.wrongAfterwards(new Child(List.of(), 0, 0));
      sum.add("cut at " + cut, wrong);
    }
    return sum.end("the signed entries are whole, the torn bytes kept aside");
  }

  /// A signed record is torn: that must not be mended silently.
  private Outcome tornSigned() throws IOException {
    Outcome.Sum sum = new Outcome.Sum("a signed record cut off");
    Trial trial = Trial.fresh(root.resolve("torn-signed")).with(ENTRIES);
    try (FileChannel file =
        FileChannel.open(trial.ledger().resolve("entries"), StandardOpenOption.WRITE)) {
      file.truncate(file.size() - 1);
    }
    sum.add("cut", refuses(trial.folder(), LedgerException.Damaged.class));
    return sum.end("refused, and told which entry");
  }

  private static List<String> refuses(
      LedgerFolder folder, Class<? extends LedgerException> expected) {
    try {
      folder.open().close();
      return List.of("it was opened");
    } catch (LedgerException e) {
      return expected.isInstance(e) ? List.of() : List.of("refused otherwise: " + e.getMessage());
    }
  }

  /// An older copy of the entries is put back after more was signed.
  private Outcome restoredBackup() throws IOException {
    Outcome.Sum sum = new Outcome.Sum("an older backup of the entries put back");
    Trial trial = Trial.fresh(root.resolve("restored")).with(ENTRIES);
    Path backup = root.resolve("backup");
    Trial.copy(trial.ledger(), backup);
    var _ = trial.with(1);
    Trial.copy(backup, trial.ledger());
    sum.add("restored", refuses(trial.folder(), LedgerException.Forked.class));
    return sum.end("refused; nothing was signed");
  }

  /// Two processes write to the same ledger, and two to copies that share a head.
  private Outcome twoWriters() throws IOException, InterruptedException {
    Outcome.Sum sum = new Outcome.Sum("two writers at once, and a second instance on a copy");
    Trial trial = Trial.fresh(root.resolve("two")).with(ENTRIES);
    try (Ledger ledger = trial.folder().open()) {
      Child second = Child.run(trial.ledger(), 1, List.of());
      boolean refused = second.refusal().contains("InUse") && second.acknowledged() == 0;
      sum.add("second process", refused ? List.of() : second.said());
      Path copy = root.resolve("two-copy");
      Trial.copy(trial.ledger(), copy);
      try (Ledger other = new LedgerFolder(copy, Trial.CLOCK).open()) {
        var _ = ledger.append(Writer.draft(1));
        sum.add("copy", forks(other));
      }
      sum.add(
          "first goes on",
          ledger.append(Writer.draft(2)).sequence() > 0 ? List.of() : List.of("no"));
    }
    sum.add("afterwards", trial.wrongAfterwards(new Child(List.of(), 0, 0)));
    return sum.end("one was refused, the other went on");
  }

  private static List<String> forks(Ledger other) {
    try {
      var _ = other.append(Writer.draft(1));
      return List.of("a fork was signed");
    } catch (LedgerException.Forked e) {
      return List.of();
    }
  }

  /// The wall clock is set back, and ahead.
  private Outcome clockSetBack() throws IOException {
    Outcome.Sum sum = new Outcome.Sum("the clock set back by an hour, and ahead by three days");
    Trial trial = Trial.fresh(root.resolve("clock"));
    Shifted clock = new Shifted(Trial.CLOCK);
    List<Receipt> receipts = new ArrayList<>();
    try (Ledger ledger = new LedgerFolder(trial.ledger(), clock).open()) {
      for (Duration shift : List.of(Duration.ZERO, Duration.ofHours(-1), Duration.ofDays(3))) {
        clock.shift = shift;
        receipts.add(ledger.append(Writer.draft(receipts.size())));
      }
    }
    for (int at = 1; at < receipts.size(); at++) {
      Instant before = receipts.get(at - 1).leaf().time();
      boolean good =
          !receipts.get(at).leaf().time().isBefore(before) && receipts.get(at).clockIsDoubtful();
      sum.add("entry " + at, good ? List.of() : List.of("not noticed: " + receipts.get(at).leaf()));
    }
    sum.add("afterwards", trial.wrongAfterwards(new Child(List.of(), 0, 0)));
    return sum.end("time never ran backwards, the step stands in the entry");
  }

  private static final class Shifted extends Clock {
    private final Clock wall;
    private Duration shift = Duration.ZERO;

    Shifted(Clock clock) {
      this.wall = clock;
    }

    @Override
    public Instant instant() {
      return wall.instant().plus(shift);
    }

    @Override
    public java.time.ZoneId getZone() {
      return wall.getZone();
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }

  /// The disk is full in the middle of an append; room comes back.
  private Outcome diskFull() throws IOException, InterruptedException {
    String fault = "the disk full while appending (a small tmpfs), then room again";
    Path disk = root.resolve("disk");
    Files.createDirectories(disk);
    String mount = "mount -t tmpfs -o size=512k tmpfs " + disk;
    if (new ProcessBuilder("sh", "-c", mount).start().waitFor() != 0) {
      return Outcome.skipped(fault, "a tmpfs can only be mounted by root");
    }
    try {
      return full(fault, disk);
    } finally {
      var _ = new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  private static Outcome full(String fault, Path disk) throws IOException {
    Outcome.Sum sum = new Outcome.Sum(fault);
    Trial trial = new Trial(disk);
    trial.folder().create(Trial.ORIGIN, disk.resolve("elsewhere/head")).close();
    long stored = 0;
    String refusal = "";
    byte[] ballast = new byte[64 << 10];
    Files.write(disk.resolve("ballast"), ballast);
    try (Ledger ledger = trial.folder().open()) {
      while (refusal.isEmpty()) {
        try {
          stored = ledger.append(Writer.draft((int) stored)).sequence();
        } catch (LedgerException e) {
          refusal = e.getClass().getSimpleName();
        }
      }
      sum.add("refused", stored > 0 ? List.of() : List.of("nothing was ever stored"));
    }
    Files.delete(disk.resolve("ballast"));
    sum.add("afterwards", trial.wrongAfterwards(new Child(List.of(), 0, 0)));
    try (History history = trial.folder().read()) {
      sum.add("kept", history.size() > stored ? List.of() : List.of("an entry is lost"));
    }
    try (Ledger ledger = trial.folder().open()) {
      sum.add(
          "goes on",
          ledger.append(Writer.draft(1)).sequence() > stored ? List.of() : List.of("no"));
    }
    return sum.end("%d entries before it was full; answered %s".formatted(stored, refusal));
  }
}
