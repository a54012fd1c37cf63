/// How a breach is told: intruders, their deeds, what came of them, and the truth about it.
@NullMarked
package org.evenkeel.simulator.tale;

import org.jspecify.annotations.NullMarked;
