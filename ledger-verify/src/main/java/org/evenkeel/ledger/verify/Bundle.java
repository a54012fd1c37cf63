package org.evenkeel.ledger.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;
import org.jspecify.annotations.Nullable;

/// The files that a ledger hands over, in a folder or a zip. Whoever made them may mean harm:
/// nothing is read without a limit.
final class Bundle implements AutoCloseable {
  static final String HEAD = "checkpoint";
  static final String ENTRIES = "entries.jsonl";
  static final String HISTORY = "history/";
  static final String PROOFS = "proofs/";
  static final String SUMS = "SHA256SUMS";
  static final List<String> CHECKED = List.of(HEAD, ENTRIES, HISTORY, PROOFS, SUMS);

  private static final int MOST_FILES = 200_000;
  private static final int LONGEST_LINE = 4 << 20;
  private static final int LONGEST_TEXT = 1 << 20;

  private final @Nullable FileSystem zip;
  private final Map<String, Path> files = new TreeMap<>();
  private final Map<String, Hash> sums = new TreeMap<>();

  private Bundle(@Nullable FileSystem zip) {
    this.zip = zip;
  }

  /// @throws Unproven when there are too many files, or one leads out of the bundle
  static Bundle open(Path place) throws IOException {
    boolean folder = Files.isDirectory(place);
    Bundle bundle = new Bundle(folder ? null : FileSystems.newFileSystem(place));
    Path root = bundle.zip == null ? place : bundle.zip.getPath("/");
    try (Stream<Path> all = Files.walk(root)) {
      all.limit(MOST_FILES + 1L)
          .filter(file -> !Files.isDirectory(file))
          .forEach(file -> bundle.files.put(name(root, file), file));
    }
    if (bundle.files.size() > MOST_FILES) {
      throw new Unproven("a bundle of more than " + MOST_FILES + " files is not read");
    }
    return bundle;
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  /// Names of all files that begin so, in order.
  List<String> names(String beginning) {
    return files.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
  }

  /// The whole of a small text.
  String text(String name) throws IOException {
    try (InputStream in = in(name)) {
      byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
      if (bytes.length > LONGEST_TEXT) {
        throw new Unproven(name + " is longer than " + LONGEST_TEXT + " bytes");
      }
      return Strict.utf8(bytes, name);
    }
  }

  /// Hands over each line, one at a time; each ends in a newline.
  void lines(String name, Consumer<byte[]> taker) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 16];
    try (InputStream in = in(name)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        take(block, read, line, taker);
        if (line.size() > LONGEST_LINE) {
          throw new Unproven("%s: a line is longer than %d bytes", name, LONGEST_LINE);
        }
      }
    }
    if (line.size() > 0) {
      throw new Unproven("%s is cut off in the middle of its last line", name);
    }
  }

  private static void take(
      byte[] block, int length, ByteArrayOutputStream line, Consumer<byte[]> taker) {
    int from = 0;
    for (int at = 0; at < length; at++) {
      if (block[at] == '\n') {
        line.write(block, from, at - from);
        taker.accept(line.toByteArray());
        line.reset();
        from = at + 1;
      }
    }
    line.write(block, from, length - from);
  }

  /// The hash of a file, which is taken while the file is read and so costs no second reading.
  Hash sum(String name) throws IOException {
    Hash known = sums.get(name);
    if (known != null) {
      return known;
    }
    try (InputStream in = in(name)) {
      var _ = in.transferTo(OutputStream.nullOutputStream());
    }
    return Objects.requireNonNull(sums.get(name));
  }

  private InputStream in(String name) throws IOException {
    Path file = files.get(name);
    if (file == null || !Files.isRegularFile(file)) {
      throw new Unproven("the bundle has no file '" + name + "'");
    }
    MessageDigest digest = Hash.digest();
    return new DigestInputStream(Files.newInputStream(file), digest) {
      @Override
      public void close() throws IOException {
        if (in.read() < 0) {
          sums.putIfAbsent(name, Hash.of(digest.digest()));
        }
        super.close();
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }
}
