/// The breaches that can be told, one file each.
@NullMarked
package org.evenkeel.simulator.scenario;

import org.jspecify.annotations.NullMarked;
