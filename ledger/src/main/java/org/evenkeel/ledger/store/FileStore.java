package org.evenkeel.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Entries in files of one folder: `entries` and `salts`, and `offsets`, which is made from them.
///
/// A failed sync is final. The kernel may throw away what it could not write and report success the
/// next time, so nothing is retried: the instance stops, and the next opening looks at the disk.
public final class FileStore implements Store {
  private final FileLock lock;
  private final EntryFile entries;
  private final SaltFile salts;
  private final OffsetFile offsets;
  private final FileEntries reading;
  private final long cutOff;
  private volatile @Nullable LedgerException broken;

  private FileStore(FileLock lock, Path folder, long signed, Media media) throws IOException {
    this.lock = lock;
    this.entries = new EntryFile(media.open(folder.resolve(EntryFile.NAME)));
    this.salts = new SaltFile(media.open(folder.resolve(SaltFile.NAME)));
    this.offsets = new OffsetFile(media.open(folder.resolve(OffsetFile.NAME)));
    this.reading = new FileEntries(entries, salts, offsets);
    long size = new Recovery(entries, offsets).run(signed);
    reading.sizeIs(size);
    this.cutOff = size < signed ? 0 : cutTail(folder, media);
    salts.truncate(Math.max(size, signed));
  }

  /// A half-written entry goes, but not for good: someone may want to know what it was.
  private long cutTail(Path folder, Media media) throws IOException {
    if (entries.length() > entries.end()) {
      try (Medium torn = media.open(folder.resolve("torn-" + entries.end()))) {
        entries.copyTail(torn);
      }
    }
    return entries.cutTail();
  }

  /// How a file is opened; tests have their own ways.
  @FunctionalInterface
  interface Media {
    Medium open(Path file) throws IOException;
  }

  /// Opens the store in `folder`, alone.
  ///
  /// @param signed how many entries the last head was signed over; they must all be whole, what
  ///   follows them may be cut off
  /// @throws LedgerException.InUse when someone else has it open
  /// @throws LedgerException.Damaged when a signed entry is not whole
  public static FileStore open(Path folder, long signed) {
    return open(folder, signed, FileMedium::open);
  }

  static FileStore open(Path folder, long signed, Media media) {
    try {
      Files.createDirectories(folder);
      FileLock lock = lock(folder);
      try {
        return new FileStore(lock, folder, signed, media);
      } catch (IOException | LedgerException e) {
        lock.acquiredBy().close();
        throw e;
      }
    } catch (IOException e) {
      throw new LedgerException.Unfit(
          "The ledger in " + folder + " cannot be opened: " + e.getMessage() + '.');
    }
  }

  /// Deletes what the next opening makes anew from the entries.
  ///
  /// @throws LedgerException.InUse when someone writes to the store
  public static void forgetDerived(Path folder) throws IOException {
    FileLock alone = lock(folder);
    try {
      Files.deleteIfExists(folder.resolve(OffsetFile.NAME));
    } finally {
      alone.acquiredBy().close();
    }
  }

  private static FileLock lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // this process itself has it open
    }
    if (lock == null) {
      channel.close();
      throw new LedgerException.InUse("the ledger in " + folder);
    }
    return lock;
  }

  @Override
  public long size() {
    return reading.size();
  }

  @Override
  public long cutOff() {
    return cutOff;
  }

  @Override
  public synchronized void append(List<StoredEntry> added) {
    refuseWhenBroken();
    long size = size();
    try {
      salts.write(size, added);
      offsets.append(entries.write(size, added));
    } catch (IOException e) {
      throw undo(e);
    }
    try {
      salts.force();
      entries.force();
    } catch (IOException e) {
      throw stop("What was written could not be made durable", e);
    }
    entries.accept();
    reading.sizeIs(size + added.size());
  }

  /// Writing failed, mostly for want of room: take back what was written of it.
  private LedgerException undo(IOException cause) {
    try {
      entries.cutTail();
      salts.truncate(size());
      offsets.truncate(size());
      return new LedgerException.NotStored(
          "Nothing was stored: " + cause.getMessage() + ". What was there before is unharmed.",
          cause);
    } catch (IOException e) {
      e.addSuppressed(cause);
      return stop("What was half written could not be taken back", e);
    }
  }

  private LedgerException stop(String what, IOException cause) {
    LedgerException.Stopped stopped =
        new LedgerException.Stopped(
            what
                + ": "
                + cause.getMessage()
                + ". The ledger takes no more entries; look at the disk, then open it again.",
            cause);
    broken = stopped;
    return stopped;
  }

  private void refuseWhenBroken() {
    LedgerException before = broken;
    if (before != null) {
      throw new LedgerException.Stopped("The ledger has stopped. " + before.getMessage(), before);
    }
  }

  @Override
  public StoredEntry read(long sequence) {
    return reading.read(sequence);
  }

  @Override
  public synchronized void destroySalt(long sequence) {
    refuseWhenBroken();
    try {
      salts.destroy(sequence);
    } catch (IOException e) {
      throw stop("The salt of entry " + sequence + " could not be destroyed for certain", e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      reading.close();
      lock.acquiredBy().close(); // which gives the lock back
    } catch (IOException e) {
      throw new LedgerException.Unfit("The ledger could not be closed: " + e.getMessage() + '.');
    }
  }
}
