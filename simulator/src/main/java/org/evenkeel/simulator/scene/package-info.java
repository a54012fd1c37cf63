/// The vocabulary: requests and their answers, who makes them, and the deeds they belong to.
@NullMarked
package org.evenkeel.simulator.scene;

import org.jspecify.annotations.NullMarked;
