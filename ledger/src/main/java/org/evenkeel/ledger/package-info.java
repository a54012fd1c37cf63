/// The door: a ledger is opened in a folder, takes entries, proves them, and hands bundles over.
@NullMarked
package org.evenkeel.ledger;

import org.jspecify.annotations.NullMarked;
