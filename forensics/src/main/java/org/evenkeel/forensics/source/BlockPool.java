package org.evenkeel.forensics.source;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// The arrays that blocks are made of. Only so many exist; who wants another one waits.
final class BlockPool {
  private final int size;
  private final Semaphore free;
  private final ConcurrentLinkedQueue<byte[]> idle = new ConcurrentLinkedQueue<>();

  BlockPool(int count, int size) {
    this.size = size;
    free = new Semaphore(count);
  }

  byte[] take() throws InterruptedException {
    free.acquire();
    byte[] array = idle.poll();
    return array == null ? new byte[size] : array;
  }

  void giveBack(byte[] array) {
    idle.add(array);
    free.release();
  }

  /// A block on `array` that gives it back when released, and only once.
  Block lend(byte[] array, int to, long offset, int index) {
    AtomicBoolean out = new AtomicBoolean(true);
    return new Block(
        array,
        to,
        offset,
        index,
        () -> {
          if (out.compareAndSet(true, false)) {
            giveBack(array);
          }
        });
  }
}
