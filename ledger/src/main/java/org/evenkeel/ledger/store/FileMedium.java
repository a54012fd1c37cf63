package org.evenkeel.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file. When it is new, its folder is made durable too, or a power cut could lose its name.
final class FileMedium implements Medium {
  private final FileChannel channel;

  private FileMedium(FileChannel channel) {
    this.channel = channel;
  }

  static FileMedium open(Path file) throws IOException {
    boolean isNew = Files.notExists(file);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    if (isNew) {
      DurableFiles.forceFolder(file);
    }
    return new FileMedium(channel);
  }

  /// A file that must be there, and is not changed.
  static FileMedium reading(Path file) throws IOException {
    return new FileMedium(FileChannel.open(file, StandardOpenOption.READ));
  }

  @Override
  public long length() throws IOException {
    return channel.size();
  }

  @Override
  public void write(ByteBuffer bytes, long at) throws IOException {
    for (long to = at; bytes.hasRemaining(); ) {
      to += channel.write(bytes, to);
    }
  }

  @Override
  public void read(ByteBuffer into, long at) throws IOException {
    long from = at;
    while (into.hasRemaining()) {
      int count = channel.read(into, from);
      if (count < 0) {
        return;
      }
      from += count;
    }
  }

  @Override
  public void truncate(long length) throws IOException {
    channel.truncate(length);
  }

  @Override
  public void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
