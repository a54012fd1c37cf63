package org.evenkeel.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// The files of a store, for reading. Opened alone, it disturbs no writer, who may go on meanwhile.
public final class FileEntries implements Entries {
  private final EntryFile entries;
  private final SaltFile salts;
  private final OffsetFile offsets;
  private volatile long size;

  FileEntries(EntryFile entries, SaltFile salts, OffsetFile offsets) {
    this.entries = entries;
    this.salts = salts;
    this.offsets = offsets;
  }

  /// Opens the first `signed` entries of the store in `folder`, for reading only.
  public static FileEntries open(Path folder, long signed) {
    try {
      FileEntries open =
          new FileEntries(
              new EntryFile(FileMedium.reading(folder.resolve(EntryFile.NAME))),
              new SaltFile(FileMedium.reading(folder.resolve(SaltFile.NAME))),
              new OffsetFile(FileMedium.reading(folder.resolve(OffsetFile.NAME))));
      open.size = signed;
      return open;
    } catch (IOException e) {
      throw new LedgerException.Unfit(
          "The entries in " + folder + " cannot be read: " + e.getMessage() + '.');
    }
  }

  void sizeIs(long entries) {
    size = entries;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public StoredEntry read(long sequence) {
    if (sequence < 0 || sequence >= size) {
      throw new IllegalArgumentException("There is no entry " + sequence + '.');
    }
    try {
      long at = offsets.read(sequence);
      if (at < 0) {
        throw new LedgerException.Damaged(
            OffsetFile.NAME, "it is too short. 'evenkeel ledger fsck --repair' makes it anew.");
      }
      ByteBuffer body = entries.body(sequence, at);
      return new StoredEntry(Frame.leaf(body), Frame.sealed(body), salts.read(sequence));
    } catch (IOException e) {
      throw new LedgerException.Damaged(
          EntryFile.NAME,
          "entry " + sequence + " is not where it should be: " + e.getMessage() + '.');
    }
  }

  @Override
  public void visit(EntryVisitor visitor) {
    try {
      new FrameWalk(entries, offsets, salts, size).run(visitor);
    } catch (IOException e) {
      throw new LedgerException.Unfit("The entries cannot be read: " + e.getMessage() + '.');
    }
  }

  @Override
  public void close() {
    try {
      entries.close();
      salts.close();
      offsets.close();
    } catch (IOException e) {
      throw new LedgerException.Unfit("The ledger could not be closed: " + e.getMessage() + '.');
    }
  }
}
