package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Cuts a text into blocks of whole lines. The same bytes give the same blocks, however they come.
///
/// A block is sent when its array is full; what follows its last newline moves to the next array.
/// When a full array holds no newline, the line is too long: its bytes are counted, not kept.
final class LineCutter {
  private static final byte NEWLINE = '\n';

  private final BlockPool pool;
  private final Sink sink;
  private byte[] array;
  private boolean holding = true;
  private int fill;
  private long offset;
  private int index;

  /// Bytes of the too long line that were dropped, or -1 outside of one.
  private long dropped = -1;

  /// @param offset bytes of the source before the text
  LineCutter(BlockPool pool, Sink sink, long offset) throws InterruptedException {
    this.pool = pool;
    this.sink = sink;
    this.offset = offset;
    array = pool.take();
  }

  /// Sends everything that `text` holds.
  ///
  /// @return why the text ended early; what was readable before has been sent
  Optional<String> pour(InputStream text) throws InterruptedException {
    try {
      Optional<String> damage = fill(text);
      finish();
      return damage;
    } finally {
      if (holding) {
        pool.giveBack(array);
      }
    }
  }

  /// Bytes of the source up to where it was read.
  long offset() {
    return offset;
  }

  private Optional<String> fill(InputStream text) throws InterruptedException {
    try {
      int read = 0;
      while (read >= 0) {
        if (Thread.interrupted()) {
          throw new InterruptedException("told to stop while reading");
        }
        took(read);
        int room = Math.min(BulkInput.CHUNK, array.length - fill);
        read = text.read(array, fill, room);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Damage.sentence(e));
    }
  }

  private void took(int read) throws InterruptedException {
    fill += read;
    if (dropped >= 0) {
      drop();
    }
    if (fill == array.length) {
      cut();
    }
  }

  private void cut() throws InterruptedException {
    int lines = fill;
    while (lines > 0 && array[lines - 1] != NEWLINE) {
      lines--;
    }
    if (lines == 0) {
      dropped = fill;
      fill = 0;
      return;
    }
    byte[] next = pool.take();
    System.arraycopy(array, lines, next, 0, fill - lines);
    byte[] full = array;
    int rest = fill - lines;
    array = next;
    fill = rest;
    send(full, lines);
  }

  private void send(byte[] full, int lines) throws InterruptedException {
    sink.take(pool.lend(full, lines, offset, index));
    offset += lines;
    index++;
  }

  /// Drops the array's bytes up to the end of the too long line.
  private void drop() {
    int at = 0;
    while (at < fill && array[at] != NEWLINE) {
      at++;
    }
    dropped += at;
    if (at == fill) {
      fill = 0;
      return;
    }
    endTooLong(1);
    fill -= at + 1;
    System.arraycopy(array, at + 1, array, 0, fill);
  }

  private void endTooLong(int newline) {
    sink.tooLong(offset, dropped, index);
    offset += dropped + newline;
    dropped = -1;
  }

  private void finish() throws InterruptedException {
    if (dropped >= 0) {
      endTooLong(0);
    }
    if (fill > 0) {
      holding = false;
      send(array, fill);
    }
  }
}
