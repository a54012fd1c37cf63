/// Whole processes, ours and our rivals', on the same files in the same run.
@NullMarked
package org.evenkeel.bench.speed;

import org.jspecify.annotations.NullMarked;
