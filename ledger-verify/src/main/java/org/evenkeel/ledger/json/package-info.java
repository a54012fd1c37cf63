/// JSON in the one form that RFC 8785 leaves to it.
@NullMarked
package org.evenkeel.ledger.json;

import org.jspecify.annotations.NullMarked;
