/// What searching the events of a case costs.
@NullMarked
package org.evenkeel.bench.hunt;

import org.jspecify.annotations.NullMarked;
