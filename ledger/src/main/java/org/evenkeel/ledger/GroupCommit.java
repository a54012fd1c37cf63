package org.evenkeel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evenkeel.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/// Group commit: a sync costs the same for one entry as for hundreds, so whoever comes while one is
/// under way shares the next. The first to get its turn commits for all who wait.
final class GroupCommit {
  private static final int MOST = 1000;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final Function<List<Draft>, List<Receipt>> commit;

  GroupCommit(Function<List<Draft>, List<Receipt>> commit) {
    this.commit = commit;
  }

  /// Returns once all drafts are durable and signed.
  List<Receipt> append(List<Draft> drafts) {
    Waiting mine = new Waiting(List.copyOf(drafts));
    queue.add(mine);
    turn.lock();
    try {
      while (!mine.done) {
        commitAll(next());
      }
    } finally {
      turn.unlock();
    }
    return mine.outcome();
  }

  /// Does something while nothing is committed.
  <T> T alone(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  private List<Waiting> next() {
    List<Waiting> batch = new ArrayList<>();
    int drafts = 0;
    for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
      batch.add(next);
      drafts += next.drafts.size();
      if (drafts >= MOST) {
        break;
      }
    }
    return batch;
  }

  private void commitAll(List<Waiting> batch) {
    List<Draft> drafts = batch.stream().flatMap(each -> each.drafts.stream()).toList();
    try {
      List<Receipt> receipts = commit.apply(drafts);
      int from = 0;
      for (Waiting each : batch) {
        each.receipts = receipts.subList(from, from + each.drafts.size());
        from += each.drafts.size();
      }
    } catch (LedgerException e) {
      batch.forEach(each -> each.failure = e);
    } finally {
      batch.forEach(Waiting::end);
    }
  }

  /// Someone whose drafts are not committed yet. Changed and read only by whoever has the turn,
  /// except for the outcome, which its owner reads after having had it.
  private static final class Waiting {
    private final List<Draft> drafts;
    private List<Receipt> receipts = List.of();
    private @Nullable LedgerException failure;
    private boolean done;

    Waiting(List<Draft> drafts) {
      this.drafts = drafts;
    }

    void end() {
      done = true;
      if (failure == null && receipts.size() != drafts.size()) {
        failure = new LedgerException.Stopped("A defect ended the commit.", new AssertionError());
      }
    }

    List<Receipt> outcome() {
      LedgerException trouble = failure;
      if (trouble != null) {
        throw trouble;
      }
      return receipts;
    }
  }
}
