package org.evenkeel.forensics.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Folders and archives of files that are wanted whole, not line by line: the web root of a store.
/// The same walk, limits and damage handling as for logs; packed files inside stay packed.
public final class FileTree {
  /// More than this of one file is hashed, but not kept.
  private static final int KEPT = 8 << 20;

  private final Walk walk;
  private final Limits limits;
  private final long total;
  private final AtomicLong done = new AtomicLong();

  private FileTree(Walk walk, Limits limits) {
    this.walk = walk;
    this.limits = limits;
    total = walk.items().stream().mapToLong(Item::size).sum();
  }

  /// Finds what `paths` mean; reads nothing yet.
  ///
  /// @throws EvidenceException if none of the paths exists
  public static FileTree of(List<Path> paths, Limits limits, Clock clock) {
    return new FileTree(Walk.of(paths, clock.instant()), limits);
  }

  public long totalBytes() {
    return total;
  }

  public long doneBytes() {
    return done.get();
  }

  /// Reads everything, once.
  ///
  /// @throws InterruptedException if this thread was told to stop; the readers have stopped too
  public void read(FileIntake intake) throws InterruptedException {
    walk.refusals().stream()
        .filter(refusal -> !refusal.why().equals(Walk.EMPTY))
        .forEach(intake::refused);
    Pass pass = Pass.first(limits, new BlockPool(1, 1), new Refusing(intake));
    Readers.share(
        walk.items(), Runtime.getRuntime().availableProcessors(), item -> item(item, pass, intake));
  }

  private void item(Item item, Pass pass, FileIntake intake) throws InterruptedException {
    if (!(item instanceof Item.OnDisk file)) {
      intake.refused(new Refusal(item.name(), "standard input is no folder and no archive"));
      return;
    }
    boolean given = !walk.folders().stream().anyMatch(folder -> file.path().startsWith(folder));
    try (FileChannel channel = Opening.channel(file)) {
      Piece piece = Opening.piece(file, channel, channel.size(), pass);
      new TreeReader(pass, intake, given ? null : file.path(), KEPT).read(piece);
      done.addAndGet(file.size());
    } catch (IOException e) {
      intake.refused(new Refusal(file.name(), Damage.sentence(e)));
    }
  }

  /// The side of a pass that hears of refusals only.
  private record Refusing(FileIntake files) implements Intake {
    @Override
    public Sink begin(SourceHead head) {
      throw new IllegalStateException("no source begins in a tree: " + head.path());
    }

    @Override
    public void refused(Refusal refusal) {
      files.refused(refusal);
    }
  }
}
