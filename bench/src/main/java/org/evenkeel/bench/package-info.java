/// Measurements: generated logs, side-by-side runs, JMH.
@NullMarked
package org.evenkeel.bench;

import org.jspecify.annotations.NullMarked;
