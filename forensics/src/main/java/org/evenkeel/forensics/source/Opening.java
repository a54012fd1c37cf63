package org.evenkeel.forensics.source;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/// Opens what was given.
final class Opening {
  private Opening() {}

  /// Opens a file, unless it has become something else since it was found.
  static FileChannel channel(Item.OnDisk file) throws IOException {
    if (!Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      throw new Damage("it is no longer the file that was found; nothing was read");
    }
    try {
      return FileChannel.open(file.path(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    } catch (AccessDeniedException e) {
      throw new Damage(
          "may not be read by this user; change its permissions or run as its owner", e);
    } catch (NoSuchFileException e) {
      throw new Damage("it has gone since it was found", e);
    }
  }

  /// @param size how much of the file to read
  static Piece piece(Item.OnDisk file, FileChannel channel, long size, Pass pass) {
    InputStream bytes = new ChannelInput(channel, 0, size);
    HashedInput stored = new HashedInput(bytes, pass.isFirst(), pass.progress());
    return new Piece(file.name(), file.modified(), stored, channel, 0);
  }

  /// @param bytes standard input
  static Piece piece(Item.Piped piped, InputStream bytes) {
    HashedInput stored = new HashedInput(bytes, true, new AtomicLong());
    return new Piece(piped.name(), piped.modified(), stored, null, 0);
  }

  /// This process's standard input, in a form that an interrupt ends.
  static InputStream standardInput() {
    return Channels.newInputStream(new FileInputStream(FileDescriptor.in).getChannel());
  }
}
