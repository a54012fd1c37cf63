package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.evenkeel.forensics.source.Block;

/// Threads that read blocks, each with a pass of its own, so that nothing is shared while lines go
/// by. The threads make their passes themselves, while the first blocks are fetched. Blocks come
/// from a pool of bounded size, so no more than that can wait here.
final class BlockWorkers<P> implements AutoCloseable {
  private final ExecutorService threads;
  private final Supplier<P> pass;
  private final Queue<P> idle = new ConcurrentLinkedQueue<>();
  private final List<P> passes = new ArrayList<>();
  private final Queue<Future<?>> jobs = new ConcurrentLinkedQueue<>();

  BlockWorkers(int count, Supplier<P> pass) {
    threads = Executors.newFixedThreadPool(count, Thread.ofPlatform().name("scan-", 1).factory());
    this.pass = pass;
  }

  /// One that nobody uses; made where there is none, which happens once for each thread.
  private P idle() {
    P known = idle.poll();
    return known == null ? made() : known;
  }

  private P made() {
    P made = pass.get();
    synchronized (passes) {
      passes.add(made);
    }
    return made;
  }

  /// Has `block` read by `job`, then released. Waits for it if `inOrder`.
  void submit(Consumer<P> job, Block block, boolean inOrder) throws InterruptedException {
    Future<?> future =
        threads.submit(
            () -> {
              try {
                P pass = idle();
                job.accept(pass);
                idle.add(pass);
              } finally {
                block.release();
              }
              return null;
            });
    if (inOrder) {
      await(future);
    } else {
      jobs.add(future);
      forgetDone();
    }
  }

  /// Waits for all blocks and returns the passes.
  List<P> finish() throws InterruptedException {
    for (Future<?> job : jobs) {
      await(job);
    }
    jobs.clear();
    return passes.isEmpty() ? List.of(made()) : List.copyOf(passes);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void forgetDone() throws InterruptedException {
    for (Future<?> first = jobs.poll(); first != null; first = jobs.poll()) {
      if (!first.isDone()) {
        jobs.add(first);
        return;
      }
      await(first);
    }
  }

  private static void await(Future<?> job) throws InterruptedException {
    try {
      job.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading a block failed", e.getCause());
    }
  }
}
