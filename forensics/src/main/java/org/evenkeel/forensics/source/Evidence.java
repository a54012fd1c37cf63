package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Files, folders, archives and standard input as they were given to an investigation.
///
/// Everything is read once, by one reader for each core, and hashed while it is read. What is
/// packed can be read a second time from a spool of its text. What cannot be read is told and left
/// out.
public final class Evidence implements AutoCloseable {
  private final Walk walk;
  private final Limits limits;
  private final Scratch scratch;
  private final InputStream standardInput;
  private final BlockPool pool;
  private final Spools spools;
  private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
  private @Nullable List<Configuration> configurations;
  private volatile @Nullable Pass pass;
  private volatile long total;
  private boolean begun;

  Evidence(Walk walk, Limits limits, Scratch scratch, InputStream standardInput) {
    this.walk = walk;
    this.limits = limits;
    this.scratch = scratch;
    this.standardInput = standardInput;
    pool = new BlockPool(limits.blocks(), limits.blockBytes());
    spools = new Spools(scratch);
    total = walk.items().stream().mapToLong(Item::size).sum();
  }

  /// Finds what `paths` mean; reads nothing yet. `-` is standard input.
  ///
  /// @param clock tells when standard input is read
  /// @throws EvidenceException if none of the paths exists
  public static Evidence of(List<Path> paths, Limits limits, Clock clock) {
    return of(paths, limits, clock, Opening.standardInput());
  }

  /// No logs at all, for an investigation of files and databases alone.
  public static Evidence none(Limits limits, Clock clock) {
    Walk nothing = Walk.of(List.of(), clock.instant());
    return new Evidence(nothing, limits, Scratch.ordinary(), InputStream.nullInputStream());
  }

  /// The same with `standardInput` in place of this process's own.
  public static Evidence of(
      List<Path> paths, Limits limits, Clock clock, InputStream standardInput) {
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("no paths");
    }
    Walk walk = Walk.of(paths, clock.instant());
    return new Evidence(walk, limits, Scratch.ordinary(), standardInput);
  }

  /// Small web server configuration files that define log formats. They are not delivered as logs.
  public synchronized List<Configuration> configurations() {
    List<Configuration> found = configurations;
    if (found == null) {
      found = walk.items().stream().flatMap(item -> Directives.in(item).stream()).toList();
      configurations = found;
    }
    return found;
  }

  /// Bytes to read in the reading that is due or goes on; standard input counts as nothing.
  public long totalBytes() {
    return total;
  }

  /// Bytes of `totalBytes()` that have been read so far.
  public long doneBytes() {
    Pass current = pass;
    return current == null ? 0 : current.progress().get();
  }

  /// Reads everything, once. Sources begin in no fixed order, one at a time; after that each is
  /// read by a thread of its own.
  ///
  /// @throws InterruptedException if this thread was told to stop; the readers have stopped too
  public void read(Intake intake) throws InterruptedException {
    if (begun) {
      throw new IllegalStateException("already read; use again()");
    }
    begun = true;
    Pass first = Pass.first(limits, pool, intake);
    walk.refusals().forEach(refusal -> first.refuse(refusal.path(), refusal.why()));
    List<Item> logs = logs(first);
    total = logs.stream().mapToLong(Item::size).sum();
    pass = first;
    ItemReader reader = new ItemReader(first, spools, scratch, standardInput);
    Readers.share(logs, threads(), item -> reader.first(item).ifPresent(taken::add));
    refuseFoldersWithoutLogs(first);
  }

  /// The items to read, the largest first so that no core is left with one at the end.
  private List<Item> logs(Pass first) throws InterruptedException {
    Set<String> settings = new HashSet<>();
    configurations().forEach(configuration -> settings.add(configuration.path()));
    Map<Item, String> copies = Twins.among(walk.items()).originals();
    List<Item> logs = new ArrayList<>();
    for (Item item : walk.items()) {
      String original = copies.get(item);
      if (settings.contains(item.name())) {
        continue;
      }
      if (original == null) {
        logs.add(item);
      } else {
        first.refuse(item.name(), "same content as " + original + "; not counted twice");
      }
    }
    logs.sort(Comparator.comparingLong(Item::size).reversed());
    return logs;
  }

  private int threads() {
    return Math.clamp(limits.blocks() / 2, 1, Runtime.getRuntime().availableProcessors());
  }

  private void refuseFoldersWithoutLogs(Pass first) {
    Set<Item> fruitful = new HashSet<>();
    taken.stream().filter(item -> !item.delivered().isEmpty()).forEach(t -> fruitful.add(t.item()));
    for (Path folder : walk.folders()) {
      boolean fruitless =
          fruitful.stream()
              .noneMatch(
                  item -> item instanceof Item.OnDisk file && file.path().startsWith(folder));
      if (fruitless) {
        first.refuse(
            EntryName.printable(folder.toString()),
            "nothing in this folder was read as a log; is it the right one?");
      }
    }
  }

  /// Delivers chosen sources a second time: the same blocks at the same offsets, with the tails of
  /// the first time.
  ///
  /// @throws InterruptedException if this thread was told to stop; the readers have stopped too
  public void again(Predicate<SourceHead> wanted, Intake intake) throws InterruptedException {
    Map<SourceHead, SourceTail> known = new HashMap<>();
    List<Taken> concerned = new ArrayList<>();
    for (Taken item : taken) {
      int before = known.size();
      for (Delivered source : item.delivered()) {
        if (wanted.test(source.head())) {
          known.put(source.head(), source.tail());
        }
      }
      if (known.size() > before) {
        concerned.add(item);
      }
    }
    Pass again = Pass.again(limits, pool, intake, known);
    ItemReader reader = new ItemReader(again, spools, scratch, standardInput);
    total = concerned.stream().mapToLong(reader::sizeAgain).sum();
    pass = again;
    concerned.sort(Comparator.comparingLong(reader::sizeAgain).reversed());
    Readers.share(concerned, threads(), reader::again);
  }

  /// What proves which files were read, in the order of their names.
  public List<Seal> seals() {
    return taken.stream().map(Taken::seal).sorted(Comparator.comparing(Seal::path)).toList();
  }

  /// Forgets the spooled texts.
  @Override
  public void close() {
    try {
      spools.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the temporary files could not be closed", e);
    }
  }
}
