package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Reads what archives hold, entry by entry. Nothing is written under an entry's name, ever; names
/// that would be dangerous elsewhere are refused all the same, for the archive was made to deceive.
final class ArchiveReader {
  private final Pass pass;
  private final Scratch scratch;
  private final PieceReader reader;
  private final Map<String, Integer> names = new HashMap<>();
  private long entries;

  /// How many files were read or refused.
  private long told;

  ArchiveReader(Pass pass, Scratch scratch, PieceReader reader) {
    this.pass = pass;
    this.scratch = scratch;
    this.reader = reader;
  }

  /// @param depth how many packings lie around what is in the archive
  void tar(Piece archive, InputStream in, int depth) throws InterruptedException {
    if (tooDeep(archive, depth)) {
      return;
    }
    Tar tar = new Tar(in);
    long before = told;
    try {
      Optional<Tar.Entry> next = tar.next();
      while (next.isPresent() && !tooMany(archive)) {
        tarEntry(archive, next.get(), depth);
        next = tar.next();
      }
      refuseIfFruitless(archive, before);
    } catch (IOException e) {
      pass.refuse(archive.name(), rest(e));
    }
  }

  private void tarEntry(Piece archive, Tar.Entry entry, int depth) throws InterruptedException {
    String path = path(archive, entry.name());
    Optional<String> objection = EntryName.objection(entry.name()).or(() -> objection(entry));
    if (objection.isPresent()) {
      refuse(path, objection.get());
      return;
    }
    boolean file = entry.type() == '0' || entry.type() == 0 || entry.type() == '7';
    if (file && !entry.name().endsWith("/")) {
      Instant modified = entry.modified().orElse(archive.modified());
      read(new Piece(path, modified, hashed(entry.content()), null, depth));
    }
  }

  private static Optional<String> objection(Tar.Entry entry) {
    if (entry.sparse()) {
      return Optional.of("a file of holes (sparse); pack it again without tar's option -S");
    }
    return switch (entry.type()) {
      case '1', '2' -> Optional.of("a link; what it leads to is read if it is evidence itself");
      case '3', '4' -> Optional.of("a device, not a file");
      case '6' -> Optional.of("a named pipe, not a file");
      default -> Optional.empty();
    };
  }

  /// @param direct whether `in` is the file itself, which can be read in any order
  void zip(Piece archive, InputStream in, int depth, boolean direct) throws InterruptedException {
    if (tooDeep(archive, depth)) {
      return;
    }
    FileChannel file = archive.file();
    long before = told;
    try {
      if (direct && file != null) {
        new ZipReader(pass, this, archive, file, depth).read();
      } else {
        copied(archive, in, depth);
      }
      refuseIfFruitless(archive, before);
    } catch (IOException e) {
      pass.refuse(archive.name(), rest(e));
    }
  }

  private void copied(Piece archive, InputStream in, int depth)
      throws IOException, InterruptedException {
    try (FileChannel copy = scratch.open()) {
      Optional<String> damage = scratch.copy(in, copy);
      new ZipReader(pass, this, archive, copy, depth).read();
      damage.ifPresent(why -> refuse(archive.name(), why));
    }
  }

  /// Nothing given may vanish without a word.
  private void refuseIfFruitless(Piece archive, long before) {
    if (told == before) {
      refuse(archive.name(), "an archive without any file in it");
    }
  }

  void refuse(String path, String why) {
    told++;
    pass.refuse(path, why);
  }

  /// Reads an entry.
  void read(Piece entry) throws InterruptedException {
    told++;
    if (Thread.interrupted()) {
      throw new InterruptedException("told to stop between entries");
    }
    reader.read(entry);
  }

  HashedInput hashed(InputStream content) {
    return new HashedInput(content, pass.isFirst(), new AtomicLong());
  }

  /// How people know an entry. Two entries of one name are told apart.
  String path(Piece archive, String entry) {
    String path = archive.name() + "/" + EntryName.printable(entry);
    int count = names.merge(path, 1, Integer::sum);
    return count == 1 ? path : path + "#" + count;
  }

  boolean tooDeep(Piece piece, int depth) {
    boolean tooDeep = depth > pass.limits().depth();
    if (tooDeep) {
      pass.refuse(
          piece.name(),
          "packed more than "
              + pass.limits().depth()
              + " times over; unpack it once and try again");
    }
    return tooDeep;
  }

  boolean tooMany(Piece archive) {
    boolean tooMany = ++entries > pass.limits().entries();
    if (tooMany) {
      refuse(
          archive.name(),
          "more than " + pass.limits().entries() + " entries; the rest is left out");
    }
    return tooMany;
  }

  static String rest(IOException e) throws InterruptedException {
    return Damage.sentence(e) + "; what comes after is left out";
  }
}
