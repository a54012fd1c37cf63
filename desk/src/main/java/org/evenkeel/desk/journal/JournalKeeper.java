package org.evenkeel.desk.journal;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.evenkeel.ledger.Draft;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.Receipt;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.json.JsonReader;
import org.evenkeel.ledger.store.LedgerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Carries entries from the database into the ledger, in their order, each at least once.
@Component
class JournalKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(JournalKeeper.class);

  private final JdbcClient database;
  private final Ledger ledger;
  private final Semaphore work = new Semaphore(1);
  private final Thread thread;
  private volatile boolean closing;

  JournalKeeper(JdbcClient database, DeskLedger ledger) {
    this.database = database;
    this.ledger = ledger.ledger();
    this.thread = Thread.ofPlatform().name("journal").daemon().start(this::keep);
  }

  /// There is something to carry over.
  void wake() {
    work.release();
  }

  private void keep() {
    while (!closing) {
      try {
        var _ = work.tryAcquire(1, TimeUnit.MINUTES); // programs beside the desk wake nobody
        work.drainPermits();
        carry();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (DataAccessException e) {
        // The database is away; a later try, or the next start, carries these over too.
      } catch (LedgerException e) {
        LOG.error("The ledger took no entries. They wait in the journal and are tried again.", e);
      }
    }
  }

  private record Waiting(String id, String actor, String kind, String facts) {}

  private void carry() {
    List<Waiting> waiting =
        database
            .sql(
                "select id, actor, kind, facts from journal_entry where sequence is null order by"
                    + " number")
            .query(
                (row, _) ->
                    new Waiting(
                        row.getString("id"),
                        row.getString("actor"),
                        row.getString("kind"),
                        row.getString("facts")))
            .list();
    List<Receipt> receipts = ledger.append(waiting.stream().map(JournalKeeper::draft).toList());
    for (int at = 0; at < receipts.size(); at++) {
      database
          .sql("update journal_entry set sequence = ? where id = ?")
          .params(receipts.get(at).sequence(), waiting.get(at).id())
          .update();
    }
  }

  private static Draft draft(Waiting entry) {
    Json facts = JsonReader.read(entry.facts());
    return new Draft(
        entry.actor(), entry.kind(), Json.of(Map.of("id", Json.of(entry.id()), "facts", facts)));
  }

  @PreDestroy
  void close() throws InterruptedException {
    closing = true;
    wake(); // never interrupted: that would close the ledger's file under an entry
    thread.join();
  }
}
