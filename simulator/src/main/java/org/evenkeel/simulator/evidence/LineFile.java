package org.evenkeel.simulator.evidence;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.evenkeel.simulator.scene.Place;

/// A file of lines that knows where each of them stands.
final class LineFile implements Closeable {
  private final String name;
  private final OutputStream out;
  private long lines;
  private long bytes;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /// @param name path below the folder; one that ends in `.gz` is packed
  LineFile(Path folder, String name) throws IOException {
    this.name = name;
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    out =
        name.endsWith(".gz")
            ? new BufferedOutputStream(new GZIPOutputStream(raw, 1 << 16), 1 << 16)
            : raw;
  }

  /// Writes `line`, which ends with its newline; it happened at `at`.
  Place write(CharSequence line, long at) throws IOException {
    byte[] text = line.toString().getBytes(StandardCharsets.UTF_8);
    out.write(text);
    Place place = new Place(name, ++lines, bytes);
    bytes += text.length;
    first = Math.min(first, at);
    last = Math.max(last, at);
    return place;
  }

  String name() {
    return name;
  }

  long lines() {
    return lines;
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
