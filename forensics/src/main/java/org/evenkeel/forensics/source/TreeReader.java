package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one file of a tree, or all that is in an archive which was given as a tree.
final class TreeReader implements PieceReader {
  private final Pass pass;
  private final FileIntake intake;
  private final @Nullable Path disk;
  private final int kept;
  private final ArchiveReader archives;

  /// @param disk where the file lies in a folder; null when it was given itself, as archives are
  TreeReader(Pass pass, FileIntake intake, @Nullable Path disk, int kept) {
    this.pass = pass;
    this.intake = intake;
    this.disk = disk;
    this.kept = kept;
    archives = new ArchiveReader(pass, Scratch.ordinary(), this);
  }

  @Override
  public void read(Piece piece) throws InterruptedException {
    PeekedInput in = PeekedInput.of(piece.stored());
    if (disk != null || piece.depth() > 0) {
      deliver(piece, in);
      return;
    }
    switch (Nature.of(in.head())) {
      case Nature.Zip() -> archives.zip(piece, in, 1, true);
      case Nature.Tar() -> archives.tar(piece, in, 1);
      case Nature.Packed(Packing packing) -> unpack(piece, in, packing);
      default -> deliver(piece, in);
    }
  }

  private void unpack(Piece piece, PeekedInput in, Packing packing) throws InterruptedException {
    try (InputStream decoder = packing.open(in, pass.limits())) {
      InputStream plain = new GuardedInput(decoder, piece.stored()::count, pass.budget());
      PeekedInput inner = PeekedInput.of(plain);
      if (Nature.of(inner.head()) instanceof Nature.Tar) {
        archives.tar(piece, inner, 1);
      } else {
        pass.refuse(piece.name(), "packed, but no archive of files; give a folder, a zip or a tar");
      }
    } catch (IOException e) {
      pass.refuse(piece.name(), Damage.sentence(e));
    }
  }

  private void deliver(Piece piece, InputStream in) throws InterruptedException {
    MessageDigest md5 = md5();
    byte[] content = new byte[1 << 14];
    byte[] chunk = new byte[BulkInput.CHUNK];
    int length = 0;
    long size = 0;
    Optional<String> damage = Optional.empty();
    try {
      int count = in.read(chunk, 0, chunk.length);
      while (count >= 0) {
        md5.update(chunk, 0, count);
        int room = Math.min(count, kept - length);
        content = length + room > content.length ? grown(content, length + room) : content;
        System.arraycopy(chunk, 0, content, length, room);
        length += room;
        size += count;
        if (Thread.interrupted()) {
          throw new InterruptedException("told to stop while reading a tree");
        }
        count = in.read(chunk, 0, chunk.length);
      }
    } catch (IOException e) {
      damage = Optional.of(Damage.sentence(e));
    }
    TreeFile.Hashes hashes =
        new TreeFile.Hashes(piece.stored().sha256Hex(), HexFormat.of().formatHex(md5.digest()));
    byte[] whole = Arrays.copyOf(content, length);
    intake.file(new TreeFile(piece.name(), disk, piece.modified(), size, whole, hashes, damage));
  }

  private byte[] grown(byte[] content, int needed) {
    return Arrays.copyOf(content, (int) Math.min(kept, Math.max(needed, content.length * 2L)));
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
