package org.evenkeel.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Standard output. After its first failure it takes no more, and keeps what went wrong: a reader
/// that has seen enough (`head`) ends quietly, a full disk is an error.
final class DataStream extends FilterOutputStream {
  private @Nullable IOException failure;

  DataStream(OutputStream stdout) {
    super(stdout);
  }

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (failure != null) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
    }
  }

  @Override
  public void flush() {
    if (failure != null) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      failure = e;
    }
  }

  /// What went wrong, null when all is well or when the reader just left.
  @Nullable String trouble() {
    if (failure == null) {
      return null;
    }
    String message = String.valueOf(failure.getMessage());
    return message.contains("Broken pipe") ? null : message;
  }
}
