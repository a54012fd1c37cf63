package org.evenkeel.forensics.source;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Threads that work through a list together, each taking the next thing when it is done with one.
final class Readers {
  /// A reader that waits for a stream which cannot be interrupted is left behind after this.
  private static final int PATIENCE_SECONDS = 2;

  /// What is done with one thing.
  @FunctionalInterface
  interface Work<T> {
    void on(T thing) throws InterruptedException;
  }

  private Readers() {}

  /// Returns when everything is done.
  ///
  /// @throws InterruptedException if the caller was interrupted; the readers have been stopped
  static <T> void share(List<T> things, int threads, Work<T> work) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    int count = Math.clamp(things.size(), 1, threads);
    ExecutorService readers = Executors.newFixedThreadPool(count, Readers::thread);
    CompletionService<Boolean> done = new ExecutorCompletionService<>(readers);
    try {
      for (int i = 0; i < count; i++) {
        Future<Boolean> _ = done.submit(() -> workThrough(things, next, work));
      }
      for (int i = 0; i < count; i++) {
        await(done);
      }
    } finally {
      readers.shutdownNow();
      boolean _ = readers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "evidence-reader");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> Boolean workThrough(List<T> things, AtomicInteger next, Work<T> work)
      throws InterruptedException {
    int at = next.getAndIncrement();
    while (at < things.size()) {
      work.on(things.get(at));
      at = next.getAndIncrement();
    }
    return true;
  }

  private static void await(CompletionService<Boolean> done) throws InterruptedException {
    try {
      boolean _ = done.take().get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case InterruptedException stopped -> throw stopped;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}
