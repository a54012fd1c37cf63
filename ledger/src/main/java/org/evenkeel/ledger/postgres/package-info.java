/// A ledger in PostgreSQL, for an application that has one. Begin reading at `PostgresLedger`.
@NullMarked
package org.evenkeel.ledger.postgres;

import org.jspecify.annotations.NullMarked;
