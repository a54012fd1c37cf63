/// Time from outside: RFC 3161 time-stamps over heads of the ledger. An authority that has nothing
/// to gain says that it saw a head at a time; nothing under it can have been written later. Begin
/// reading at `Stamps`.
@NullMarked
package org.evenkeel.ledger.stamp;

import org.jspecify.annotations.NullMarked;
