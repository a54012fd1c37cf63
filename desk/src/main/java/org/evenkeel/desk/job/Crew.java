package org.evenkeel.desk.job;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The threads that do jobs, two at a time. An interrupt must not close the connection on which one
/// of them gives its job back, so they are no virtual threads.
@Component
class Crew {
  private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
  private static final int HANDS = 2;
  private static final int TRIES = 3;
  private static final long PAUSE_MILLIS = 500;

  private final JdbcClient database;
  private final Map<String, Worker> workers;
  private List<Thread> threads = List.of();
  private volatile boolean closing;

  Crew(JdbcClient database, List<Worker> workers) {
    this.database = database;
    this.workers = workers.stream().collect(Collectors.toMap(Worker::kind, Function.identity()));
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    threads =
        IntStream.range(0, HANDS)
            .mapToObj(hand -> Thread.ofPlatform().daemon().name("job-" + hand).start(this::work))
            .toList();
  }

  private void work() {
    while (!closing) {
      try {
        Optional<Lease> lease = Lease.next(database);
        if (lease.isEmpty()) {
          TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } else {
          doOne(lease.get());
        }
      } catch (DataAccessException e) {
        LOG.warn("Jobs wait: the database is away ({})", e.getClass().getSimpleName());
        pause();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void doOne(Lease lease) throws InterruptedException {
    try {
      doAll(lease);
      lease.done();
    } catch (JobFailed e) {
      var _ = lease.failed(e.sentence());
    } catch (InterruptedException e) {
      lease.giveBack();
      if (closing) {
        throw e;
      }
    } catch (RuntimeException e) {
      String words = "It failed, and the fault is ours. The desk's log says more, at " + lease.id();
      if (lease.failed(words)) {
        LOG.error("Job {} failed", lease.id(), e);
      }
    }
  }

  private void doAll(Lease lease) throws InterruptedException {
    Worker worker = workers.get(lease.kind());
    if (worker == null) {
      throw new JobFailed("This version of Evenkeel does not know this kind of work.");
    }
    if (lease.brokenOff() >= TRIES) {
      throw new JobFailed(
          "The desk stopped "
              + TRIES
              + " times while this was being done, so it does not begin it by itself again.");
    }
    try (Pulse _ = Pulse.of(lease)) {
      worker.work(lease);
    }
  }

  @PreDestroy
  void end() throws InterruptedException {
    closing = true;
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    }
  }
}
