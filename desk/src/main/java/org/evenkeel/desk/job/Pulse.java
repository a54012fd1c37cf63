package org.evenkeel.desk.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// Keeps a lease alive while its job is being done, however long one step of it takes, and
/// interrupts who does it once the lease is lost.
final class Pulse implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final long EVERY_SECONDS = 2;

  private final Lease lease;
  private final Thread worker = Thread.currentThread();
  private final CountDownLatch over = new CountDownLatch(1);
  private boolean lost;

  private Pulse(Lease lease) {
    this.lease = lease;
  }

  /// Begins, for the thread that calls.
  static Pulse of(Lease lease) {
    Pulse pulse = new Pulse(lease);
    var _ = Thread.ofVirtual().name("pulse").start(pulse::beat);
    return pulse;
  }

  private void beat() {
    try {
      while (!over.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
        if (!renewed()) {
          lose();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean renewed() {
    try {
      return lease.renew();
    } catch (DataAccessException e) {
      LOG.warn("A lease waits: the database is away ({})", e.getClass().getSimpleName());
      return true;
    }
  }

  private synchronized void lose() {
    if (over.getCount() > 0) {
      lost = true;
      worker.interrupt();
    }
  }

  /// Ends it. An interruption that came too late to be noticed is forgotten.
  @Override
  public synchronized void close() {
    over.countDown();
    if (lost) {
      var _ = Thread.interrupted();
    }
  }
}
