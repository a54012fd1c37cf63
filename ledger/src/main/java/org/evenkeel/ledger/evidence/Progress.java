package org.evenkeel.ledger.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// How far a copy got, in a file beside it: which source it is of, and the hash of each chunk that
/// is on the disk for certain. A kill costs the chunks since the last note.
final class Progress {
  private final Path file;
  private final String source;
  private final List<String> chunks = new ArrayList<>();
  private int noted;

  private Progress(Path file, String source) {
    this.file = file;
    this.source = source;
  }

  /// Takes up what is known of a copy of this source; nothing, when the source has changed since.
  static Progress of(Path file, Path source, BasicFileAttributes now) throws IOException {
    String same =
        "%s %d %d %s"
            .formatted(source, now.size(), now.lastModifiedTime().toMillis(), now.fileKey());
    Progress progress = new Progress(file, same.replace('\n', ' '));
    if (Files.exists(file)) {
      List<String> lines = Files.readAllLines(file);
      if (!lines.isEmpty() && lines.getFirst().equals(progress.source)) {
        progress.chunks.addAll(lines.subList(1, lines.size()));
      }
    }
    progress.noted = 0;
    return progress;
  }

  /// Hashes of the chunks that are there, in hexadecimal.
  List<String> chunks() {
    return List.copyOf(chunks);
  }

  /// Only the first `count` chunks are as they were noted.
  void keepOnly(int count) {
    chunks.subList(count, chunks.size()).clear();
  }

  void add(String chunk) {
    chunks.add(chunk);
  }

  /// How many chunks are not noted yet.
  int unnoted() {
    return chunks.size() - noted;
  }

  /// Writes down what is there. The copy itself must be durable before.
  void note() throws IOException {
    String text = source + '\n' + String.join("\n", chunks) + '\n';
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
          rest.hasRemaining(); ) {
        out.write(rest);
      }
      out.force(true);
    }
    noted = chunks.size();
  }

  void forget() throws IOException {
    Files.deleteIfExists(file);
  }
}
