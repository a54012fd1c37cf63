/// What happened, provably. To keep a ledger in files, begin at
/// [org.evenkeel.ledger.folder.LedgerFolder]; in PostgreSQL, at
/// [org.evenkeel.ledger.postgres.PostgresLedger]:
///
/// ```java
/// PostgresLedger place = new PostgresLedger(database, "shop.example/desk", folder, clock);
/// try (Ledger ledger = place.open()) { // one process writes; create() the first time
///   Receipt receipt = ledger.append(new Draft("anna", "measure.done", payload));
///   TlogProof proof = ledger.history().prove(receipt.sequence());
/// }
/// ```
///
/// `append` returns once the entry is durable, read back and signed for; many threads that append
/// at once share a sync. A [org.evenkeel.ledger.store.LedgerException] says by its type what to do:
/// `NotStored` try again, `Stopped` open the ledger again, `InUse` there is another writer,
/// `Forked` and `Damaged` call a person. The owner of the tables runs
/// [org.evenkeel.ledger.postgres.PostgresSchema]; the application signs in as a role that can add
/// and read. Evidence goes through [org.evenkeel.ledger.evidence.Evidence], bundles through
/// [org.evenkeel.ledger.bundle.Export], time-stamps through [org.evenkeel.ledger.stamp.Stamps].
@NullMarked
package org.evenkeel.ledger;

import org.jspecify.annotations.NullMarked;
