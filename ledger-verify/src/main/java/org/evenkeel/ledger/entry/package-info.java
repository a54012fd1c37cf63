/// What one entry says, and which part of it is hashed.
@NullMarked
package org.evenkeel.ledger.entry;

import org.jspecify.annotations.NullMarked;
