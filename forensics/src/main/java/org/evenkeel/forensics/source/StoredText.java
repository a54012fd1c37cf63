package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/// A text file, unpacked while it is read if it is packed, within limits.
public final class StoredText implements AutoCloseable {
  private final HashedInput stored;
  private final InputStream text;

  private StoredText(HashedInput stored, InputStream text) {
    this.stored = stored;
    this.text = text;
  }

  /// @throws IOException if it cannot be opened, or is no text
  public static StoredText open(Path file, Limits limits) throws IOException {
    HashedInput stored = new HashedInput(Files.newInputStream(file), true, new AtomicLong());
    PeekedInput in = PeekedInput.of(stored);
    return switch (Nature.of(in.head())) {
      case Nature.Packed(Packing packing) ->
          new StoredText(
              stored,
              new GuardedInput(packing.open(in, limits), stored::count, new Budget(limits)));
      case Nature.Text(int mark) -> {
        in.skip(mark);
        yield new StoredText(stored, in);
      }
      case Nature.Nothing() -> throw new IOException("empty");
      case Nature.Other(String looks) -> throw new IOException("not text: looks like " + looks);
      default -> throw new IOException("neither a dump in SQL nor a packed one");
    };
  }

  public InputStream text() {
    return text;
  }

  /// SHA-256 of the file as stored, as far as it was read.
  public String sha256() {
    return stored.sha256Hex();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
