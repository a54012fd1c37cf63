/// What is written: logs, web root, database, orders, and the truth.
@NullMarked
package org.evenkeel.simulator.evidence;

import org.jspecify.annotations.NullMarked;
