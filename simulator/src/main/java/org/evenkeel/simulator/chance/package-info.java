/// Random numbers and invented names, the same on every machine.
@NullMarked
package org.evenkeel.simulator.chance;

import org.jspecify.annotations.NullMarked;
