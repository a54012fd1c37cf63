/// How near the simulator's ordinary traffic is to logs of real servers.
@NullMarked
package org.evenkeel.bench.realism;

import org.jspecify.annotations.NullMarked;
