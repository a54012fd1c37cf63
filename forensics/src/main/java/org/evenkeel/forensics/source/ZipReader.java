package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.Optional;
import org.evenkeel.forensics.source.ZipEntry.Extent;

/// Reads the entries of one zip archive, by its directory or, without one, by their own headers.
final class ZipReader {
  private static final int WINDOW = 4 << 10;

  private final Pass pass;
  private final ArchiveReader archives;
  private final Piece archive;
  private final FileChannel file;
  private final int depth;
  private final Ranges used = new Ranges();
  private final ZipBytes headers;
  private final long size;

  ZipReader(Pass pass, ArchiveReader archives, Piece archive, FileChannel file, int depth)
      throws IOException {
    this.pass = pass;
    this.archives = archives;
    this.archive = archive;
    this.file = file;
    this.depth = depth;
    size = file.size();
    headers = new ZipBytes(file, size, WINDOW);
  }

  void read() throws IOException, InterruptedException {
    Optional<ZipDirectory> directory = ZipDirectory.of(file, size);
    if (directory.isEmpty()) {
      salvage(
          "the zip's directory is missing, so it was cut short; what is whole in it has been read");
      return;
    }
    Optional<ZipEntry> next = directory.get().next();
    if (next.isEmpty() && local(0).isPresent()) {
      salvage("the zip's directory names nothing of what is in it; it has been read all the same");
      return;
    }
    while (next.isPresent() && !archives.tooMany(archive)) {
      listed(next.get());
      next = directory.get().next();
    }
  }

  private void salvage(String why) throws IOException, InterruptedException {
    archives.refuse(archive.name(), why);
    ZipSalvage salvage = new ZipSalvage(file, size);
    Optional<ZipEntry> next = salvage.next();
    while (next.isPresent() && !archives.tooMany(archive)) {
      entry(next.get());
      next = salvage.next();
    }
  }

  /// An entry of the directory: its own header must say the same.
  private void listed(ZipEntry entry) throws IOException, InterruptedException {
    if (entry.folder()) {
      return;
    }
    Extent extent = entry.extent();
    Optional<ZipLocalHeader> header = local(extent.at());
    boolean agree =
        header.isPresent()
            && header.get().rawName().equals(entry.rawName())
            && header.get().method() == entry.method();
    if (!agree) {
      refuse(entry, "the archive says two things about it; made to deceive, or broken");
      return;
    }
    long content = header.get().content();
    if (!used.take(extent.at(), content + extent.packed())) {
      refuse(entry, "it shares its bytes with another entry, as archive bombs do");
      return;
    }
    entry(entry.withExtent(new Extent(content, extent.packed(), extent.size(), extent.crc())));
  }

  private Optional<ZipLocalHeader> local(long at) throws IOException {
    try {
      return ZipLocalHeader.read(headers, at);
    } catch (Damage outside) {
      return Optional.empty();
    }
  }

  /// An entry whose extent begins at its content.
  private void entry(ZipEntry entry) throws InterruptedException {
    if (entry.folder()) {
      return;
    }
    Optional<String> objection = EntryName.objection(entry.name()).or(() -> objection(entry));
    if (objection.isPresent()) {
      refuse(entry, objection.get());
      return;
    }
    Extent extent = entry.extent();
    long end = Math.min(size, extent.at() + extent.packed());
    InputStream packed = new ChannelInput(file, extent.at(), end);
    try (ZipContent content = new ZipContent(entry, packed, pass.limits())) {
      InputStream guarded = new GuardedInput(content, () -> end - extent.at(), pass.budget());
      Instant modified = entry.modified().orElse(archive.modified());
      HashedInput stored = archives.hashed(guarded);
      archives.read(new Piece(archives.path(archive, entry.name()), modified, stored, null, depth));
    } catch (IOException e) {
      refuse(entry, Damage.sentence(e));
    }
  }

  private static Optional<String> objection(ZipEntry entry) {
    if (entry.encrypted()) {
      return Optional.of("encrypted; unpack it with its password and give the result");
    }
    if (entry.link()) {
      return Optional.of("a link; what it leads to is read if it is evidence itself");
    }
    return entry.special() ? Optional.of("a device or pipe, not a file") : Optional.empty();
  }

  private void refuse(ZipEntry entry, String why) {
    archives.refuse(archives.path(archive, entry.name()), why);
  }
}
