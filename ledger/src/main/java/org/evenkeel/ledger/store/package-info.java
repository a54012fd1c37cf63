/// Where entries and heads live. Stores are not trusted: what they give back is hashed again.
@NullMarked
package org.evenkeel.ledger.store;

import org.jspecify.annotations.NullMarked;
