/// What the lines of each store platform look like.
@NullMarked
package org.evenkeel.simulator.platform;

import org.jspecify.annotations.NullMarked;
