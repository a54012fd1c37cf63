/// An invented store: its goods, its people, its networks.
@NullMarked
package org.evenkeel.simulator.store;

import org.jspecify.annotations.NullMarked;
