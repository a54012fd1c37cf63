/// Everyone else: customers, crawlers, machines, staff, and the noise of the Internet.
@NullMarked
package org.evenkeel.simulator.traffic;

import org.jspecify.annotations.NullMarked;
