package org.evenkeel.ledger.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.evenkeel.ledger.tree.Hash;

/// Copies a file in chunks and hashes it while it is read. An interrupted copy is taken up where it
/// was, after what is there has been read again and compared chunk by chunk.
final class ChunkedCopy {
  /// The size of a chunk where nobody says otherwise.
  static final int CHUNK = 4 << 20;

  private static final int NOTED_EVERY = 16;
  private final Path source;
  private final Path copy;
  private final int chunk;
  private final MessageDigest whole = Hash.digest();

  /// @param copy where the copy grows; its progress stands beside it
  ChunkedCopy(Path source, Path copy, int chunk) {
    this.source = source;
    this.copy = copy;
    this.chunk = chunk;
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /// @return what was read; the copy is durable and has been read back
  /// @throws IOException when the source cannot be read or the copy not be written; what was copied
  ///   so far stays for the next time
  Sealed run() throws IOException {
    BasicFileAttributes before = attributes(source);
    Progress progress =
        Progress.of(copy.resolveSibling(copy.getFileName() + ".progress"), source, before);
    long resumedAt;
    long bytes;
    try (FileChannel out = writing();
        SeekableByteChannel in = reading()) {
      resumedAt = takeUp(out, progress);
      in.position(resumedAt);
      bytes = resumedAt + copyRest(in, out, progress);
      out.force(true);
    }
    BasicFileAttributes after = attributes(source);
    boolean changed =
        before.size() != bytes || !before.lastModifiedTime().equals(after.lastModifiedTime());
    Hash read = Hash.of(whole.digest());
    if (!read.equals(hashOf(copy))) {
      Files.delete(copy);
      throw new IOException("the copy does not read back as it was written; look at the disk");
    }
    progress.forget();
    return new Sealed(read, bytes, resumedAt, changed);
  }

  private FileChannel writing() throws IOException {
    return FileChannel.open(
        copy, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private SeekableByteChannel reading() throws IOException {
    return Files.newByteChannel(source, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  /// Reads again what an earlier try copied. Cuts off from the first chunk that is not as noted.
  private long takeUp(FileChannel out, Progress progress) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(chunk);
    List<String> noted = progress.chunks();
    int good = 0;
    while (good < noted.size()) {
      fill(block.clear(), out);
      if (block.position() < chunk || !hex(block.flip()).equals(noted.get(good))) {
        break;
      }
      whole.update(block.rewind());
      good++;
    }
    progress.keepOnly(good);
    long end = (long) good * chunk;
    out.truncate(end);
    out.position(end);
    return end;
  }

  private long copyRest(SeekableByteChannel in, FileChannel out, Progress progress)
      throws IOException {
    ByteBuffer block = ByteBuffer.allocate(chunk);
    long copied = 0;
    do {
      fill(block.clear(), in);
      copied += block.flip().remaining();
      whole.update(block);
      for (block.rewind(); block.hasRemaining(); ) {
        out.write(block);
      }
      if (block.limit() == chunk) {
        progress.add(hex(block.rewind()));
        note(out, progress);
      }
    } while (block.limit() == chunk);
    return copied;
  }

  private static void note(FileChannel out, Progress progress) throws IOException {
    if (progress.unnoted() >= NOTED_EVERY) {
      out.force(false);
      progress.note();
    }
  }

  private static void fill(ByteBuffer block, SeekableByteChannel in) throws IOException {
    int read = 0;
    while (block.hasRemaining() && read >= 0) {
      read = in.read(block);
    }
  }

  private static String hex(ByteBuffer bytes) {
    MessageDigest digest = Hash.digest();
    digest.update(bytes.duplicate());
    return Hash.of(digest.digest()).hex();
  }

  /// The hash of a file as it lies on the disk.
  static Hash hashOf(Path file) throws IOException {
    MessageDigest digest = Hash.digest();
    ByteBuffer block = ByteBuffer.allocate(1 << 16);
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      while (in.read(block.clear()) >= 0) {
        digest.update(block.flip());
      }
    }
    return Hash.of(digest.digest());
  }
}
