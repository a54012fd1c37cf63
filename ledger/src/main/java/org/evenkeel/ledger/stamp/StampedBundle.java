package org.evenkeel.ledger.stamp;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.ledger.note.Growth;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// The time-stamps in a bundle, of which everything else has been verified already.
public final class StampedBundle {
  private static final long LARGEST = 1 << 20;
  private static final String STAMP = ".tsr";

  private StampedBundle() {}

  /// What a stamp of the bundle proves.
  ///
  /// @param entries how many entries were there at that time
  public record Anchor(long entries, Stamped stamped) {}

  /// Checks every stamp, and that its head is one of the bundle's history.
  ///
  /// @throws Unproven with the first thing that is wrong
  public static List<Anchor> check(Path bundle, Chain chain) throws IOException {
    if (Files.isDirectory(bundle)) {
      return checkIn(bundle, chain);
    }
    try (FileSystem zip = FileSystems.newFileSystem(bundle)) {
      return checkIn(zip.getPath("/"), chain);
    }
  }

  private static List<Anchor> checkIn(Path root, Chain chain) throws IOException {
    Path folder = root.resolve("timestamps");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> stamps;
    try (Stream<Path> all = Files.list(folder)) {
      stamps = all.filter(file -> file.toString().endsWith(STAMP)).sorted().toList();
    }
    List<Anchor> anchors = new ArrayList<>();
    for (Path stamp : stamps) {
      try {
        anchors.add(check(root, stamp, chain));
      } catch (Unproven wrong) {
        throw wrong.in("timestamps/" + stamp.getFileName());
      }
    }
    return anchors;
  }

  private static Anchor check(Path root, Path stamp, Chain chain) throws IOException {
    String name = stamp.getFileName().toString().replace(STAMP, "");
    byte[] bytes = small(stamp.resolveSibling(name + ".checkpoint"));
    Stamped stamped = Token.check(small(stamp), bytes, chain);
    SignedHead head = SignedHead.parse(Strict.utf8(bytes, "the head"));
    Path history = root.resolve("history").resolve("%012d".formatted(head.size()));
    Growth growth = Growth.parse(Strict.utf8(small(history), "the history"));
    if (!growth.head().checkpoint().equals(head.checkpoint())) {
      throw new Unproven("the head that was stamped is not one of this ledger's history");
    }
    return new Anchor(head.size(), stamped);
  }

  private static byte[] small(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      throw new Unproven("the file '%s' is missing or too large", file.getFileName());
    }
    return Files.readAllBytes(file);
  }
}
